import ArgumentParser
import Governance
import Secretariat

/// `quorate paper`: reports and other papers: asked for, cleared, sent to members, published.
struct PaperCommand: PlainCommand {
  static let help = Help("Papers: commissioned, cleared, final, sent to members, published.").verbs(
    Commission.self, Pass.self, StateOf.self, Clear.self, Access.self, Send.self, Publish.self,
    List.self)

  struct Commission: ItemVerb, EventVerb {
    static let help = Help("Commissions a report, an appendix or a supplement from somebody.")
      .example(
        #"paper commission salford-icb/2002-05-21 7 "Housing placements" --author Treasurer"#
      )
      .example(
        #"paper commission salford-icb/2002-05-21 7 "Later figures" --author Treasurer --kind supplement --reason "the audit closed on Friday""#
      )
    @Argument(help: "The title as printed.") var title: String
    @Option(help: "The office or person who writes it.") var author: String
    @Option(help: "What it is.") var kind = Paper.Kind.report
    @Option(help: "The office's own target for it.") var due: String?
    @Option(help: "For a supplement: why it was not sent with the rest.") var reason: String?
    @Option(help: "The identifier (default: one made from the title).") var id: String?
    @Option(help: "The day it was commissioned (default: today).") var on: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try PaperCommissioned(
        meeting: place.meeting, paper: Typed.identifier(id, or: title), item: place.item,
        title: title, what: kind, author: author, due: due.map(session.day), reason: reason,
        on: session.day(on))
    }
  }

  struct Pass: DatedPaperVerb {
    static let help = Help("Records who now holds a paper.")
      .example("paper pass salford-icb/2002-05-21 housing-placements Treasurer")
    @Argument(help: "Who now holds it.") var to: String

    func event(_ session: Session, _ place: PaperOptions.Subject, on day: Day) throws -> any Event {
      PaperPassed(meeting: place.meeting, paper: place.paper, to: to, on: day)
    }
  }

  struct StateOf: DatedPaperVerb {
    static let help =
      Help("Records that a paper is a draft, final, to follow, or withdrawn.", name: "state")
      .example("paper state salford-icb/2002-05-21 housing-placements final")
    @Argument(help: "The state it is in now.") var state: Paper.State

    func event(_ session: Session, _ place: PaperOptions.Subject, on day: Day) throws -> any Event {
      PaperProgressed(meeting: place.meeting, paper: place.paper, now: state, on: day)
    }
  }

  struct Clear: DatedPaperVerb {
    static let help = Help("Records finance or legal clearance of a paper.").example(
      #"paper clear salford-icb/2002-05-21 housing-placements finance --by "A. Treasurer""#)
    @Argument(help: "Which clearance.") var subject: Clearance.Subject
    @Option(help: "Who gave the clearance.") var by: String

    func event(_ session: Session, _ place: PaperOptions.Subject, on day: Day) throws -> any Event {
      PaperCleared(meeting: place.meeting, paper: place.paper, subject: subject, by: by, on: day)
    }
  }

  struct Access: PaperVerb, EventVerb {
    static let help = Help("Closes a paper to the public on a stated ground, or opens it.").example(
      #"paper access salford-icb tenders closed --ground confidential --reasoning "sent in confidence""#
    )
    @Argument(help: "Whether it is open to the public.") var access: AgendaItem.Access
    @OptionGroup var ground: GroundOptions

    func event(_ session: Session, _ place: PaperOptions.Subject) throws -> any Event {
      try PaperAccessSet(
        meeting: place.meeting, paper: place.paper, access: access, ground: ground.read(session))
    }
  }

  struct Send: MeetingVerb, ActVerb {
    static let help =
      Help("Records papers despatched, and from whom copies were withheld.")
      .example(#"paper send salford-icb/2002-03-26 --at "2002-03-21 16.00""#)
      .example(
        #"paper send salford-icb/2002-03-26 --paper "Housing placements" --reason "late figures""#)
    @Option(
      help: "agenda, reports or one paper; may be repeated (default: agenda and every final paper)."
    )
    var paper: [String] = []
    @Option(parsing: .unconditional, help: "When it happened (default: now).") var at: String?
    @Option(help: "Why it was not sent with the agenda and reports.") var reason: String?
    @Option(help: "To whom: members, others that the constitution names, or one person.")
    var to: [String] = []

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let moment = try session.moment(at)
      let recipients = to.map { (try? session.person($0).rawValue) ?? $0 }
      return Recording { [paper, reason] in
        $0.sending(paper, for: meeting, at: moment, reason: reason, to: recipients)
      }
    }
  }

  struct Publish: MeetingVerb, ActVerb {
    static let help = Help("Records that papers were published; closed papers never are.")
      .example(#"paper publish salford-icb/2002-03-26 --place "the Civic Centre""#)
    @Option(help: "agenda, or one paper; may be repeated (default: agenda and every open paper).")
    var paper: [String] = []
    @Option(help: "Where they were published.") var place: String
    @Option(parsing: .unconditional, help: "When it happened (default: now).") var at: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let moment = try session.moment(at)
      let known = session.state.proceedings[meeting] ?? Proceedings()
      let open = known.papers(named: Paper.reports).filter {
        !known.isClosed($0) && $0.state == .final
      }
      let published = paper.isEmpty ? [Paper.agenda] + open.map(\.id.rawValue) : paper
      return Recording(
        published.map {
          PapersPublished(
            meeting: meeting, paper: $0, at: moment, place: place,
            edition: $0 == Paper.agenda ? known.edition : nil)
        })
    }
  }

  struct List: MeetingReading {
    static let help = Help("Lists a meeting's papers: state, who holds each, and copies withheld.")
      .example("paper list salford-icb/2002-05-21")

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let state = session.state
      Console.say(
        table: (state.proceedings[meeting]?.papers ?? []).map { paper in
          [
            paper.id.rawValue, paper.kind.rawValue, paper.title, paper.author, paper.state.name,
            paper.state == .final ? "" : "with \(paper.with) since \(paper.since.spoken)",
            state.mark(of: paper.id, for: meeting),
          ]
        }, none: "no papers have been commissioned")
      let heading = try session.heading(meeting)
      let sent = try state.boards[meeting.board]?
        .sentOut(for: heading, of: state.proceedings[meeting], session.clerk.holidays)
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
