import ArgumentParser
import Governance
import Secretariat

/// `quorate referral`: what was referred to the partners, their answers, the joint decision.
struct ReferralCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "referral", "Referrals: to the partners, their answers, the joint decision.",
    subcommands: [
      Make.self, Hearing.self, Answer.self, Compare.self, Withdraw.self, Dispute.self, List.self,
    ])

  struct Make: ActCommand {
    static let configuration = CommandConfiguration(
      "make",
      "Refers a matter on which no agreement was declared, where that was not done with it.",
      #"referral make salford-icb 7 --view "carers fear for respite""#)
    @OptionGroup var options: ItemOptions
    @Option(help: "One of the board's differing views; may be repeated.") var view: [String] = []
    @Option(help: "The day; otherwise today.") var on: String?

    func act(_ session: Session, _ place: ItemOptions.Subject) throws -> any Act {
      let day = try session.day(on, of: place.meeting)
      return Recording { [view] state throws(Refusal) in
        [try state.referring(place.item, of: place.meeting, views: view, on: day)]
      }
    }
  }

  struct Hearing: EventCommand {
    static let configuration = CommandConfiguration(
      "hearing",
      "Records at which of its meetings a body takes a referral, and when its report is due.",
      "referral hearing salford-icb 1 council --meets 2002-04-16 --report-by 2002-04-05")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The key of the partner.") var partner: String
    @Option(help: "The day of that body's meeting.") var meets: String
    @Option(help: "The day by which that body wants its report.") var reportBy: String?
    @Option(help: "The day on which it said so; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try ReferralListed(
        board: board.id, referral: Typed.identifier(referral), partner: partner,
        meets: session.day(meets), reportBy: reportBy.map(DayReader.read), on: session.day(on))
    }
  }

  struct Answer: EventCommand {
    static let configuration = CommandConfiguration(
      "answer", "Records what a body answered, in its own words, and the day it decided that.",
      #"referral answer salford-icb 1 council approves "that the placements be made" --on 2002-04-16"#
    )
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The key of the partner.") var partner: String
    @Argument(help: "What it decided.") var stance: Referral.Answer.Stance
    @Argument(help: "Its own words.") var text: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try ReferralAnswered(
        board: board.id, referral: Typed.identifier(referral), partner: partner, stance: stance,
        text: text, on: session.day(on))
    }
  }

  struct Compare: EventCommand {
    static let configuration = CommandConfiguration(
      "compare", "Records a person saying whether the answers match.",
      #"referral compare salford-icb 1 match --by "A. Reed""#,
      #"referral compare salford-icb 1 diverge --by "A. Reed""#)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "Whether they match.") var comparison: Comparing
    @Option(help: "Who says so.") var by: String
    @Option(help: "The day on which the bodies decided together, where they did.")
    var together: String?
    @Option(help: "The day; otherwise today.") var on: String?

    enum Comparing: String, CaseIterable, ExpressibleByArgument {
      case match, diverge
    }

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try ReferralCompared(
        board: board.id, referral: Typed.identifier(referral), match: comparison == .match,
        by: session.person(by), together: together.map(DayReader.read), on: session.day(on))
    }
  }

  struct Withdraw: EventCommand {
    static let configuration = CommandConfiguration(
      "withdraw", "Withdraws a referral, so that the board may decide the matter again.",
      #"referral withdraw salford-icb 1 --why "agreed after all""#)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Option(help: "Why.") var why: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try ReferralWithdrawn(
        board: board.id, referral: Typed.identifier(referral), why: why, on: session.day(on))
    }
  }

  struct Dispute: EventCommand {
    static let configuration = CommandConfiguration(
      "dispute", "Records a step of the dispute ladder that the constitution offers.",
      #"referral dispute salford-icb 1 chief-executives --note "they meet on 3 May""#)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The step taken.") var step: DisputeRule.Step
    @Option(help: "What was done.") var note: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try DisputeStepTaken(
        board: board.id, referral: Typed.identifier(referral), step: step, note: note,
        on: session.day(on))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list", "Lists the referrals of a board and how far each has got.",
      "referral list salford-icb --why")
    @OptionGroup var options: BoardOptions
    @Flag(help: "Show the question, the views, and every answer.") var why = false
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: PastOptions

    func run() throws {
      let (session, board, day) = try options.find(past)
      let directory = session.clerk.state.directory
      try Console.say(
        list: board.referrals, json: json, none: "nothing was referred",
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
      ["partner": $0.partner, "stance": $0.stance.rawValue, "text": $0.text, "on": $0.on]
    }
    var jointDecision: Day?
    if case .decided(let day) = status { jointDecision = day }
    return [
      "id": id.rawValue, "meeting": self.meeting.description, "item": self.item.rawValue,
      "title": self.title, "question": self.question, "views": self.views, "partners": partners,
      "made": made,
      "answers": answers, "standing": board.status(of: self, on: day, in: directory),
      "jointDecision": jointDecision,
    ]
  }
}
