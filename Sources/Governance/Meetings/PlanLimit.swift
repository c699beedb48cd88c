/// The last day for one meeting after another in a plan, and what says so.
public struct PlanLimit: Equatable, Sendable {
  /// The last day that keeps the cadence.
  public let day: Day
  /// The day that would keep the meetings evenly apart.
  let ideal: Day
  /// How many months a block has, where meetings are judged by blocks.
  let block: Int?
  /// The rule in one sentence.
  public let rule: String
  /// The clause of the constitution; nil where it is the office's own choice.
  public let clause: String?
  /// How the day was counted; nil for the first meeting of all.
  public let count: Reckoning?
}
