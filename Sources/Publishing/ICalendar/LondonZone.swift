import Governance

/// The time zone of a calendar's times, told inside the calendar so that no program has to know it.
///
/// Source: RFC 5545, 3.6.5.
extension LondonTime {
  /// The lines of the time zone.
  static var lines: [ContentLine] {
    [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", name)]
      + changes.flatMap(\.lines) + [ContentLine("END", "VTIMEZONE")]
  }
}

extension LondonTime.Change {
  /// The lines of one change: each day by itself where it has a last, otherwise the rule by which
  /// it comes again.
  ///
  /// A rule that ends is not used: readers differ on whether its last day is one of its days.
  var lines: [ContentLine] {
    guard let last else {
      return lines(in: first, rule: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(sunday)SU")
    }
    return (first...last).flatMap { lines(in: $0, rule: nil) }
  }

  private func lines(in year: Int, rule: String?) -> [ContentLine] {
    guard let start = instant(in: year) else { return [] }
    let (before, after) = isForward ? (0, 3600) : (3600, 0)
    let kind = isForward ? "DAYLIGHT" : "STANDARD"
    // The change is told by the clock as it stands before it.
    let onset = LondonTime.universal(Moment(seconds: start + before, offset: 0)).dropLast()
    return [ContentLine("BEGIN", kind), ContentLine("DTSTART", String(onset))]
      + (rule.map { [ContentLine("RRULE", $0)] } ?? []) + [
        ContentLine("TZNAME", isForward ? "BST" : "GMT"),
        ContentLine("TZOFFSETFROM", before == 0 ? "+0000" : "+0100"),
        ContentLine("TZOFFSETTO", after == 0 ? "+0000" : "+0100"),
        ContentLine("END", kind),
      ]
  }
}
