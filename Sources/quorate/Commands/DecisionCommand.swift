import ArgumentParser
import Governance
import TUI

/// `quorate decision`: what is recommended, put, agreed, and who dissents.
struct DecisionCommand: PlainCommand {
  static let help = Help("Decisions: recommendations, questions put, agreement, dissent by name.")
    .verbs(
      Recommend.self, Put.self, Dissent.self, Agree.self, NoAgreement.self, Between.self, Show.self,
      List.self, Sheet.self)
  static let about = """
    The chair declares; the program shows what stands in the way. Silence is taken as assent, \
    unless the constitution requires each member to be asked.
    """

  struct Recommend: ItemMomentVerb, EventVerb {
    static let help = Help("Words what an item asks the board to agree; earlier wordings are kept.")
      .example(
        #"decision recommend salford-icb 5 "that the Plan be adopted" "that the Director report in six months""#
      )
      .example(#"decision recommend salford-icb 5 "that the Plan be adopted" --by "P. Wells""#)
    @Argument(help: "The parts, (a), (b) and so on.") var parts: [String]
    @Option(help: "Who moved it, if it is not the recommendation of the report.") var by: String?
    @Option(help: "Who seconded it.") var secondedBy: String?

    func event(_ session: Session, _ place: ItemMomentOptions.Subject) throws -> any Event {
      try RecommendationWorded(
        meeting: place.meeting, item: place.item, parts: parts, by: by.map(session.person),
        seconder: secondedBy.map(session.person), at: place.moment)
    }
  }

  struct Put: ItemMomentVerb, EventVerb {
    static let help = Help("Puts the recommendation, or some parts of it, to the meeting.").example(
      "decision put salford-icb 5 --part a")
    @Option(help: "A part, by its letter; may be repeated (default: all).") var part: [String] = []

    func event(_ session: Session, _ place: ItemMomentOptions.Subject) throws -> any Event {
      let parts = try session.parts(part, of: place.item, at: place.meeting)
      let proceedings = session.state.proceedings[place.meeting]
      return QuestionPut(
        meeting: place.meeting, item: place.item,
        parts: parts ?? proceedings?.recommendation(on: place.item)?.parts ?? [], at: place.moment)
    }
  }

  struct Dissent: ItemMomentVerb, EventVerb {
    static let help = Help("Records a member's position: reservation, standing aside, objection.")
      .example(
        #"decision dissent salford-icb 5 "P. Wells" objects --reason "carers have not seen it""#
      )
      .example(#"decision dissent salford-icb 5 "P. Wells" withdrawn"#)
    @Argument(help: "The person.") var person: String
    @Argument(help: "The position they took.") var stance: Position.Stance
    @Option(help: "The reason given.") var reason = ""

    func event(_ session: Session, _ place: ItemMomentOptions.Subject) throws -> any Event {
      try PositionStated(
        meeting: place.meeting, item: place.item, person: session.person(person), stance: stance,
        reason: reason, at: place.moment)
    }
  }

  struct Agree: ItemMomentVerb, ActVerb {
    static let help = Help(Action.agree.sentence)
      .example("decision agree salford-icb 5")
      .example("decision agree scrutiny 10 --for 5 --against 5 --casting for")
    @OptionGroup var declaring: DeclaringOptions

    func act(_ session: Session, _ place: ItemMomentOptions.Subject) throws -> any Act {
      try declaring.act(.agreed, session, place)
    }
  }

  struct NoAgreement: ItemMomentVerb, ActVerb {
    static let help = Help(Action.noAgreement.sentence)
      .example("decision no-agreement salford-icb 7")
    @OptionGroup var declaring: DeclaringOptions

    func act(_ session: Session, _ place: ItemMomentOptions.Subject) throws -> any Act {
      try declaring.act(.notAgreed, session, place)
    }
  }

