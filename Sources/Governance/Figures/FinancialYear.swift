/// The year that public bodies account for: 1 April to 31 March.
public enum FinancialYear {
  /// The last financial year that was over before a day.
  public static func last(before today: Day) -> ClosedRange<Day> {
    let thisYear = today.year
    let april = Day(thisYear, 4, 1) ?? today
    let start = today >= april ? april : april.adding(months: -12)
    return start.adding(months: -12)...(start - 1)
  }
}
