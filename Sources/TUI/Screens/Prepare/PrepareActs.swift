import Governance

/// What the keys of the preparing screen propose about the agenda and the item selected.
struct PrepareActs: Sendable {
  let preparation: Preparation
  let line: AgendaLine?
  private var meeting: MeetingID { preparation.id }

  func step(for action: Action, in world: World) -> Step {
    switch action {
    case .draftAgenda: return draft(world)
    case .addItem: return itemForm
    case .numberItems:
      return world.state.numberingAgenda(of: meeting).isEmpty
        ? .say("the items are already numbered in order")
        : .perform(Recording { $0.numberingAgenda(of: meeting) })
    case .sendPapers: return send(world)
    case .clearAgenda:
      guard let chair = preparation.board.holder(of: .chair, on: world.today) else {
        return .say(
          "the board has no chair; record who cleared the agenda with quorate agenda clear --by")
      }
      return .card(
        "Has \(world.name(chair)) cleared the agenda?", preparation.foot,
        .propose(AgendaCleared(meeting: meeting, by: chair, on: world.today)))
    default: break
    }
    guard let line else { return .say("nothing is selected") }
    if action == .explain { return .explain(explanation(of: line)) }
    guard let item = line.item, let known = preparation.proceedings.item(item) else {
      switch line.source {
      case .matter: return .say("this matter is not yet on the agenda; press D to put it there")
      case .referral:
        return .say(
          "this referral is with the constituent bodies; for its progress: quorate referral list")
      default:
        return .say("this action is open; to record its progress, type: quorate action report")
      }
    }
    switch action {
    case .moveItemUp: return move(item, by: -1)
    case .moveItemDown: return move(item, by: 1)
    case .report: return report(item, world.today)
    case .access: return accessMenu(item)
    case .deferItem:
      let next = preparation.board.next(after: meeting)
      return .deferral(of: known, at: meeting, next: next, on: world.today)
    case .reword: return .wording(of: known, at: meeting, preparation.proceedings, at: world.now)
    default: return .stay
    }
  }

  private func draft(_ world: World) -> Step {
    .load(world.state.sources(ofAgenda: meeting)) { world in
      .perform(
        Recording(reading: { $0.sources(ofAgenda: meeting) }) { state throws(Refusal) in
          try state.draftingAgenda(of: meeting, at: world.now)
        })
    }
  }

  /// What goes out to members, and from whom a copy is withheld, before it is recorded.
  private func send(_ world: World) -> Step {
    .card(
      "Record that these papers were sent to members now?",
      world.state.sending([], for: meeting, at: world.now).map {
        $0.sentence.text(in: world.state)
      },
      .perform(Recording { $0.sending([], for: meeting, at: world.now) }))
  }

  private var itemForm: Step {
    let before = line?.item
    let next = (preparation.proceedings.items.compactMap { Int($0.number) }.max() ?? 0) + 1
    return .form(
      "New item", about: before == nil ? [] : ["It is placed before the selected one."],
      fields: ["Number", "Title", "Minutes allowed", "Presenter"]
    ) { texts, _ throws(Refusal) in
      if !texts[2].isEmpty, Int(texts[2]).map({ $0 < 1 }) ?? true {
        throw Refusal(
          "\"\(texts[2])\" is not a number of minutes", expected: "a whole number from 1")
      }
      return .perform(
        Recording { state in
          [
            ItemAdded(
              meeting: meeting, item: state.newItem(titled: texts[1], at: meeting),
              number: texts[0].ifAny ?? "\(next)", title: texts[1], minutes: Int(texts[2]),
              presenter: texts[3].ifAny, before: before)
          ]
        })
    }
  }

  private func move(_ item: ItemID, by step: Int) -> Step {
    let items = preparation.proceedings.items
    guard let index = items.firstIndex(where: { $0.id == item }),
      items.indices.contains(index + step)
    else { return .stay }
    let place = step < 0 ? index - 1 : index + 2
    let before = items.indices.contains(place) ? items[place].id : nil
    return .propose(ItemMoved(meeting: meeting, item: item, before: before))
  }

