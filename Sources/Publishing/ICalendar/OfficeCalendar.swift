public import Governance

/// The meetings of some boards, and what is due from them, as an iCalendar stream.
///
/// It is the whole calendar each time, and the same record gives the same bytes: its times are
/// those of the record, and no clock is asked. Meetings and duties are told, never the business of
/// a meeting, so that nothing closed is in it. Source: RFC 5545, RFC 5546 (`PUBLISH`), RFC 7986.
public struct OfficeCalendar: Sendable {
  let journal: String
  let holidays: HolidayCalendar
  let showsDue: Bool
  let minutes: Int?
  let asked: Day?
  private var heading = State().journal
  private var boards: [(id: BoardID, name: String)] = []
  private var written: [String] = []
  private var last: Moment?

  /// A calendar without boards.
  ///
  /// `journal` is the journal's own identifier, which every entry's name ends in; `minutes` is how
  /// long a meeting is taken to last whose end is not known, or nil to leave the end open; `asked`
  /// the day of asking, which a board that has been quiet for long needs.
  public init(
    journal: String, holidays: HolidayCalendar, showsDue: Bool = true, minutes: Int? = nil,
    asked: Day? = nil
  ) {
    (self.journal, self.holidays) = (journal, holidays)
    (self.showsDue, self.minutes, self.asked) = (showsDue, minutes, asked)
  }

  /// Adds a board, with the sources of what is outstanding loaded where days that are due are
  /// shown.
  public mutating func add(_ id: BoardID, in state: State, _ history: CalendarHistory) {
    heading = state.journal
    guard let board = state.boards[id] else { return }
    let entries =
      meetingEntries(of: board, history)
      + (showsDue ? dueEntries(of: board, in: state, history) : [])
    boards.append((id, board.name))
    last = (entries.map(\.revision.at) + [last].compactMap { $0 }).max()
    written.append(entries.flatMap { $0.lines(marked) }.map(\.folded).joined())
  }

  /// Adds the boards of another calendar behind its own.
  public mutating func add(_ other: OfficeCalendar) {
    heading = other.heading
    boards += other.boards
    written += other.written
    last = [last, other.last].compactMap { $0 }.max()
  }

  /// The calendar as it is written, piece by piece: lines of at most 75 octets, ended by CRLF.
  public var pieces: [String] {
    [(opening + LondonTime.lines).map(\.folded).joined()] + written
      + [ContentLine("END", "VCALENDAR").folded]
  }

  private var opening: [ContentLine] {
    [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//Quorate//Quorate//EN"), ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("METHOD", "PUBLISH"),
      ContentLine("UID", words: name("calendar", boards.map(\.id.rawValue))),
      ContentLine("NAME", words: title), ContentLine("X-WR-CALNAME", words: title),
      ContentLine("X-WR-TIMEZONE", LondonTime.name),
    ] + (last.map { [ContentLine("LAST-MODIFIED", LondonTime.universal($0))] } ?? [])
  }

  private var title: String { marked(boards.count == 1 ? boards[0].name : heading.title) }

  /// Words that say so where the journal is a rehearsal.
  private func marked(_ words: String) -> String {
    heading.isRehearsal ? "REHEARSAL: \(words)" : words
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
