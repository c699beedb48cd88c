import ArgumentParser
import Governance

/// `quorate agreement`: the partners' agreement, its term, and notices to withdraw.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "agreement", "The partners' agreement: executed, extended, and notice to withdraw.",
    subcommands: [Executed.self, Extended.self, Withdraw.self, Effect.self, Show.self])

  struct Executed: EventCommand {
    static let configuration = CommandConfiguration(
      "executed", "Records that an agreement was executed.",
      "agreement executed pool --starts 2020-04-01 --on 2020-06-15",
      about: "It may be executed after it took effect: the days between are told.")
    @OptionGroup var options: BoardOptions
    @Option(help: "The first day of its term, as the constitution states it.") var starts: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try AgreementExecuted(board: board.id, starts: DayReader.read(starts), on: session.day(on))
    }
  }

  struct Extended: EventCommand {
    static let configuration = CommandConfiguration(
      "extended", "Records that an agreement was extended.",
      "agreement extended pool --starts 2020-04-01 --to 2026-03-31 --on 2024-02-01")
    @OptionGroup var options: BoardOptions
    @Option(help: "The first day of its term, as the constitution states it.") var starts: String
    @Option(help: "The last day on which it then has effect.") var to: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try AgreementExtended(
        board: board.id, starts: DayReader.read(starts), to: DayReader.read(to), on: session.day(on)
      )
    }
  }

  struct Withdraw: EventCommand {
    static let configuration = CommandConfiguration(
      "withdraw", "Records that a partner gave notice to withdraw.",
      "agreement withdraw salford-icb council --on 2003-08-31")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The partner, by its key in the constitution.") var partner: String
    @Option(help: "The day of the notice; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try WithdrawalNotified(board: board.id, partner: partner, on: session.day(on))
    }
  }

  struct Effect: ParsableCommand {
    static let configuration = CommandConfiguration(
      "effect", "Says when a notice to withdraw would take effect, recording nothing.",
      "agreement effect salford-icb 2003-09-01")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The day of the notice.") var given: String
    @Flag(help: "As one JSON object.") var json = false

    func run() throws {
      let (_, board) = try options.find()
      let day = try DayReader.read(given)
      guard let (effect, _, _) = board.withdrawalEffect(given: day) else {
        throw Refusal(
          "the constitution of \(board.name) says nothing of withdrawal",
          expected: "withdrawal: in the constitution")
      }
      switch effect {
      case .on(let effective, let rule):
        try say(
          ["given": day, "effective": effective, "rule": rule, "reasons": [String]()],
          ["\(effective.spoken): notice given \(day.spoken)", "  \(rule)"])
      case .noProvision(let planning, let reasons):
        let plan = planning.map { ["  until they do, plan for \($0.spoken)"] } ?? []
        try say(
          ["given": day, "planning": planning, "reasons": reasons],
          ["no provision: notice given \(day.spoken); the partners are to agree a day"]
            + reasons.map { "  " + $0 } + plan)
      }
    }

    private func say(_ object: JSONObject, _ lines: [String]) throws {
      if json { try Console.say(json: object) } else { Console.say(lines: lines) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show", "Shows the term, its ends, and the stretches without one.",
      "agreement show salford-icb --as-of 2002-07-02")
    @OptionGroup var options: BoardOptions
    @OptionGroup var past: PastOptions

    func run() throws {
      let (session, day) = try past.open(options.journal)
      let asked = try session.obligations([.term, .withdrawal], of: options.board, on: day)
      if asked.isEmpty { Console.say("the constitution states no term") }
      for obligation in asked {
        Console.say("\(obligation.compliance.words)  \(obligation.sentence)")
        Console.say(lines: obligation.readings, indent: "  ")
      }
    }
  }
}
