import ArgumentParser
import Governance
import Secretariat

/// `quorate referral`: what was referred to the partners, their answers, the joint decision.
struct ReferralCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral",
    abstract: "Referrals: to the partners, their answers, the joint decision.",
    subcommands: [
      Make.self, Hearing.self, Answer.self, Compare.self, WithdrawReferral.self, Dispute.self,
      ReferralList.self,
    ])

  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make",
      abstract:
        "Refers a matter on which no agreement was declared, where that was not done with it.",
      discussion:
        "Example:\n  quorate referral make salford-icb 7 --view \"carers fear for respite\"")
    @OptionGroup var options: ItemOptions
    @Option(help: "One of the board's differing views; may be repeated.") var view: [String] = []
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform(act: { [view] session, meeting, item in
        let day = try session.day(on, of: meeting)
        return Recording { state throws(Refusal) in
          [try state.referring(item, of: meeting, views: view, on: day)]
        }
      })
    }
  }

  struct Hearing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hearing",
      abstract:
        "Records at which of its meetings a body takes a referral, and when its report is due.",
      discussion: """
        Example:
          quorate referral hearing salford-icb 1 council --meets 2002-04-16 --report-by 2002-04-05
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The key of the partner.") var partner: String
    @Option(help: "The day of that body's meeting.") var meets: String
    @Option(help: "The day by which that body wants its report.") var reportBy: String?
    @Option(help: "The day on which it said so; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          ReferralListed(
            board: board.id, referral: try Typed.identifier(referral), partner: partner,
            meets: try session.day(meets), reportBy: try session.optionalDay(reportBy),
            on: try session.day(on))
        ]
      }
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer",
      abstract: "Records what a body answered, in its own words, and the day it decided that.",
      discussion: """
        Example:
          quorate referral answer salford-icb 1 council approves "that the placements be made" --on 2002-04-16
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The key of the partner.") var partner: String
    @Argument(help: "What it decided.") var stance: Referral.Answer.Stance
    @Argument(help: "Its own words.") var text: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          ReferralAnswered(
            board: board.id, referral: try Typed.identifier(referral), partner: partner,
            stance: stance, text: text,
            on: try session.day(on))
        ]
      }
    }
  }

  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare", abstract: "Records a person saying whether the answers match.",
      discussion: """
        Examples:
          quorate referral compare salford-icb 1 match --by "A. Reed"
          quorate referral compare salford-icb 1 diverge --by "A. Reed"
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "Whether they match.") var comparison: Comparing
    @Option(help: "Who says so.") var by: String
    @Option(help: "The day on which the bodies decided together, where they did.") var together:
      String?
    @Option(help: "The day; otherwise today.") var on: String?

    enum Comparing: String, CaseIterable, ExpressibleByArgument {
      case match, diverge
    }

    func run() throws {
      try options.perform { session, board in
        [
          ReferralCompared(
            board: board.id, referral: try Typed.identifier(referral), match: comparison == .match,
            by: try session.person(by), together: try session.optionalDay(together),
            on: try session.day(on))
        ]
      }
    }
  }

  struct WithdrawReferral: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Takes a referral back, so that the board may decide the matter again.",
      discussion: "Example:\n  quorate referral withdraw salford-icb 1 --why \"agreed after all\"")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Option(help: "Why.") var why: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          ReferralWithdrawn(
            board: board.id, referral: try Typed.identifier(referral), why: why,
            on: try session.day(on))
        ]
      }
    }
  }

  struct Dispute: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dispute",
      abstract: "Records a step of the dispute ladder that the constitution offers.",
      discussion: """
        Example:
          quorate referral dispute salford-icb 1 chief-executives --note "they meet on 3 May"
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The referral, by its number.") var referral: String
    @Argument(help: "The step taken.") var step: DisputeRule.Step
    @Option(help: "What was done.") var note: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          DisputeStepTaken(
            board: board.id, referral: try Typed.identifier(referral),
            step: step, note: note,
            on: try session.day(on))
        ]
      }
    }
  }

  struct ReferralList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the referrals of a board and how far each has got.",
      discussion: "Example:\n  quorate referral list salford-icb --why")
    @OptionGroup var options: BoardOptions
    @Flag(help: "Show the question, the views, and every answer.") var why = false
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: PastOptions

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let day = try past.day(today: session.clerk.now.day)
      let board = try session.board(options.board, on: day)
      let directory = session.clerk.state.directory
      let referrals = board.referrals
      if referrals.isEmpty, !json { Console.say("nothing was referred") }
      for referral in referrals {
        if json {
          try Console.say(json: ReferralOutput(referral, of: board, on: day, in: directory))
          continue
        }
        let told = board.explanation(of: referral, on: day, in: directory)
        Console.say(told.title)
        for line in why ? told.lines : [] { Console.say("    \(line)") }
      }
    }
  }
}
