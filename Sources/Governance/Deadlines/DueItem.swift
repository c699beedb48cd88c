/// Something a board still owes, with the day it is owed by and the rule that says so.
///
/// Holds days, never a status: whether it is late is asked of a day.
public struct DueItem: Codable, Equatable, Sendable {
  /// What kind of thing is due.
  public let duty: Duty
  /// The meeting it is due for, if it is due for one.
  public let meeting: MeetingID?
  /// What tells it from others of its duty and meeting, lasting when days and words change: the
  /// name of a target; a referral, and who or what it waits for.
  public let particulars: [String]
  /// What is due, as a list shows it.
  public let what: String
  /// The day it is due by; nil where there is no day.
  public let day: Day?
  /// The last day that still satisfies the rule; later than `day` only for clear days.
  public let limit: Day?
  /// The nearest working day that is safe, where `day` is not one.
  public let advice: Day?
  /// The first day on which it is owed, where it is not owed from the beginning.
  public let from: Day?
  /// The last day on which it can be done, such as the meeting's own, or is owed.
  public let until: Day?
  /// Who it waits for, as a list shows it.
  public let with: String
  /// The rule in one sentence.
  public let rule: String
  /// The clause of the constitution, where it names one.
  public let clause: String?
  /// The span that was counted and the day it was counted from, where the day was counted.
  public let count: Count?

  /// What a day was counted from, so that the count can be shown again.
  public struct Count: Codable, Equatable, Sendable {
    /// The span as it is written.
    public let span: String
    /// The day it was counted from.
    public let anchor: Day
  }

  init(
    _ duty: Duty, of meeting: MeetingID? = nil, particulars: [String] = [], what: String,
    due: Reckoning? = nil, on day: Day? = nil, from: Day? = nil, until: Day? = nil,
    with: String = "", rule: String,
    clause: String? = nil
  ) {
    self.duty = duty
    self.meeting = meeting
    self.particulars = particulars
    self.what = what
    self.day = due?.day ?? day
    limit = due?.limit ?? day
    advice = due?.advice
    self.from = from
    self.until = until
    self.with = with
    self.rule = rule
    self.clause = clause
    count = due.map { Count(span: $0.span.description, anchor: $0.anchor) }
  }

  /// Whether the rule can no longer be satisfied on the day.
  public func isLate(on today: Day) -> Bool { limit.map { $0 < today } ?? false }

  /// Whether something can still be done about it on the day.
  public func isOpen(on today: Day) -> Bool {
    from.map { $0 <= today } ?? true && until.map { today <= $0 } ?? true
  }

  /// The day due in words, or why there is none.
  public var dayText: String {
    if let day { return day.spoken }
    switch duty {
    case .agreement: return "not agreed"
    case .office: return "no day"
    default: return "no deadline"
    }
  }

  /// The day due without its year where that is the year of `today`: `Tue 26 Mar`.
  public func shortDayText(on today: Day) -> String {
    guard let day, day.year == today.year else { return dayText }
    return "\(day.weekday.short) \(day.short)"
  }

  /// What stands between today and the day: `today`, `3 wd`, `2 late`.
  public func left(on today: Day, calendar: WorkingCalendar) -> String {
    guard let day, let limit else { return "" }
    if limit < today { return "\(today - limit) late" }
    if day <= today { return "today" }
    let working = (today.number + 1...day.number).count { calendar.works(Day(number: $0)) }
    return "\(working) wd"
  }
}
