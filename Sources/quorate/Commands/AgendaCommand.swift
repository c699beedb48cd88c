import ArgumentParser
import Governance

/// `quorate agenda`: the items of a meeting, from the first draft on.
struct AgendaCommand: PlainCommand {
  static let help = Help("Agendas: drafting, changes, clearance; urgent, deferred, closed items.")
    .verbs(
      Draft.self, Show.self, Add.self, Change.self, Move.self, Number.self, Template.self,
      Withdraw.self, Defer.self, Access.self, Scope.self, Urgent.self, Ask.self, Settle.self,
      Clear.self, Exclude.self)
  static let about = """
    An item's place and its printed number are separate: move changes the place; number and \
    change alter the number.
    """

  struct Draft: MeetingVerb, ActVerb {
    static let help =
      Help("Puts standing items, and matters arisen since, on the agenda.")
      .example("agenda draft salford-icb/2002-05-21")
      .example("agenda draft scrutiny/2017-06-20 --with annual")
    @Option(help: "Includes the standing items of an occasion, such as annual; may be repeated.")
    var with: [String] = []

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let (now, occasions) = (session.now, Set(with))
      // What comes back brings its recommendation along.
      return Recording(reading: { $0.sources(ofAgenda: meeting) }) { state throws(Refusal) in
        try state.draftingAgenda(of: meeting, occasions: occasions, at: now)
      }
    }
  }

  struct Show: MeetingReading {
    static let help = Help("Shows the agenda: each item and report, who holds it, what has arisen.")
      .example("agenda show salford-icb/2002-05-21")
    @Flag(help: "One JSON object per line.") var json = false

    func run(_ session: Session, _ meeting: MeetingID) throws {
      try Console.say(
        list: session.state.agenda(of: meeting), json: json, none: "there is no agenda yet",
        object: {
          [
            "item": $0.item, "number": $0.number, "title": $0.title,
            "reportBy": $0.reportBy, "report": $0.report, "with": $0.with, "minutes": $0.minutes,
            "access": $0.access, "status": $0.status, "toSettle": $0.toSettle, "notes": $0.notes,
          ]
        },
        row: { line in
          let notes = [line.ground ?? "", line.with] + line.toSettle + line.notes
          return [
            line.number, line.title, line.reportBy, line.report,
            line.minutes.map { "\($0) min" } ?? "", line.mark,
            notes.filter { !$0.isEmpty }.joined(separator: "; "),
          ]
        })
      if !json { sayChanges(of: meeting, session.state) }
    }

    /// Says what the chair asked for in the agenda, and whether it is cleared.
    private func sayChanges(of meeting: MeetingID, _ state: State) {
      guard let proceedings = state.proceedings[meeting] else { return }
      for change in proceedings.changes {
        let by = state.directory.name(of: change.by)
        let outcome = change.outcome.map { outcome in
          (outcome.taken ? "made" : "not made") + (outcome.why.isEmpty ? "" : ": \(outcome.why)")
        }
        Console.say(
          "change \(change.number), asked for by \(by) on \(change.on.spoken): \(change.text) "
            + "(\(outcome ?? "not yet dealt with"))")
      }
      for exclusion in proceedings.exclusions {
        let when = exclusion.resolved.map { "agreed at \($0.time)" } ?? "in draft"
        Console.say("resolution to exclude, \(when): \(exclusion.text)")
      }
      if let cleared = proceedings.clearance {
        Console.say(cleared)
      } else if !proceedings.items.isEmpty {
        Console.say("not cleared by the chair")
      }
    }
  }

  struct Add: MeetingVerb, ActVerb {
    static let help = Help("Puts an item on the agenda.")
      .example(#"agenda add salford-icb/2002-05-21 5 "Joint Investment Plan" --minutes 20"#)
      .example(#"agenda add salford-icb/2002-05-21 5.1 "Housing part" --under 5 --before 6"#)
    @Argument(help: "The number as printed.") var number: String
    @Argument(help: "The title as printed.") var title: String
    @Option(help: "Minutes allowed.") var minutes: Int?
    @Option(help: "The office or person presenting.") var presenter: String?
    @Option(help: "What it is for.") var kind: AgendaItem.Kind?
    @Option(help: "The number of the item it is a part of.") var under: String?
    @Option(help: "The number of the item it goes before (default: the end).") var before: String?
    @Option(
      help:
        "The referral it concerns, by its number; while that is open the board does not decide it.")
    var referral: String?
    @Option(help: "The kind of matter, where the constitution has a rule of its own for it.")
    var about: String?
    @Flag(help: "Closed to the public; state the ground with agenda access.") var closed = false

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let concerned = try referral.map { try Typed.identifier($0) as ReferralID }
      let above = try under.map { try session.item($0, at: meeting) }
      let next = try before.map { try session.item($0, at: meeting) }
      return Recording {
        [number, title, minutes, presenter, kind, about, closed] state throws(Refusal) in
        let standing = state.proceedings[meeting]?.standing ?? []
        if next == nil, standing.contains(where: { $0.number == number && $0.under == above }) {
          throw Refusal(
            "there is already an item \(number)", expected: "another number",
            advice: "or place it with --before")
        }
        let known = concerned.flatMap { state.boards[meeting.board]?.referral($0) }?.carried
        let item = state.newItem(titled: title, at: meeting)
        let added = ItemAdded(
          meeting: meeting, item: item, number: number, title: title,
          access: closed || known?.access == .closed ? .closed : .open, minutes: minutes,
          presenter: presenter, purpose: kind, under: above, matter: concerned.map(Matter.of),
          before: next, about: about)
        guard let ground = known?.ground else { return [added] }
        return [
          added, ItemAccessSet(meeting: meeting, item: item, access: .closed, ground: ground),
        ]
      }
    }
  }

  struct Change: ItemVerb, EventVerb {
    static let help = Help("Changes an item's number, title, time, presenter or kind of matter.")
      .example("agenda change salford-icb/2002-05-21 5 --minutes 15")
    @Option(help: "The number as printed.") var number: String?
    @Option(help: "The title as printed.") var title: String?
    @Option(help: "Minutes allowed.") var minutes: Int?
    @Option(help: "The office or person presenting.") var presenter: String?
    @Option(help: "The kind of matter, where the constitution has a rule of its own for it.")
    var about: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      ItemChanged(
        meeting: place.meeting, item: place.item, number: number, title: title, minutes: minutes,
        presenter: presenter, about: about)
    }
  }

  struct Move: ItemVerb, EventVerb {
    static let help = Help("Moves an item to another place; its number stays as printed.")
      .example("agenda move salford-icb/2002-05-21 8 --before 5")
    @Option(help: "The number of the item it goes before (default: the end).") var before: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try ItemMoved(
        meeting: place.meeting, item: place.item,
        before: before.map { try session.item($0, at: place.meeting) })
    }
  }

  struct Number: MeetingVerb, ActVerb {
    static let help = Help("Renumbers the items in the order of the agenda.")
      .example("agenda number salford-icb/2002-05-21")

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      Recording { state throws(Refusal) in
        let events = state.numberingAgenda(of: meeting)
        if events.isEmpty { throw Refusal("the items are already numbered in order") }
        return events
      }
    }
  }

  struct Template: BoardVerb, EventVerb {
    static let help = Help("Sets the standing items of a board's agendas.")
      .example("agenda template salford-icb partnership-board.yaml")
    @Argument(help: "A file of standing items, or one supplied with the program.") var file: String

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let (items, errors) = StandingItem.read(try NamedFile.outline(file, in: "agendas"))
      if let error = errors.first {
        throw Refusal("the standing items cannot be read: \(error.text)")
      }
      return TemplateAdopted(board: board.id, items: items)
    }
  }
}
