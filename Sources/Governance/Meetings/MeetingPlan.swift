/// Days proposed for a board's meetings in a period, so that the cadence is kept.
///
/// A proposal and no more: nothing is fixed by it.
public struct MeetingPlan: Equatable, Sendable {
  /// The period.
  public let period: ClosedRange<Day>
  /// The day of the last meeting held or fixed before it, from which it goes on.
  public let continuesFrom: Day?
  /// The meetings fixed in the period already, which are kept.
  public let kept: [MeetingID]
  /// The meetings proposed, in order.
  public let meetings: [PlannedMeeting]
  /// The last day for the meeting after all these; nil where no rule asks for one.
  public let next: PlanLimit?
  /// What is to be known of the plan as a whole, one thought a line.
  public internal(set) var warnings: [String] = []

  /// The rules the plan keeps, each with its clause, in the order of their use.
  public var rules: [String] {
    var told: [String] = []
    for limit in meetings.compactMap(\.limit) + [next].compactMap({ $0 }) {
      let line = limit.rule + (limit.clause.map { " [\($0)]" } ?? "")
      if !told.contains(line) { told.append(line) }
    }
    return told
  }
}
