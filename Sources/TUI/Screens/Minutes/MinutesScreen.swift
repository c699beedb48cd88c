import Governance
import Terminal

/// The minutes of a meeting: the draft as members would have it, how far it is, what is to be done.
///
/// The words are edited outside, with `quorate minutes edit`.
struct MinutesScreen: Screen {
  let meeting: MeetingID
  var selection = ListSelection()

  init(_ meeting: MeetingID) {
    self.meeting = meeting
  }

  var needs: [Stream] { [.board(meeting.board), .meeting(meeting)] }
  let undoes = true
  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, in: .board(meeting.board)) { $0.subject == meeting }
  }

  let bindings = [
    Binding("C", .clearMinutes), Binding("M", .despatchMinutes), Binding("F", .confirmMinutes),
  ]

  private func minutes(_ world: World) -> Minutes? {
    try? world.context.minutes(of: meeting)
  }

  private func rows(_ context: Context) -> [String] {
    (minutes(context.world)?.lines ?? []).flatMap {
      $0.isEmpty ? [""] : TextWidth.wrapped($0, to: max(20, context.size.columns - 3))
    }.filter { context.filter.isEmpty || context.shows($0) }
  }

  private func visible(_ context: Context) -> Int { max(1, context.size.rows - 4) }

  mutating func move(_ key: Key, in context: Context) -> Bool {
    selection.handle(key, count: rows(context).count, visible: visible(context))
  }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    selection.selected = index
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    let world = context.world
    guard let minutes = minutes(world), let heading = world.state.heading(meeting) else {
      return .say("the meeting was not opened, and has no minutes")
    }
    switch action {
    case .explain:
      return .explain(
        Explanation(
          title: "Minutes of \(heading.day.spoken)",
          lines: ["Numbers: \(minutes.numbering.working)."]
            + [heading.minutesStanding(in: world.state.directory).capitalizedSentence]
            + world.state.minutesToDo(minutes).map { "To do: \($0)." }))
    case .despatchMinutes:
      let rule = world.state.boards[meeting.board]?.constitution(on: heading.day)
      let to = rule?.minutes.on(heading.day).rule?.to
      return .ask(.minutes(of: heading, to: to ?? ["members"]))
    case .clearMinutes: return clear(minutes, heading, world)
    case .confirmMinutes: return confirm(heading, world)
    default: return .stay
    }
  }

  /// The chair's word, with what was changed; the copy that was cleared is kept by its hash.
  private func clear(_ minutes: Minutes, _ heading: MeetingHeading, _ world: World) -> Step {
    let presiding = world.state.proceedings[meeting]?.attendance.presiding.first?.person
    let chair = presiding ?? world.state.boards[meeting.board]?.holder(of: .chair, on: heading.day)
    let meeting = meeting
    return .ask(
      Form(
        "Minutes of \(heading.day.spoken) cleared",
        fields: [
          Form.Field("By", chair.map(world.name) ?? ""), Form.Field("Changes", ""),
          Form.Field("Day", "today"),
        ]
      ) { texts, world throws(Refusal) in
        let person = try LookUp.person(texts[0], in: world.state.directory)
        let day = texts[2] == "today" ? world.today : try DayReader.read(texts[2])
        let changes = texts[1].isEmpty ? [] : [texts[1]]
        return .confirm(
          Confirmation(
            Explanation(
              title: "Minutes of \(heading.day.spoken) cleared?",
              lines: ["By \(world.name(person)) on \(day.spoken).", minutes.summary]
                + changes.map { "Changed: \($0)." }),
            verb: "records it",
            .perform(ClearMinutes(of: meeting, by: person, changes: changes, on: day))))
      })
  }

  /// The meeting that follows confirming them, signed by whoever presides there.
  private func confirm(_ heading: MeetingHeading, _ world: World) -> Step {
    let later = world.state.boards[meeting.board]?.meetingsInOrder.first {
      $0.start > heading.start && $0.opened != nil
    }
    guard let later else { return .say("no later meeting was opened that could confirm them") }
    let meeting = meeting
    return .load([.meeting(later.id)]) { world in
      let presiding = world.state.proceedings[later.id]?.attendance.presiding.last?.person
      let confirmed = MinutesConfirmed(
        meeting: meeting, at: later.id, on: later.sittingDay, by: presiding)
      return .confirm(
        Confirmation(
          Explanation(
            title: "Minutes of \(heading.day.spoken) confirmed?",
            lines: [
              "Taken as read, at the meeting of \(later.day.spoken).",
              presiding.map { "Signed by \(world.name($0)), who presided." }
                ?? "Nobody is recorded to have presided there: not signed.",
              "A correction is recorded with quorate minutes confirm --correction.",
            ]), verb: "records it", .perform(ConfirmMinutes(confirmed))))
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let (world, width) = (context.world, canvas.size.columns)
    let name = world.state.boards[meeting.board]?.name ?? meeting.board.rawValue
    canvas.put(TextWidth.clipped(name, to: max(10, width - 24)), column: 1, row: 0, style: .title)
    guard let minutes = minutes(world), let heading = world.state.heading(meeting) else {
      canvas.put("no minutes yet: the meeting was not opened", column: 1, row: 1, style: .dim)
      return
    }
    let draft = world.drafts[meeting] == nil ? "no draft kept; " : ""
    let standing =
      "MINUTES \(heading.day.dated)  \(minutes.summary)  \(draft)"
      + heading.minutesStanding(in: world.state.directory)
    canvas.put(TextWidth.clipped(standing, to: width - 2), column: 1, row: 1)
    let toDo = world.state.minutesToDo(minutes).joined(separator: "; ")
    canvas.put(
      TextWidth.clipped(toDo.isEmpty ? "Nothing is left to do." : "To do: \(toDo)", to: width - 2),
      column: 1, row: 2, style: toDo.isEmpty ? .dim : .caution)
    canvas.rule(row: 3, from: 0, to: width - 1, style: .dim)
    Rows.draw(
      rows(context).map { (" " + $0, Style.plain) }, named: "minutes", selection: selection,
      on: &canvas, in: Rect(column: 0, row: 4, columns: width, rows: visible(context)))
  }
}

extension String {
  /// The words as a sentence.
  fileprivate var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
