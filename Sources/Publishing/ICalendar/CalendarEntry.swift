import Governance

/// One entry of a calendar: a sitting of a meeting, or a day by which something is due.
///
/// Source: RFC 5545, 3.6.1.
struct CalendarEntry {
  /// When an entry is.
  enum Time {
    /// From a moment on, to another where the end is known, or for so many minutes.
    case sitting(Moment, to: Moment?, minutes: Int?)
    /// All of a day, which keeps nobody from other business.
    case day(Day)
  }

  /// The lasting name, by which a program knows that this is an entry it has already.
  let name: String
  let revision: Revision
  let time: Time
  let title: String
  var place: String?
  /// What stands behind it, one thought a line.
  var about: [String] = []
  let category: String
  /// The board, which every published entry has to name as its organizer.
  let board: String
  var isCalledOff = false

  /// The lines of the entry; `marked` says what has to be said of all its calendar's titles.
  func lines(_ marked: (String) -> String) -> [ContentLine] {
    let stamp = LondonTime.universal(revision.at)
    return [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", words: name),
      ContentLine("DTSTAMP", stamp), ContentLine("LAST-MODIFIED", stamp),
      ContentLine("SEQUENCE", "\(revision.number)"),
    ] + timeLines + [
      ContentLine("SUMMARY", words: marked((isCalledOff ? "CANCELLED: " : "") + title)),
      ContentLine("DESCRIPTION", words: about.joined(separator: "\n")),
    ] + (place.map { [ContentLine("LOCATION", words: $0)] } ?? []) + [
      ContentLine("CATEGORIES", category),
      // An office has no address of its own; this is how one without an address is written.
      ContentLine("ORGANIZER", "invalid:nomail", ["CN": board]),
      ContentLine("STATUS", isCalledOff ? "CANCELLED" : "CONFIRMED"), ContentLine("END", "VEVENT"),
    ]
  }

  private var timeLines: [ContentLine] {
    switch time {
    case .day(let day):
      return [
        ContentLine("DTSTART", CalendarEntry.written(day), ["VALUE": "DATE"]),
        ContentLine("DTEND", CalendarEntry.written(day + 1), ["VALUE": "DATE"]),
        ContentLine("TRANSP", "TRANSPARENT"),
      ]
    case .sitting(let start, let end, let minutes):
      let ends = end.flatMap { $0 > start ? CalendarEntry.line("DTEND", $0) : nil }
      let length = ends ?? minutes.map { ContentLine("DURATION", "PT\($0)M") }
      let begins = CalendarEntry.line("DTSTART", start)
      return [begins, length, ContentLine("TRANSP", isCalledOff ? "TRANSPARENT" : "OPAQUE")]
        .compactMap { $0 }
    }
  }

  private static func line(_ name: String, _ moment: Moment) -> ContentLine {
    LondonTime.shown(at: moment).map { ContentLine(name, $0, ["TZID": LondonTime.name]) }
      ?? ContentLine(name, LondonTime.universal(moment))
  }

  private static func written(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }
}