  /// The report on an item: commissioned where there is none, otherwise how far it is.
  private func report(_ item: ItemID, _ today: Day) -> Step {
    guard let paper = preparation.proceedings.papers.first(where: { $0.item == item }) else {
      let papers = preparation.proceedings.papers.map(\.id)
      return .form(
        "Commission a report", fields: [Form.Field("Title", line?.title ?? ""), "Author", "Due"]
      ) { texts, world throws(Refusal) in
        .propose(
          PaperCommissioned(
            meeting: meeting, paper: PaperID(proposedFrom: texts[0], besides: papers), item: item,
            title: texts[0],
            author: texts[1], due: try texts[2].ifAny.map(world.readDay), on: today))
      }
    }
    let states = Paper.State.allCases.map { state in
      Chooser.Option(
        state.name, state == paper.state ? "unchanged" : "",
        .propose(PaperProgressed(meeting: meeting, paper: paper.id, now: state, on: today)))
    }
    let clearances = Clearance.Subject.allCases.map { subject in
      let name = "\(subject.rawValue) clearance"
      return Chooser.Option(
        name, "",
        .form("\(paper.title): \(name)", fields: ["Cleared by"]) { texts, _ throws(Refusal) in
          .propose(
            PaperCleared(
              meeting: meeting, paper: paper.id, subject: subject, by: texts[0], on: today))
        })
    }
    let pass = Chooser.Option(
      "pass to somebody",
      paper.with.ifAny.map { "with \($0) since \(paper.since.short)" } ?? "",
      .form("Pass \(paper.title) to", fields: ["Passed to"]) { texts, _ throws(Refusal) in
        .propose(PaperPassed(meeting: meeting, paper: paper.id, to: texts[0], on: today))
      })
    return .menu("\(paper.title), by \(paper.author)", states + [pass] + clearances)
  }

  private func accessMenu(_ item: ItemID) -> Step {
    let open = Chooser.Option(
      "open", "the public may be present",
      .propose(ItemAccessSet(meeting: meeting, item: item, access: .open)))
    let grounds = PrepareActs.grounds.map { kind, name, authority in
      Chooser.Option(name, "closed to the public", groundForm(item, kind, authority))
    }
    return .menu("Is the item open to the public?", [open] + grounds)
  }

  /// The grounds on which an item is closed to the public, each with the authority to be stated.
  private static let grounds: [(Ground.Kind, name: String, authority: Form.Field)] = [
    (.schedule12A, "exempt (Schedule 12A)", "Paragraph"),
    (.confidential, "confidential", "Obligation of confidence to"),
    (.constitution, "by the constitution", "Clause"),
  ]

  private func groundForm(_ item: ItemID, _ kind: Ground.Kind, _ authority: Form.Field) -> Step {
    .form("Why is the item closed?", fields: [authority, "Reasoning", "Review on"]) {
      texts, world throws(Refusal) in
      let isStatutory = kind == .schedule12A
      let ground = Ground(
        kind, paragraphs: isStatutory ? Int(texts[0]).map { [$0] } ?? [] : [], reasoning: texts[1],
        clause: isStatutory ? nil : texts[0].ifAny,
        review: try texts[2].ifAny.map(world.readDay))
      return .propose(ItemAccessSet(meeting: meeting, item: item, access: .closed, ground: ground))
    }
  }

  private func explanation(of line: AgendaLine) -> Explanation {
    var lines = ["Access: \(line.access).", "Report: \(line.report)."]
    if !line.reportBy.isEmpty { lines.append("Report by: \(line.reportBy).") }
    if !line.with.isEmpty { lines.append("Now with: \(line.with).") }
    lines += (line.toSettle + line.notes).map { "\($0)." }
    if let item = line.item, let known = preparation.proceedings.recommendation(on: item) {
      lines += ["Recommended:"] + known.parts.map { "  \($0)" }
    }
    return Explanation(title: "Item \(line.number)  \(line.title)", lines: lines)
  }
}
