import ArgumentParser
import Governance
import Secretariat

/// `quorate paper`: reports and other papers: asked for, cleared, sent to members, published.
struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: "Papers: commissioned, cleared, final, sent to members, published.",
    subcommands: [
      Commission.self, Pass.self, StateOf.self, Clear.self, AccessOf.self, Send.self, Publish.self,
      PaperList.self,
    ])

  struct Commission: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "commission",
      abstract: "Commissions a report, an appendix or a supplement from somebody.",
      discussion: """
        Examples:
          quorate paper commission salford-icb/2002-05-21 7 "Housing placements" --author "Director of Housing" --due 2002-05-10
          quorate paper commission salford-icb/2002-05-21 7 "Later figures" --author Treasurer --kind supplement --reason "the audit closed on Friday"
        """)
    @OptionGroup var options: ItemOptions
    @Argument(help: "The title as printed.") var title: String
    @Option(help: "The office or person who writes it.") var author: String
    @Option(help: "What it is.") var kind = Paper.Kind.report
    @Option(help: "The office's own target for it.") var due: String?
    @Option(help: "Why it follows the agenda and reports, for a supplement.") var reason: String?
    @Option(help: "The identifier; otherwise one is made from the title.") var id: String?
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, meeting, item in
        [
          PaperCommissioned(
            meeting: meeting,
            paper: try id.map { try Typed.identifier($0) } ?? PaperID(proposedFrom: title),
            item: item, title: title, what: kind,
            author: author,
            due: try session.optionalDay(due), reason: reason, on: try session.day(on))
        ]
      }
    }
  }

  struct Pass: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pass", abstract: "Records who now holds a paper.",
      discussion: """
        Example:
          quorate paper pass salford-icb/2002-05-21 housing-placements Treasurer
        """)
    @OptionGroup var options: PaperOptions
    @Argument(help: "Who now holds it.") var to: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { PaperPassed(meeting: $1, paper: $2, to: to, on: try $0.day(on)) }
    }
  }

  struct StateOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "state",
      abstract: "Records that a paper is a draft, final, to follow, or withdrawn.",
      discussion: "Example:\n  quorate paper state salford-icb/2002-05-21 housing-placements final")
    @OptionGroup var options: PaperOptions
    @Argument(help: "The state it is in now.") var state: Paper.State
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform {
        PaperProgressed(
          meeting: $1, paper: $2, now: state,
          on: try $0.day(on))
      }
    }
  }

  struct Clear: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear", abstract: "Records finance or legal clearance of a paper.",
      discussion: """
        Example:
          quorate paper clear salford-icb/2002-05-21 housing-placements finance --by "A. Treasurer"
        """)
    @OptionGroup var options: PaperOptions
    @Argument(help: "Which clearance.") var subject: Clearance.Subject
    @Option(help: "By whom.") var by: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform {
        PaperCleared(
          meeting: $1, paper: $2, subject: subject,
          by: by,
          on: try $0.day(on))
      }
    }
  }

  struct AccessOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "access",
      abstract: "Makes a paper exempt on a ground, or opens it to the public.",
      discussion: """
        Example:
          quorate paper access salford-icb tenders closed --ground confidential --reasoning "sent in confidence"
        """)
    @OptionGroup var options: PaperOptions
    @Argument(help: "Whether it is open to the public.") var access: AgendaItem.Access
    @OptionGroup var ground: GroundOptions

    func run() throws {
      try options.perform {
        PaperAccessSet(
          meeting: $1, paper: $2, access: access,
          ground: try ground.read())
      }
    }
  }

  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send",
      abstract:
        "Records that papers were despatched to members, and from whom a copy was withheld.",
      discussion: """
        Examples:
          quorate paper send salford-icb/2002-03-26 --at "2002-03-21 16.00"
          quorate paper send salford-icb/2002-03-26 --paper "Housing placements" --reason "the figures came late"
        """)
    @OptionGroup var options: MeetingOptions
    @Option(
      help:
        "agenda, reports, or one paper; may be repeated. Otherwise agenda and every final paper.")
    var paper: [String] = []
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?
    @Option(help: "Why it follows the agenda and reports.") var reason: String?

    func run() throws {
      try options.perform(act: { [paper, reason] session, meeting in
        let moment = try session.moment(at)
        return Recording { $0.sending(paper, for: meeting, at: moment, reason: reason) }
      })
    }
  }

  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish",
      abstract: "Records that papers were published; exempt papers never are.",
      discussion: """
        Example:
          quorate paper publish salford-icb/2002-03-26 --place "the Civic Centre"
        """)
    @OptionGroup var options: MeetingOptions
    @Option(
      help: "agenda, or one paper; may be repeated. Otherwise the agenda and every open paper.")
    var paper: [String] = []
    @Option(help: "Where.") var place: String
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func run() throws {
      try options.perform { session, meeting in
        let moment = try session.moment(at)
        let known = session.clerk.state.proceedings[meeting] ?? Proceedings()
        let open = known.papers(named: "reports").filter {
          !known.isClosed($0) && $0.state == .final
        }.map(\.id.rawValue)
        return (paper.isEmpty ? ["agenda"] + open : paper).map {
          PapersPublished(meeting: meeting, paper: $0, at: moment, place: place)
        }
      }
    }
  }

  struct PaperList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the papers of a meeting: state, who holds each, and copies withheld.",
      discussion: "Example:\n  quorate paper list salford-icb/2002-05-21")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let meeting = try session.meeting(options.meeting)
      let state = session.clerk.state
      let papers = state.proceedings[meeting]?.papers ?? []
      if papers.isEmpty { Console.say("no papers were commissioned") }
      Console.say(
        table: papers.map { paper in
          [
            paper.id.rawValue, paper.kind.rawValue, paper.title, paper.author, paper.state.name,
            paper.state == .final ? "" : "awaiting \(paper.with) since \(paper.since.spoken)",
            state.proceedings[meeting]?.isClosed(paper) ?? false ? "EXEMPT" : "open",
          ]
        })
      let sent = try state.boards[meeting.board].flatMap { board in
        try state.heading(meeting).map { board.sentOut(for: $0, try session.clerk.holidays) }
      }
      for line in sent ?? [] { Console.say(line) }
      for paper in state.heading(meeting)?.papers ?? [] {
        for copy in paper.withheld {
          let name = state.directory.name(of: copy.person)
          Console.say("\(paper.paper) withheld from \(name): \(copy.why)")
        }
      }
    }
  }
}
