import ArgumentParser
import Governance
import Secretariat

/// `quorate paper`: reports and other papers: asked for, cleared, sent to members, published.
struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "paper", "Papers: commissioned, cleared, final, sent to members, published.",
    subcommands: [
      Commission.self, Pass.self, StateOf.self, Clear.self, Access.self, Send.self, Publish.self,
      List.self,
    ])

  struct Commission: EventCommand {
    static let configuration = CommandConfiguration(
      "commission", "Commissions a report, an appendix or a supplement from somebody.",
      #"paper commission salford-icb/2002-05-21 7 "Housing placements" --author "Director of Housing" --due 2002-05-10"#,
      #"paper commission salford-icb/2002-05-21 7 "Later figures" --author Treasurer --kind supplement --reason "the audit closed on Friday""#
    )
    @OptionGroup var options: ItemOptions
    @Argument(help: "The title as printed.") var title: String
    @Option(help: "The office or person who writes it.") var author: String
    @Option(help: "What it is.") var kind = Paper.Kind.report
    @Option(help: "The office's own target for it.") var due: String?
    @Option(help: "Why it follows the agenda and reports, for a supplement.") var reason: String?
    @Option(help: "The identifier; otherwise one is made from the title.") var id: String?
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try PaperCommissioned(
        meeting: place.meeting, paper: Typed.identifier(id, or: title), item: place.item,
        title: title, what: kind, author: author, due: due.map(DayReader.read), reason: reason,
        on: session.day(on))
    }
  }

  struct Pass: EventCommand {
    static let configuration = CommandConfiguration(
      "pass", "Records who now holds a paper.",
      "paper pass salford-icb/2002-05-21 housing-placements Treasurer")
    @OptionGroup var options: PaperOptions
    @Argument(help: "Who now holds it.") var to: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ place: PaperOptions.Subject) throws -> any Event {
      try PaperPassed(meeting: place.meeting, paper: place.paper, to: to, on: session.day(on))
    }
  }

  struct StateOf: EventCommand {
    static let configuration = CommandConfiguration(
      "state", "Records that a paper is a draft, final, to follow, or withdrawn.",
      "paper state salford-icb/2002-05-21 housing-placements final")
    @OptionGroup var options: PaperOptions
    @Argument(help: "The state it is in now.") var state: Paper.State
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ place: PaperOptions.Subject) throws -> any Event {
      try PaperProgressed(
        meeting: place.meeting, paper: place.paper, now: state, on: session.day(on))
    }
  }

  struct Clear: EventCommand {
    static let configuration = CommandConfiguration(
      "clear", "Records finance or legal clearance of a paper.",
      #"paper clear salford-icb/2002-05-21 housing-placements finance --by "A. Treasurer""#)
    @OptionGroup var options: PaperOptions
    @Argument(help: "Which clearance.") var subject: Clearance.Subject
    @Option(help: "By whom.") var by: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ place: PaperOptions.Subject) throws -> any Event {
      try PaperCleared(
        meeting: place.meeting, paper: place.paper, subject: subject, by: by, on: session.day(on))
    }
  }

  struct Access: EventCommand {
    static let configuration = CommandConfiguration(
      "access", "Makes a paper exempt on a ground, or opens it to the public.",
      #"paper access salford-icb tenders closed --ground confidential --reasoning "sent in confidence""#
    )
    @OptionGroup var options: PaperOptions
    @Argument(help: "Whether it is open to the public.") var access: AgendaItem.Access
    @OptionGroup var ground: GroundOptions

    func event(_ session: Session, _ place: PaperOptions.Subject) throws -> any Event {
      try PaperAccessSet(
        meeting: place.meeting, paper: place.paper, access: access, ground: ground.read())
    }
  }

  struct Send: ActCommand {
    static let configuration = CommandConfiguration(
      "send", "Records that papers were despatched to members, and from whom a copy was withheld.",
      #"paper send salford-icb/2002-03-26 --at "2002-03-21 16.00""#,
      #"paper send salford-icb/2002-03-26 --paper "Housing placements" --reason "the figures came late""#
    )
    @OptionGroup var options: MeetingOptions
    @Option(
      help:
        "agenda, reports, or one paper; may be repeated. Otherwise agenda and every final paper.")
    var paper: [String] = []
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?
    @Option(help: "Why it follows the agenda and reports.") var reason: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let moment = try session.moment(at)
      return Recording { [paper, reason] in
        $0.sending(paper, for: meeting, at: moment, reason: reason)
      }
    }
  }

  struct Publish: ActCommand {
    static let configuration = CommandConfiguration(
      "publish", "Records that papers were published; exempt papers never are.",
      #"paper publish salford-icb/2002-03-26 --place "the Civic Centre""#)
    @OptionGroup var options: MeetingOptions
    @Option(
      help: "agenda, or one paper; may be repeated. Otherwise the agenda and every open paper.")
    var paper: [String] = []
    @Option(help: "Where.") var place: String
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let moment = try session.moment(at)
      let known = session.clerk.state.proceedings[meeting] ?? Proceedings()
      let open = known.papers(named: "reports").filter {
        !known.isClosed($0) && $0.state == .final
      }
      let published = paper.isEmpty ? ["agenda"] + open.map(\.id.rawValue) : paper
      return Recording(
        published.map { PapersPublished(meeting: meeting, paper: $0, at: moment, place: place) })
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list", "Lists the papers of a meeting: state, who holds each, and copies withheld.",
      "paper list salford-icb/2002-05-21")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let (session, meeting) = try options.find(past)
      let state = session.clerk.state
      let papers = state.proceedings[meeting]?.papers ?? []
      if papers.isEmpty { Console.say("no papers were commissioned") }
      Console.say(
        table: papers.map { paper in
          [
            paper.id.rawValue, paper.kind.rawValue, paper.title, paper.author, paper.state.name,
            paper.state == .final ? "" : "awaiting \(paper.with) since \(paper.since.spoken)",
            state.mark(of: paper.id, for: meeting),
          ]
        })
      guard let heading = state.heading(meeting) else { return }
      let sent = try state.boards[meeting.board]?.sentOut(for: heading, session.clerk.holidays)
      Console.say(lines: sent ?? [])
      for paper in heading.papers {
        for copy in paper.withheld ?? [] {
          let name = state.directory.name(of: copy.person)
          Console.say("\(paper.paper) withheld from \(name): \(copy.why)")
        }
      }
    }
  }
}
