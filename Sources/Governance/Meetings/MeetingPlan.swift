/// Days proposed for a board's meetings in a period, so that the cadence is kept.
///
/// A proposal and no more: nothing is arranged by it.
public struct MeetingPlan: Equatable, Sendable {
  public let period: ClosedRange<Day>
  /// The day of the last meeting held or arranged before it, from which it goes on.
  public let continuesFrom: Day?
  /// The meetings arranged in the period already, which are kept.
  public let kept: [MeetingID]
  /// The meetings proposed, in order.
  public let meetings: [PlannedMeeting]
  /// The last day for the meeting after all these; nil where no rule asks for one.
  public let next: PlanLimit?
  /// What is to be known of the plan as a whole, one thought a line.
  public internal(set) var warnings: [String] = []

  /// The rules the plan keeps, each with its clause, in the order of their use.
  public var rules: [String] {
    (meetings.map(\.limit) + [next]).compactMap { $0 }
      .map { "\($0.rule)\($0.clause, after: " [", before: "]")" }.once
  }
}

/// What is asked of a plan of meetings: its period, and which days are wanted and which are not.
public struct PlanRequest: Equatable, Sendable {
  /// The first and the last day on which a meeting may be proposed.
  public let period: ClosedRange<Day>
  /// The days of the week that are preferred; where none is named, that of the meeting before.
  public let weekdays: Set<Weekday>
  /// Days on which nobody wants to meet.
  public let avoid: Set<Day>
  /// The longest interval the office chooses itself, beside what the constitution asks for.
  public let every: Span?
  /// The day on which it is asked: what had to be out before it is told as late.
  public let askedOn: Day

  /// A plan of the days from one to another, of which those that have gone by are left out.
  ///
  /// A period that is wholly past is taken as it is.
  ///
  /// - Throws: `Refusal` when the period ends before it begins or is longer than ten years, or
  ///   the interval is more than a mere length.
  public init(
    from first: Day, to last: Day, weekdays: Set<Weekday> = [], avoid: Set<Day> = [],
    every: Span? = nil, askedOn: Day
  ) throws(Refusal) {
    if let refusal = Refusal(from: first, to: last) { throw refusal }
    guard last < first.adding(months: 120) else {
      throw Refusal(
        "\((first...last).spoken) is too long to plan", expected: "a period of ten years at most")
    }
    if let every, every.side != nil {
      throw Refusal(
        "\"\(every)\" says before or after, which has no place here",
        expected: "a period such as \(every.length)")
    }
    period = (last < askedOn ? first : max(first, askedOn))...last
    (self.weekdays, self.avoid, self.every, self.askedOn) = (weekdays, avoid, every, askedOn)
  }
}
