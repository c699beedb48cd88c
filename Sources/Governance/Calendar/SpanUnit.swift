/// What a span counts.
public enum SpanUnit: String, CaseIterable, Codable, Sendable {
  /// Calendar days.
  case days = "days"
  /// Days that work for the body.
  case workingDays = "working days"
  /// Full working days between, both ends excluded.
  case clearDays = "clear days"
  /// Full calendar days between, both ends excluded.
  case clearCalendarDays = "clear calendar days"
  /// Seven calendar days each.
  case weeks = "weeks"
  /// To the corresponding date, clipped to the end of a shorter month.
  case months = "months"
  /// Twelve months each.
  case years = "years"

  /// Whether only working days are counted.
  public var countsWorkingDays: Bool { self == .workingDays || self == .clearDays }

  /// Whether both ends are excluded.
  public var isClear: Bool { self == .clearDays || self == .clearCalendarDays }
}
