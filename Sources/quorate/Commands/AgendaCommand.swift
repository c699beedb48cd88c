import ArgumentParser
import Governance
import Secretariat

/// `quorate agenda`: the items of a meeting, from the first draft on.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "Agendas: drafted, changed, cleared by the chair; urgent, deferred, exempt.",
    discussion: """
      Order and printed number are two things: move changes the one, number and change the other.
      """,
    subcommands: [
      Draft.self, AgendaShow.self, AgendaAdd.self, Change.self, MoveItem.self, Number.self,
      Template.self,
      WithdrawItem.self, Defer.self, Access.self, Scope.self, Urgent.self, Ask.self, Settle.self,
      ClearAgenda.self, Exclude.self,
    ])

  struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft",
      abstract: "Puts the standing items on the agenda, and the matters that have arisen since.",
      discussion: """
        Examples:
          quorate agenda draft salford-icb/2002-05-21
          quorate agenda draft scrutiny/2017-06-20 --with annual
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "Standing items of an occasion too, such as annual; may be repeated.")
    var with: [String] = []

    func run() throws {
      try options.perform(act: { [with] session, meeting in
        let now = session.clerk.now
        // What comes back brings its recommendation along.
        return Recording(reading: { $0.sources(ofAgenda: meeting) }) { state throws(Refusal) in
          try state.draftingAgenda(of: meeting, occasions: Set(with), at: now)
        }
      })
    }
  }

  struct AgendaShow: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows the agenda: each item, its report and who holds it, what has arisen.",
      discussion: "Example:\n  quorate agenda show salford-icb/2002-05-21")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let meeting = try session.meeting(options.meeting)
      let lines = session.clerk.state.agenda(of: meeting)
      if json {
        for line in lines { try Console.say(json: AgendaOutput(line)) }
        return
      }
      if lines.isEmpty { Console.say("no agenda yet") }
      Console.say(
        table: lines.map { line in
          [
            line.number, line.title, line.reportBy, line.report,
            line.minutes.map { "\($0) min" } ?? "", line.isClosed ? "EXEMPT" : "open",
            ([line.ground ?? "", line.with] + line.toSettle + line.notes).filter { !$0.isEmpty }
              .joined(
                separator: "; "),
          ]
        })
      try AgendaChanges(session: session, meeting: meeting).say()
    }
  }

  struct AgendaAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Puts an item on the agenda.",
      discussion: """
        Examples:
          quorate agenda add salford-icb/2002-05-21 5 "Joint Investment Plan" --minutes 20
          quorate agenda add salford-icb/2002-05-21 5.1 "Housing part" --under 5 --before 6
        """)
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
    @Flag(help: "It is exempt; state the ground with agenda access.") var closed =
      false

    func run() throws {
      try options.perform { session, meeting in
        let items = session.clerk.state.proceedings[meeting]?.standing ?? []
        if before == nil, items.contains(where: { $0.number == number }) {
          throw Refusal(
            "item \(number) is already on the agenda", expected: "another number, or --before")
        }
        let about = try referral.map { try Typed.identifier($0) as ReferralID }
        let known = about.flatMap { session.clerk.state.boards[meeting.board]?.referral($0) }
        let isClosed = closed || known?.carried.access == .closed
        let item = session.clerk.state.newItem(titled: title, at: meeting)
        let ground = known?.carried.ground.map {
          ItemAccessSet(meeting: meeting, item: item, access: .closed, ground: $0)
        }
        return [
          ItemAdded(
            meeting: meeting, item: item, number: number,
            title: title,
            access: isClosed ? .closed : .open, minutes: minutes, presenter: presenter,
            purpose: kind,
            under: try under.map { try session.item($0, at: meeting) },
            matter: about.map(Matter.of),
            before: try before.map { try session.item($0, at: meeting) })
        ] + (ground.map { [$0] } ?? [])
      }
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Changes what the agenda prints of an item.",
      discussion: "Example:\n  quorate agenda change salford-icb/2002-05-21 5 --minutes 15")
    @OptionGroup var options: ItemOptions
    @Option(help: "The number as printed.") var number: String?
    @Option(help: "The title as printed.") var title: String?
    @Option(help: "Minutes allowed.") var minutes: Int?
    @Option(help: "The office or person presenting.") var presenter: String?

    func run() throws {
      try options.perform {
        [
          ItemChanged(
            meeting: $1, item: $2, number: number, title: title, minutes: minutes,
            presenter: presenter)
        ]
      }
    }
  }

  struct MoveItem: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: "Moves an item to another place; its number stays as printed.",
      discussion: "Example:\n  quorate agenda move salford-icb/2002-05-21 8 --before 5")
    @OptionGroup var options: ItemOptions
    @Option(help: "The number of the item it stands before; otherwise the end.") var before: String?

    func run() throws {
      try options.perform { session, meeting, item in
        [
          ItemMoved(
            meeting: meeting, item: item,
            before: try before.map { try session.item($0, at: meeting) })
        ]
      }
    }
  }

  struct Number: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "number", abstract: "Renumbers the items in the order of the agenda.",
      discussion: "Example:\n  quorate agenda number salford-icb/2002-05-21")
    @OptionGroup var options: MeetingOptions

    func run() throws {
      try options.perform { session, meeting in
        let events = session.clerk.state.numberingAgenda(of: meeting)
        if events.isEmpty { throw Refusal("the items are already numbered in order") }
        return events
      }
    }
  }

  struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "template", abstract: "Sets the standing items of a board's agendas.",
      discussion: "Example:\n  quorate agenda template salford-icb partnership-board.yaml")
    @OptionGroup var options: BoardOptions
    @Argument(help: "A file of items, or one inside the program by its name.") var file: String

    func run() throws {
      try options.perform { session, board in
        let outline = try ConstitutionSource.outline(file, in: "agendas")
        let (items, errors) = StandingItem.read(outline)
        if let error = errors.first { throw Refusal("the template cannot be read: \(error.text)") }
        return [TemplateAdopted(board: board.id, items: items)]
      }
    }
  }
}
