import ArgumentParser
import Governance

/// `quorate agreement`: the partners' agreement, its term, and notices to withdraw.
struct AgreementCommand: PlainCommand {
  static let help = Help("The partners' agreement: execution, extension, notice to withdraw.")
    .verbs(Executed.self, Extended.self, Withdraw.self, Effect.self, Show.self)

  struct Executed: DatedBoardVerb {
    static let help = Help("Records that an agreement was executed.")
      .example("agreement executed pool --starts 2020-04-01 --on 2020-06-15")
    static let about = "It may be executed after it took effect; the days between are then shown."
    @Option(help: "The first day of its term, as the constitution states it.") var starts: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try AgreementExecuted(board: board.id, starts: session.day(starts), on: day)
    }
  }

  struct Extended: DatedBoardVerb {
    static let help = Help("Records that an agreement was extended.")
      .example("agreement extended pool --starts 2020-04-01 --to 2026-03-31 --on 2024-02-01")
    @Option(help: "The first day of its term, as the constitution states it.") var starts: String
    @Option(help: "The new last day of its term.") var to: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try AgreementExtended(
        board: board.id, starts: session.day(starts), to: session.day(to), on: day)
    }
  }

  struct Withdraw: BoardVerb, EventVerb {
    static let help = Help("Records that a partner gave notice to withdraw.")
      .example("agreement withdraw salford-icb council --on 2003-08-31")
    @Argument(help: "The partner, by its identifier in the constitution.") var partner: String
    @Option(help: "The day of the notice (default: today).") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try WithdrawalNotified(board: board.id, partner: partner, on: session.day(on))
    }
  }

  struct Effect: BoardVerb {
    static let help = Help("Shows when a notice to withdraw would take effect; records nothing.")
      .example("agreement effect salford-icb 2003-09-01")
    @Argument(help: "The day of the notice.") var given: String
    @Flag(help: "As one JSON object.") var json = false

    func run(_ session: Session, _ board: Board) throws {
      let day = try session.day(given)
      let (effect, _, _) = try board.withdrawalEffect(given: day).orRefuse(
        board.noRule(on: "withdrawal"))
      switch effect {
      case .on(let effective, let rule):
        try Console.say(
          ["given": day, "effective": effective, "rule": rule, "reasons": [String]()], json: json,
          lines: ["\(effective.spoken): notice given on \(day.spoken)", "  \(rule)"])
      case .noProvision(let planning, let reasons):
        let plan = planning.map { ["  until they agree one, plan for \($0.spoken)"] } ?? []
        try Console.say(
          ["given": day, "planning": planning, "reasons": reasons], json: json,
          lines: ["no provision: notice given on \(day.spoken); the partners must agree a day"]
            + reasons.map { "  " + $0 } + plan)
      }
    }
  }

  struct Show: BoardReading {
    static let help = Help("Shows the term of the agreement, and any time not covered by one.")
      .example("agreement show salford-icb --as-of 2002-07-02")

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let asked = try session.obligations([.term, .withdrawal], of: board.id, on: day)
      if asked.isEmpty { Console.say("the constitution states no term") }
      for obligation in asked {
        Console.say("\(obligation.compliance.words)  \(obligation.sentence)")
        Console.say(lines: obligation.readings, indent: "  ")
      }
    }
  }
}
