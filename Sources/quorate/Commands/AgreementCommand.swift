import ArgumentParser
import Governance
import Secretariat

/// `quorate agreement`: the partners' agreement, its term, and notices to withdraw.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "The partners' agreement: executed, extended, and notice to withdraw.",
    subcommands: [Executed.self, Extended.self, Withdraw.self, Effect.self, AgreementShow.self])

  struct Executed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "executed", abstract: "Records that an agreement was executed.",
      discussion: """
        It may be executed after it took effect: the days between are told.

        Example:
          quorate agreement executed pool --starts 2020-04-01 --on 2020-06-15
        """)
    @OptionGroup var options: BoardOptions
    @Option(help: "The first day of its term, as the constitution states it.") var starts: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          AgreementExecuted(
            board: board.id, starts: try DayReader.read(starts), on: try session.day(on))
        ]
      }
    }
  }

  struct Extended: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "extended", abstract: "Records that an agreement was extended.",
      discussion: """
        Example:
          quorate agreement extended pool --starts 2020-04-01 --to 2026-03-31 --on 2024-02-01
        """)
    @OptionGroup var options: BoardOptions
    @Option(help: "The first day of its term, as the constitution states it.") var starts: String
    @Option(help: "The last day on which it then has effect.") var to: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          AgreementExtended(
            board: board.id, starts: try DayReader.read(starts), to: try DayReader.read(to),
            on: try session.day(on))
        ]
      }
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw", abstract: "Records that a partner gave notice to withdraw.",
      discussion: "Example:\n  quorate agreement withdraw salford-icb council --on 2003-08-31")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The partner, by its key in the constitution.") var partner: String
    @Option(help: "The day of the notice; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [WithdrawalNotified(board: board.id, partner: partner, on: try session.day(on))]
      }
    }
  }

  struct Effect: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "effect",
      abstract: "Says when a notice to withdraw would take effect, recording nothing.",
      discussion: "Example:\n  quorate agreement effect salford-icb 2003-09-01")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The day of the notice.") var given: String
    @Flag(help: "As one JSON object.") var json = false

    func run() throws {
      let session = try options.journal.session()
      let board = try session.board(options.board)
      let day = try DayReader.read(given)
      guard let (effect, _, _) = board.withdrawalEffect(given: day) else {
        throw Refusal(
          "the constitution of \(board.name) says nothing of withdrawal",
          expected: "withdrawal: in the constitution")
      }
      if json { return try Console.say(json: WithdrawalOutput(effect, given: day)) }
      switch effect {
      case .on(let effective, let rule):
        Console.say("\(effective.spoken): notice given \(day.spoken)")
        Console.say("  \(rule)")
      case .notProvidedFor(let planning, let reasons):
        Console.say("no provision: notice given \(day.spoken); the partners are to agree a day")
        for reason in reasons { Console.say("  \(reason)") }
        if let planning { Console.say("  until they do, plan for \(planning.spoken)") }
      }
    }
  }

  struct AgreementShow: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows the term, its ends, and the stretches without one.",
      discussion: "Example:\n  quorate agreement show salford-icb --as-of 2002-07-02")
    @OptionGroup var options: BoardOptions
    @OptionGroup var past: PastOptions

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let day = try past.day(today: session.clerk.now.day)
      let board = try session.board(options.board)
      let asked =
        try session.clerk.check(board.id, on: day)?.obligations
        .filter { $0.duty == .term || $0.duty == .withdrawal } ?? []
      if asked.isEmpty { Console.say("the constitution states no term") }
      for obligation in asked {
        Console.say("\(obligation.compliance.words)  \(obligation.sentence)")
        for reading in obligation.readings { Console.say("  \(reading)") }
      }
    }
  }
}

/// When a notice to withdraw takes effect, as `--json` gives it.
struct WithdrawalOutput: Encodable {
  let given: Day
  /// The day; nil where the constitution does not provide for it.
  let effective: Day?
  let planning: Day?
  let rule: String?
  let reasons: [String]

  init(_ effect: Withdrawal.Effect, given: Day) {
    self.given = given
    switch effect {
    case .on(let day, let rule):
      (effective, planning, self.rule, reasons) = (day, nil, rule, [])
    case .notProvidedFor(let planning, let reasons):
      (effective, self.planning, rule, self.reasons) = (nil, planning, nil, reasons)
    }
  }
}