  struct Between: DatedBoardVerb {
    static let help = Help("Records a decision taken between meetings, where that is allowed.")
      .example(
        #"decision between salford-icb chair-action "pay the grant" --by "A. Reed" --why "the bank closes""#
      )
    @Argument(help: "How it was decided.") var manner: OutsideDecision.Manner
    @Argument(help: "What was decided.") var text: String
    @Option(help: "Who decided, or who asked the members.") var by: String
    @Option(help: "Who was consulted, or who answered; may be repeated.") var consulted: [String] =
      []
    @Option(help: "Why it could not wait.") var why: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try DecidedOutsideMeeting(
        board: board.id,
        decision: MatterID(proposedFrom: "\(manner.rawValue) 1", besides: board.matters.map(\.id)),
        manner: manner, text: text, by: session.person(by),
        consulted: consulted.map(session.person), why: why, on: day)
    }
  }

  struct Show: ItemReading {
    static let help = Help("Shows what stands in the way of agreement, and what was decided.")
      .example("decision show salford-icb 5")
    @Option(parsing: .unconditional, help: "The time (default: now).") var at: String?

    func run(_ session: Session, _ place: ItemOptions.Subject) throws {
      let moment = try session.view(at, of: place.meeting)
      let explanation = session.state.explanation(ofDeciding: place.item, at: place.meeting, moment)
      Console.say(lines: [explanation.title] + explanation.lines)
    }
  }

  struct List: MeetingReading {
    static let help = Help("Lists what a meeting decided, on what basis, and what was found since.")
      .example("decision list salford-icb/2002-03-26")
    @Flag(help: "One JSON object per line.") var json = false

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let state = session.state
      try Console.say(
        list: state.proceedings[meeting]?.decisions ?? [], json: json, none: "nothing was decided",
        object: { $0.json(at: meeting, in: state) },
        lines: { state.explanation(of: $0, at: meeting).indented })
    }
  }

  /// `quorate decision sheet`: what a meeting decided, as it can go out when it closes.
  struct Sheet: MeetingReading {
    static let help = Help("The decision sheet: what a meeting decided, and who is to do what.")
      .example("decision sheet salford-icb/2002-03-26")
      .example("decision sheet salford-icb/2002-03-26 --public --json")
    @Flag(help: "Leaves out closed business.") var `public` = false
    @Flag(help: "One JSON object per line.") var json = false

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let state = session.state
      let day = try session.heading(meeting).day.spoken
      let sheet = try state.decisionSheet(of: meeting).orRefuse(
        Refusal("the meeting of \(day) has not been opened, so there is no decision sheet"))
      if !json { Console.say("Decisions of \(state.boards[meeting.board]?.name ?? ""), \(day)") }
      let shown = self.public ? sheet.open : sheet.entries
      let isAll = !self.public || !sheet.entries.contains { $0.isClosed && $0.isDecided }
      let left = "decisions on business closed to the public are not shown"
      try Console.say(
        list: shown, json: json, none: isAll ? "nothing was decided" : "",
        object: {
          ["item": $0.number, "title": $0.title, "closed": $0.isClosed, "lines": $0.lines]
        },
        lines: { entry in
          ["\(entry.number)  \(entry.title)\(entry.isClosed ? "  CLOSED" : "")"]
            + entry.lines.map { "    " + $0 }
        })
      if !isAll { try Console.say(["left-out": left], json: json, lines: [left]) }
    }
  }
}

extension Decision {
  /// A decision as `--json` gives it.
  func json(at meeting: MeetingID, in state: State) -> JSONObject {
    let dissent: [JSONObject] = dissent.map {
      [
        "person": $0.person, "stance": $0.stance, "reason": $0.reason,
        "counted": event.basis.counted.contains($0.person),
      ]
    }
    return [
      "meeting": meeting, "item": event.item, "at": event.at, "outcome": event.outcome,
      "recommendation": isRecommendation, "parts": event.parts, "declaredBy": event.by,
      "basis": event.basis, "vote": event.vote, "dissent": dissent,
      "findings": state.findings(on: self, at: meeting),
    ]
  }
}
