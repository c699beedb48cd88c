import ArgumentParser
import Governance

/// `quorate referral`: what was referred to the partners, their answers, the joint decision.
struct ReferralCommand: PlainCommand {
  static let help = Help("Referrals to the constituent bodies, and their answers.").verbs(
    Make.self, Hearing.self, Answer.self, Compare.self, Withdraw.self, Dispute.self, List.self)

  struct Make: ItemVerb, ActVerb {
    static let help = Help("Refers a matter on which no agreement was declared earlier.")
      .example(#"referral make salford-icb 7 --view "carers fear for respite""#)
    @Option(help: "One of the board's differing views; may be repeated.") var view: [String] = []
    @Option(help: "The day it was referred (default: the day of the meeting).") var on: String?

    func act(_ session: Session, _ place: ItemOptions.Subject) throws -> any Act {
      let day = try session.day(on, of: place.meeting)
      return Recording { [view] state throws(Refusal) in
        [try state.referring(place.item, of: place.meeting, views: view, on: day)]
      }
    }
  }

  struct Hearing: BoardVerb, EventVerb {
    static let help = Help("Records when a body considers a referral and needs the report.")
      .example("referral hearing salford-icb 1 council --meets 2002-04-16 --report-by 2002-04-05")
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The body, by its identifier in the constitution.") var partner: String
    @Option(help: "The day of that body's meeting.") var meets: String
    @Option(help: "The day by which that body needs the report.") var reportBy: String?
    @Option(help: "The day on which it said so (default: today).") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try ReferralListed(
        board: board.id, referral: Typed.identifier(referral), partner: partner,
        meets: session.day(meets), reportBy: reportBy.map(session.day), on: session.day(on))
    }
  }

  struct Answer: DatedBoardVerb {
    static let help = Help("Records a body's answer, in its words, and the day it was decided.")
      .example(
        #"referral answer salford-icb 1 council approves "that the placements be made" --on 2002-04-16"#
      )
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The body, by its identifier in the constitution.") var partner: String
    @Argument(help: "What it decided.") var stance: Referral.Answer.Stance
    @Argument(help: "Its own words.") var text: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try ReferralAnswered(
        board: board.id, referral: Typed.identifier(referral), partner: partner, stance: stance,
        text: text, on: day)
    }
  }

  struct Compare: DatedBoardVerb {
    static let help = Help("Records who judged whether the answers match, and the judgement.")
      .example(#"referral compare salford-icb 1 match --by "A. Reed""#)
      .example(#"referral compare salford-icb 1 diverge --by "A. Reed""#)
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "Whether they match.") var comparison: Comparing
    @Option(help: "Who says so.") var by: String
    @Option(help: "The day on which the bodies decided together, if so.") var together: String?

    enum Comparing: String, CaseIterable, ExpressibleByArgument { case match, diverge }

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try ReferralCompared(
        board: board.id, referral: Typed.identifier(referral), match: comparison == .match,
        by: session.person(by), together: together.map(session.day), on: day)
    }
  }

  struct Withdraw: DatedBoardVerb {
    static let help = Help("Withdraws a referral, so that the board may decide the matter again.")
      .example(#"referral withdraw salford-icb 1 --why "agreed after all""#)
    @Argument(help: "The referral, by its number.") var referral: String
    @Option(help: "The reason.") var why: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try ReferralWithdrawn(
        board: board.id, referral: Typed.identifier(referral), why: why, on: day)
    }
  }

  struct Dispute: DatedBoardVerb {
    static let help = Help("Records a step taken under the constitution's disputes procedure.")
      .example(#"referral dispute salford-icb 1 chief-executives --note "they meet on 3 May""#)
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The step taken.") var step: DisputeRule.Step
    @Option(help: "What was done.") var note: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try DisputeStepTaken(
        board: board.id, referral: Typed.identifier(referral), step: step, note: note, on: day)
    }
  }

  struct List: BoardReading {
    static let help = Help("Lists the referrals of a board and how far each has got.")
      .example("referral list salford-icb --why")
    @Flag(help: "Shows the question, the views and every answer.") var why = false
    @Flag(help: "One JSON object per line.") var json = false

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let directory = session.state.directory
      try Console.say(
        list: board.referrals, json: json, none: "nothing has been referred",
        object: { $0.json(of: board, on: day, in: directory) },
        lines: {
          let told = board.explanation(of: $0, on: day, in: directory)
          return why ? told.indented : [told.title]
        })
    }
  }
}

extension Referral {
  /// A referral as `--json` gives it.
  func json(of board: Board, on day: Day, in directory: Directory) -> JSONObject {
    let answers: [JSONObject] = answers.map {
      ["partner": $0.partner, "stance": $0.stance, "text": $0.text, "on": $0.on]
    }
    return [
      "id": id, "meeting": self.meeting, "item": self.item, "title": self.title,
      "question": self.question, "views": self.views, "partners": partners, "made": made,
      "answers": answers, "standing": board.status(of: self, on: day, in: directory),
      "jointDecision": jointDecision,
    ]
  }
}
