import ArgumentParser
import Governance
import Secretariat

/// `quorate agenda`: the items of a meeting, from the first draft on.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "agenda", "Agendas: drafted, changed, cleared by the chair; urgent, deferred, exempt.",
    about:
      "Order and printed number are two things: move changes the one, number and change the other.",
    subcommands: [
      Draft.self, Show.self, Add.self, Change.self, Move.self, Number.self, Template.self,
      Withdraw.self, Defer.self, Access.self, Scope.self, Urgent.self, Ask.self, Settle.self,
      Clear.self, Exclude.self,
    ])

  struct Draft: ActCommand {
    static let configuration = CommandConfiguration(
      "draft", "Puts the standing items on the agenda, and the matters that have arisen since.",
      "agenda draft salford-icb/2002-05-21",
      "agenda draft scrutiny/2017-06-20 --with annual")
    @OptionGroup var options: MeetingOptions
    @Option(help: "Standing items of an occasion too, such as annual; may be repeated.")
    var with: [String] = []

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let (now, occasions) = (session.clerk.now, Set(with))
      // What comes back brings its recommendation along.
      return Recording(reading: { $0.sources(ofAgenda: meeting) }) { state throws(Refusal) in
        try state.draftingAgenda(of: meeting, occasions: occasions, at: now)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show", "Shows the agenda: each item, its report and who holds it, what has arisen.",
      "agenda show salford-icb/2002-05-21")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let (session, meeting) = try options.find(past)
      let lines = session.clerk.state.agenda(of: meeting)
      try Console.say(
        list: lines, json: json, none: "no agenda yet", object: \.json,
        row: { line in
          let notes = [line.ground ?? "", line.with] + line.toSettle + line.notes
          return [
            line.number, line.title, line.reportBy, line.report,
            line.minutes.map { "\($0) min" } ?? "", line.mark,
            notes.filter { !$0.isEmpty }.joined(separator: "; "),
          ]
        })
      if !json { sayChanges(of: meeting, session.clerk.state) }
    }

    /// Says what the chair asked for in the agenda, and whether it is cleared.
    private func sayChanges(of meeting: MeetingID, _ state: State) {
      guard let proceedings = state.proceedings[meeting] else { return }
      for change in proceedings.changes {
        let by = state.directory.name(of: change.by)
        let outcome = change.outcome.map { outcome in
          (outcome.taken ? "taken" : "not taken") + (outcome.why.isEmpty ? "" : ", \(outcome.why)")
        }
        Console.say(
          "change \(change.number), \(by), \(change.on.spoken): \(change.text): "
            + (outcome ?? "not settled yet"))
      }
      for exclusion in proceedings.exclusions {
        let when = exclusion.resolved.map { "agreed \($0.time)" } ?? "drafted"
        Console.say("resolution, \(when): \(exclusion.text)")
      }
      if let cleared = proceedings.cleared {
        Console.say("cleared by the chair \(cleared.spoken)")
      } else if !proceedings.items.isEmpty {
        Console.say("not cleared by the chair")
      }
    }
  }

  struct Add: ActCommand {
    static let configuration = CommandConfiguration(
      "add", "Puts an item on the agenda.",
      #"agenda add salford-icb/2002-05-21 5 "Joint Investment Plan" --minutes 20"#,
      #"agenda add salford-icb/2002-05-21 5.1 "Housing part" --under 5 --before 6"#)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The number as printed.") var number: String
    @Argument(help: "The title as printed.") var title: String
    @Option(help: "Minutes allowed.") var minutes: Int?
    @Option(help: "The office or person presenting.") var presenter: String?
    @Option(help: "What it is for.") var kind: AgendaItem.Kind?
    @Option(help: "The number of the item it is a part of.") var under: String?
    @Option(help: "The number of the item it stands before; otherwise the end.") var before: String?
    @Option(
      help: "The referral it is about, by its number: the board does not decide it meanwhile.")
    var referral: String?
    @Flag(help: "It is exempt; state the ground with agenda access.") var closed = false

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let state = session.clerk.state
      let standing = state.proceedings[meeting]?.standing ?? []
      if before == nil, standing.contains(where: { $0.number == number }) {
        throw Refusal(
          "item \(number) is already on the agenda", expected: "another number, or --before")
      }
      let about = try referral.map { try Typed.identifier($0) as ReferralID }
      let known = about.flatMap { state.boards[meeting.board]?.referral($0) }?.carried
      let item = state.newItem(titled: title, at: meeting)
      let added = ItemAdded(
        meeting: meeting, item: item, number: number, title: title,
        access: closed || known?.access == .closed ? .closed : .open, minutes: minutes,
        presenter: presenter, purpose: kind,
        under: try under.map { try session.item($0, at: meeting) }, matter: about.map(Matter.of),
        before: try before.map { try session.item($0, at: meeting) })
      guard let ground = known?.ground else { return Recording([added]) }
      return Recording([
        added, ItemAccessSet(meeting: meeting, item: item, access: .closed, ground: ground),
      ])
    }
  }

  struct Change: EventCommand {
    static let configuration = CommandConfiguration(
      "change", "Changes what the agenda prints of an item.",
      "agenda change salford-icb/2002-05-21 5 --minutes 15")
    @OptionGroup var options: ItemOptions
    @Option(help: "The number as printed.") var number: String?
    @Option(help: "The title as printed.") var title: String?
    @Option(help: "Minutes allowed.") var minutes: Int?
    @Option(help: "The office or person presenting.") var presenter: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      ItemChanged(
        meeting: place.meeting, item: place.item, number: number, title: title, minutes: minutes,
        presenter: presenter)
    }
  }

  struct Move: EventCommand {
    static let configuration = CommandConfiguration(
      "move", "Moves an item to another place; its number stays as printed.",
      "agenda move salford-icb/2002-05-21 8 --before 5")
    @OptionGroup var options: ItemOptions
    @Option(help: "The number of the item it stands before; otherwise the end.") var before: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try ItemMoved(
        meeting: place.meeting, item: place.item,
        before: before.map { try session.item($0, at: place.meeting) })
    }
  }

  struct Number: ActCommand {
    static let configuration = CommandConfiguration(
      "number", "Renumbers the items in the order of the agenda.",
      "agenda number salford-icb/2002-05-21")
    @OptionGroup var options: MeetingOptions

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let events = session.clerk.state.numberingAgenda(of: meeting)
      if events.isEmpty { throw Refusal("the items are already numbered in order") }
      return Recording(events)
    }
  }

  struct Template: EventCommand {
    static let configuration = CommandConfiguration(
      "template", "Sets the standing items of a board's agendas.",
      "agenda template salford-icb partnership-board.yaml")
    @OptionGroup var options: BoardOptions
    @Argument(help: "A file of items, or one inside the program by its name.") var file: String

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let outline = try NamedFile.outline(file, in: "agendas")
      let (items, errors) = StandingItem.read(outline)
      if let error = errors.first { throw Refusal("the template cannot be read: \(error.text)") }
      return TemplateAdopted(board: board.id, items: items)
    }
  }
}

extension AgendaLine {
  /// A line of an agenda as `--json` gives it.
  var json: JSONObject {
    [
      "item": item?.rawValue, "number": number, "title": title, "reportBy": reportBy,
      "report": report, "with": with, "minutes": minutes, "access": access, "toSettle": toSettle,
      "notes": notes,
    ]
  }
}
