public import Governance

/// The meetings of some boards, and what is due from them, as an iCalendar stream.
///
/// It is the whole calendar each time, and the same record gives the same bytes: its times are
/// those of the record, and no clock is asked. Meetings and duties are told, never the business of
/// a meeting, so that nothing closed is in it. Source: RFC 5545, RFC 5546 (`PUBLISH`), RFC 7986.
public struct OfficeCalendar {
  let record: Record
  let journal: String
  let boards: [Board]
  let holidays: HolidayCalendar
  let showsDue: Bool
  let minutes: Int?

  /// The calendar of some boards that are loaded, in the order given.
  ///
  /// `journal` is the journal's own identifier, which every entry's name ends in; `minutes` is how
  /// long a meeting is taken to last whose end is not known, or nil to leave the end open.
  public init(
    of boards: [BoardID], in record: Record, journal: String, holidays: HolidayCalendar,
    showsDue: Bool = true, minutes: Int? = nil
  ) {
    self.record = record
    self.journal = journal
    self.boards = boards.compactMap { record.state.boards[$0] }
    self.holidays = holidays
    self.showsDue = showsDue
    self.minutes = minutes
  }

  /// The calendar as it is written: lines of at most 75 octets, ended by CRLF.
  public var text: String {
    let entries = boards.flatMap { board in
      meetingEntries(of: board) + (showsDue ? dueEntries(of: board) : [])
    }
    let lines =
      opening(entries) + LondonTime.lines + entries.flatMap { $0.lines(marked) }
      + [ContentLine("END", "VCALENDAR")]
    return lines.map(\.folded).joined()
  }

  private func opening(_ entries: [CalendarEntry]) -> [ContentLine] {
    let last = entries.map(\.revision.at).max()
    return [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//Quorate//Quorate//EN"), ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("METHOD", "PUBLISH"),
      ContentLine("UID", words: name("calendar", boards.map(\.id.rawValue))),
      ContentLine("NAME", words: title), ContentLine("X-WR-CALNAME", words: title),
      ContentLine("X-WR-TIMEZONE", LondonTime.name),
    ] + (last.map { [ContentLine("LAST-MODIFIED", LondonTime.universal($0))] } ?? [])
  }

  private var title: String {
    marked(boards.count == 1 ? boards[0].name : record.state.journal.title)
  }

  /// Words that say so where the journal is a rehearsal.
  private func marked(_ words: String) -> String {
    record.state.journal.isRehearsal ? "REHEARSAL: \(words)" : words
  }

  /// What a reader has to know of the board's rules besides: what they assume.
  func assumption(of board: Board, on day: Day) -> [String] {
    board.constitution(on: day)?.assumes.map { ["Assumed: \($0)"] } ?? []
  }

  /// A lasting name made of identifiers, never of titles or days that may change.
  func name(_ kind: String, _ parts: [String]) -> String {
    ([kind] + parts).joined(separator: ".") + "@" + journal
  }
}
