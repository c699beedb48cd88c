/// How soon one meeting must follow another in a plan: the constitution's rule of each day, and
/// the office's own choice, whichever comes first.
struct PlanCadence {
  private let board: Board
  private let holidays: HolidayCalendar
  private let every: Span?
  /// The days of the period on which there is a rule.
  private let ruled: [Day]

  /// - Throws: `Refusal` where nothing says how often the board meets on any day of the period.
  init(_ board: Board, _ request: PlanRequest, _ holidays: HolidayCalendar) throws(Refusal) {
    self.board = board
    self.holidays = holidays
    every = request.every
    let hasChoice = request.every != nil
    ruled = request.period.days.filter { hasChoice || board.limit(nextAfter: $0, holidays) != nil }
    guard ruled.isEmpty else { return }
    let advice = "choose how often for the plan, such as every 2 months"
    if let stated = board.cadence(on: request.period.lowerBound), stated.rule == nil {
      throw Refusal(
        "how often \(board.name) meets is not agreed", advice: advice, clause: stated.clause)
    }
    throw Refusal(
      "the constitution of \(board.name) makes no provision for how often it meets", advice: advice)
  }

  /// The limit for the meeting after one; nil where no rule asks for another in the period.
  func limit(after held: Day) -> PlanLimit? { own(held) ?? first(from: held + 1) }

  /// The limit for the first meeting of all, counted from a day or from when a rule begins.
  ///
  /// By the gap it is the interval itself; by periods it is the end of the one then running.
  func first(from day: Day) -> PlanLimit? {
    guard let begins = ruled.first(where: { $0 >= day }), let limit = own(begins) else {
      return nil
    }
    let last = limit.months.map { (limit.day + 1).adding(months: -$0) - 1 } ?? limit.day
    return PlanLimit(
      day: last, ideal: begins, months: limit.months, rule: limit.rule, clause: limit.clause,
      count: nil)
  }

  /// The limit by what holds on the day of a meeting itself.
  private func own(_ held: Day) -> PlanLimit? {
    let stated = board.limit(nextAfter: held, holidays).map { asked, last in
      let (rule, due) = (asked.rule, asked.due)
      let months = rule.measure == .period ? rule.atLeastEvery.amount : nil
      return PlanLimit(
        day: last, ideal: months.map { held.adding(months: $0) } ?? last, months: months,
        rule: rule.sentence, clause: asked.clause, count: last == due.day ? due : nil)
    }
    let chosen = every.flatMap { every -> PlanLimit? in
      let calendar = board.workingCalendar(holidays, on: held)
      let due = try? Reckoner.reckon(every.on(.after), from: held, on: calendar)
      let wider = stated.map { "the constitution requires \($0.rule)" } ?? "not the constitution's"
      return due.map {
        PlanLimit(
          day: $0.day, ideal: $0.day, months: nil,
          rule: "a meeting every \(every), the office's own choice (\(wider))", clause: nil,
          count: $0)
      }
    }
    guard let stated, let chosen else { return stated ?? chosen }
    return chosen.day < stated.day ? chosen : stated
  }
}

/// The last day for one meeting after another in a plan, and what says so.
public struct PlanLimit: Equatable, Sendable {
  /// The last day that keeps the cadence.
  public let day: Day
  /// The day that would keep the meetings evenly apart.
  let ideal: Day
  /// How many months a period has, where meetings are judged by periods.
  let months: Int?
  public let rule: String
  /// The clause of the constitution; nil where it is the office's own choice.
  public let clause: String?
  /// How the day was counted; nil for the first meeting of all.
  public let count: Reckoning?
}
