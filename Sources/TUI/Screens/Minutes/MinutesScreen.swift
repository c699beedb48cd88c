import Governance
import Terminal

/// The minutes of a meeting: the draft as members would have it, how far it is, what is to be done.
///
/// The words are edited outside, with `quorate minutes edit`.
struct MinutesScreen: ListScreen, MeetingBoundScreen {
  let meeting: MeetingID
  var list = Listing<String>()
  /// The minutes as they were worked out last, with their meeting; nil where it was not opened.
  private(set) var seen: (minutes: Minutes, heading: MeetingHeading)?

  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, in: .board(meeting.board)) { $0.subject == meeting }
  }

  let bindings = [Binding].keys(
    ["C": .clearMinutes, "M": .despatchMinutes, "F": .confirmMinutes, "x": .explain, "u": .undo])

  mutating func rows(_ context: Context) -> (Columns, [String]) {
    let world = context.world
    let width = max(20, context.size.columns - 3)
    seen = world.state.heading(meeting).flatMap { heading in
      (try? world.context.minutes(of: meeting)).map { ($0, heading) }
    }
    let lines = (seen?.minutes.lines ?? []).flatMap {
      $0.isEmpty ? [""] : TextWidth.wrapped($0, to: width)
    }
    return (Columns([""], [width]), lines.filter(context.shows))
  }

  func line(_ text: String, _ context: Context) -> RowText { RowText(cells: [text]) }

  mutating func act(_ action: Action, in context: Context) -> Step {
    let world = context.world
    guard let (minutes, heading) = seen else {
      return .say("the meeting has not been opened, so there are no minutes")
    }
    switch action {
    case .explain:
      let standing = heading.minutesStanding(in: world.state.directory).capitalizedFirst
      return .text(
        "Minutes of \(heading.day.spoken)",
        ["Numbering: \(minutes.numbering.working).", "\(standing)."]
          + world.state.minutesToDo(minutes).map { "To do: \($0)." })
    case .despatchMinutes:
      let rule = world.state.boards[meeting.board]?.rule(MinutesRule.self, of: heading)
      return .minutes(of: heading, to: rule?.timed)
    case .clearMinutes: return clear(minutes, heading, world)
    case .confirmMinutes: return confirm(heading, world)
    default: return .stay
    }
  }

  /// The chair's word, with what was changed; the copy that was cleared is kept by its hash.
  private func clear(_ minutes: Minutes, _ heading: MeetingHeading, _ world: World) -> Step {
    let presiding = world.state.proceedings[meeting]?.attendance.presiding.first?.person
    let chair = presiding ?? world.state.boards[meeting.board]?.holder(of: .chair, on: heading.day)
    return .form(
      "Minutes of \(heading.day.spoken) cleared",
      fields: [
        Form.Field("Cleared by", chair.map(world.name) ?? ""), "Changes", .today("Cleared on"),
      ]
    ) { texts, world throws(Refusal) in
      let person = try LookUp.person(texts[0], in: world.state.directory)
      let day = try world.readDay(texts[2])
      let changes = [texts[1]].filter { !$0.isEmpty }
      return .card(
        "Minutes of \(heading.day.spoken) cleared?",
        ["By \(world.name(person)) on \(day.spoken).", minutes.summary]
          + changes.map { "Change: \($0)." },
        .perform(MinutesAct.clearing(meeting, by: person, changes: changes, on: day)))
    }
  }

  /// The meeting that follows confirming them, signed by whoever presides there.
  private func confirm(_ heading: MeetingHeading, _ world: World) -> Step {
    let later = world.state.boards[meeting.board]?.meetingsInOrder.first {
      $0.start > heading.start && $0.opened != nil
    }
    guard let later else { return .say("no later meeting has been opened that could confirm them") }
    return .load([.meeting(later.id)]) { world in
      let presiding = world.state.proceedings[later.id]?.attendance.presiding.last?.person
      let confirmed = MinutesConfirmed(
        meeting: meeting, at: later.id, on: later.sittingDay, by: presiding)
      return .card(
        "Minutes of \(heading.day.spoken) confirmed?",
        [
          "Taken as read, at the meeting of \(later.day.spoken).",
          presiding.map { "Signed by \(world.name($0)), who was in the chair." }
            ?? "Nobody is recorded as in the chair there, so no signature is recorded.",
          "If they were corrected, cancel and type: quorate minutes confirm … --correction",
        ], .perform(MinutesAct.confirming(confirmed)))
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let world = context.world
    canvas.head(world.state.boards[meeting.board]?.name ?? meeting.board.rawValue, keeping: 24)
    guard let (minutes, heading) = seen else {
      let none = "The meeting has not been opened, so there are no minutes."
      return canvas.line(none, row: 1, style: .dim)
    }
    let draft = world.drafts[meeting] == nil ? "no draft saved yet; " : ""
    canvas.line(
      "MINUTES \(heading.day.dated)  \(minutes.summary)  \(draft)"
        + heading.minutesStanding(in: world.state.directory), row: 1)
    let toDo = world.state.minutesToDo(minutes).joined(separator: "; ")
    canvas.line(
      toDo.isEmpty ? "Nothing is left to do." : "To do: \(toDo)", row: 2,
      style: toDo.isEmpty ? .dim : .caution)
    drawList(on: &canvas, under: 3, isHeaded: false, empty: "", in: context)
  }
}

extension Action {
  static let showMinutes = Action(
    "minutes", "Shows the draft minutes, their progress, and what is still to do."
  ) {
    MinutesScreen(meeting: $0)
  }
}
