/// How each kind of span is read, in the words shown beside every answer.
enum Readings {
  static func sentence(for span: Span) -> String {
    switch (span.unit, span.side) {
    case (.workingDays, .before):
      return "counted back over working days; the day of acting counts, the named day does not"
    case (.clearDays, .before), (.clearDays, .after):
      return "full working days between, neither end counted; a working day is quoted"
    case (.clearCalendarDays, .before), (.clearCalendarDays, .after):
      return "full calendar days between, neither end counted"
    case (_, .before) where span.unit == .months || span.unit == .years:
      return "the corresponding date earlier, or the last day of a shorter month"
    case (_, .before): return "counted back in calendar days; the named day does not count"
    case (.workingDays, .after):
      return "counted forward over working days; the named day does not count"
    case (.months, .after), (.years, .after):
      return "the corresponding date later, or the last day of a shorter month"
    case (_, .beginningWith) where span.unit.countsWorkingDays:
      return "counted forward over working days; the named day is the first if it works"
    case (_, .beginningWith): return "the last day of the period; the named day is the first of it"
    default: return "counted forward in calendar days; the named day does not count"
    }
  }
}
