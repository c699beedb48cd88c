import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate decision`: what is recommended, put, agreed, and who dissents.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "decision", "Decisions: recommended, put, agreed or not, with dissent by name.",
    about: """
      The chair declares; the program shows what speaks for and against. Silence is assent, unless the \
      constitution has each member asked.
      """,
    subcommands: [
      Recommend.self, Put.self, Dissent.self, Agree.self, NoAgreement.self, Between.self, Show.self,
      List.self, Sheet.self,
    ])

  struct Recommend: EventCommand {
    static let configuration = CommandConfiguration(
      "recommend", "Words what an item asks the board to agree; earlier wordings are kept.",
      #"decision recommend salford-icb 5 "that the Plan be adopted" "that the Director report in six months""#,
      #"decision recommend salford-icb 5 "that the Plan be adopted for a year" --by "P. Wells""#)
    @OptionGroup var options: ItemOptions
    @Argument(help: "The parts, (a), (b) and so on.") var parts: [String]
    @Option(help: "Who moved it, where it is not the report's.") var by: String?
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try RecommendationWorded(
        meeting: place.meeting, item: place.item, parts: parts, by: by.map(session.person),
        at: session.moment(at, of: place.meeting))
    }
  }

  struct Put: EventCommand {
    static let configuration = CommandConfiguration(
      "put", "Puts the recommendation, or some parts of it, to the meeting.",
      "decision put salford-icb 5 --part a")
    @OptionGroup var options: ItemOptions
    @Option(help: "A part by its letter; may be repeated. Otherwise all.") var part: [String] = []
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      let parts = try session.parts(part, of: place.item, at: place.meeting)
      let proceedings = session.clerk.state.proceedings[place.meeting]
      return try QuestionPut(
        meeting: place.meeting, item: place.item,
        parts: parts ?? proceedings?.recommendation(on: place.item)?.parts ?? [],
        at: session.moment(at, of: place.meeting))
    }
  }

  struct Dissent: EventCommand {
    static let configuration = CommandConfiguration(
      "dissent",
      "Records by name where somebody stands: a reservation, not agreeing, an objection.",
      #"decision dissent salford-icb 5 "P. Wells" objects --reason "carers have not seen it""#,
      #"decision dissent salford-icb 5 "P. Wells" withdrawn"#)
    @OptionGroup var options: ItemOptions
    @Argument(help: "The person.") var person: String
    @Argument(help: "The position they took.") var stance: Position.Stance
    @Option(help: "The reason given.") var reason = ""
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try PositionStated(
        meeting: place.meeting, item: place.item, person: session.person(person), stance: stance,
        reason: reason, at: session.moment(at, of: place.meeting))
    }
  }

  struct Agree: ActCommand {
    static let configuration = CommandConfiguration(
      "agree", Action.agree.sentence,
      "decision agree salford-icb 5",
      "decision agree scrutiny 10 --for 5 --against 5 --casting for")
    @OptionGroup var options: ItemOptions
    @OptionGroup var declaring: DeclaringOptions

    func act(_ session: Session, _ place: ItemOptions.Subject) throws -> any Act {
      try declaring.act(.agreed, session, place)
    }
  }

  struct NoAgreement: ActCommand {
    static let configuration = CommandConfiguration(
      "no-agreement", Action.noAgreement.sentence, "decision no-agreement salford-icb 7")
    @OptionGroup var options: ItemOptions
    @OptionGroup var declaring: DeclaringOptions

    func act(_ session: Session, _ place: ItemOptions.Subject) throws -> any Act {
      try declaring.act(.notAgreed, session, place)
    }
  }

  struct Between: EventCommand {
    static let configuration = CommandConfiguration(
      "between", "Records a decision between meetings, where the constitution provides for it.",
      #"decision between salford-icb chair-action "pay the grant" --by "A. Reed" --why "the bank closes""#
    )
    @OptionGroup var options: BoardOptions
    @Argument(help: "How it was decided.") var manner: OutsideDecision.Manner
    @Argument(help: "What was decided.") var text: String
    @Option(help: "Who decided, or who asked the members.") var by: String
    @Option(help: "Who was consulted or answered; may be repeated.") var consulted: [String] = []
    @Option(help: "Why it could not wait.") var why: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try DecidedOutsideMeeting(
        board: board.id,
        decision: MatterID(proposedFrom: "\(manner.rawValue) 1", besides: board.matters.map(\.id)),
        manner: manner, text: text, by: session.person(by),
        consulted: consulted.map(session.person),
        why: why, on: session.day(on))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show", "Shows what speaks for and against agreement on an item, and what was decided.",
      "decision show salford-icb 5")
    @OptionGroup var options: ItemOptions
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let (session, place) = try options.find(past)
      let moment = try session.view(at, of: place.meeting)
      let explanation = session.clerk.state.explanation(
        ofDeciding: place.item, at: place.meeting, moment)
      Console.say(lines: [explanation.title] + explanation.lines)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list", "Lists what a meeting decided, with what each rests on and what was found since.",
      "decision list salford-icb/2002-03-26")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let (session, meeting) = try options.find(past)
      let state = session.clerk.state
      try Console.say(
        list: state.proceedings[meeting]?.decisions ?? [], json: json, none: "nothing was decided",
        object: { $0.json(at: meeting, in: state) },
        lines: { state.explanation(of: $0, at: meeting).indented })
    }
  }

  /// `quorate decision sheet`: what a meeting decided, as it can go out when it closes.
  struct Sheet: ParsableCommand {
    static let configuration = CommandConfiguration(
      "sheet", "The decision sheet of a meeting: what was decided, and who is to do what.",
      "decision sheet salford-icb/2002-03-26",
      "decision sheet salford-icb/2002-03-26 --public --json")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Without exempt business.") var `public` = false
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let (session, meeting) = try options.find(past)
      let state = session.clerk.state
      guard let sheet = state.decisionSheet(of: meeting), let heading = state.heading(meeting)
      else {
        throw Refusal("the meeting \(meeting) was not opened", expected: "meeting open first")
      }
      if !json {
        Console.say(
          "Decisions of \(state.boards[meeting.board]?.name ?? ""), \(heading.day.spoken)")
      }
      try Console.say(
        list: self.public ? sheet.open : sheet.entries, json: json, none: "nothing was decided",
        object: {
          ["item": $0.number, "title": $0.title, "closed": $0.isClosed, "lines": $0.lines]
        },
        lines: { entry in
          ["\(entry.number)  \(entry.title)\(entry.isClosed ? "  CLOSED" : "")"]
            + entry.lines.map { "    " + $0 }
        })
    }
  }
}

extension Decision {
  /// A decision as `--json` gives it.
  func json(at meeting: MeetingID, in state: State) -> JSONObject {
    let dissent: [JSONObject] = dissent.map {
      [
        "person": $0.person.rawValue, "stance": $0.stance.rawValue, "reason": $0.reason,
        "counted": event.basis.counted.contains($0.person),
      ]
    }
    return [
      "meeting": meeting.description, "item": event.item.rawValue, "at": event.at.description,
      "outcome": event.outcome.rawValue, "recommendation": isRecommendation, "parts": event.parts,
      "declaredBy": event.by.rawValue, "basis": event.basis, "vote": event.vote, "dissent": dissent,
      "findings": state.findings(on: self, at: meeting),
    ]
  }
}
