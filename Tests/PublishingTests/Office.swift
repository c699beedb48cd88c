import Governance
import Publishing
import Secretariat
import Store
import Testing
import TestSupport

/// An office at which a test acts at moments of its own, and publishes what came of it.
final class Office {
  static let zone = Result { try LocalZone() }
  static let board: BoardID = "icb"
  static let meeting = MeetingID(board, "2017-06-06")

  let journal: any Journal

  init(_ journal: any Journal) { self.journal = journal }

  /// An office with one board that has the days of the constitution given, and one meeting.
  convenience init(
    rules: String = """
    notice: { at-least: 6 weeks before, of: [date, time, venue] }
    papers: { at-least: 3 working days before, to: [members] }
    minutes: { within: 2 weeks after, to: [members] }
    """, rehearsal: Bool = false
  ) throws {
    self.init(MemoryJournal(identifier: "0123abcd"))
    let constitution = """
      name: Board
      nation: england-and-wales
      partners: { council: City Council, health-authority: Health Authority }
      categories: [carers]
      \(rules)
      """
    try act(
      "2017-03-08T10:00:00Z",
      [
        JournalOpened(rehearsal: rehearsal, title: "The office"),
        BodyRegistered(body: "council", name: "City Council"),
        BodyRegistered(body: "ha", name: "Health Authority"),
        BodyRegistered(body: "pct", name: "Primary Care Trust"),
        BoardFounded(
          board: Office.board, name: "Joint Board; north, south", on: Self.day("2017-01-01")),
        ConstitutionAdopted(
          board: Office.board, from: Self.day("2017-01-01"), by: "both",
          partners: ["council": "council", "health-authority": "ha"],
          constitution: try YAMLReader.read(constitution, named: "text")),
        MeetingScheduled(
          meeting: Office.meeting, start: try Self.moment("2017-06-06T14:00:00+01:00"),
          venue: "County Hall, Glenfield"),
      ])
  }

  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  static func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

  func clerk(at moment: Moment) throws -> Clerk {
    let seconds = moment.seconds
    return try Clerk(
      journal: journal, clock: Clock(zone: try Office.zone.get(), machine: { seconds }),
      actor: "A")
  }

  /// Records events at a moment, and gives the number of the last.
  @discardableResult
  func act(_ moment: String, _ events: [any Event]) throws -> Int {
    let outcome = try clerk(at: try Office.moment(moment)).perform(events)
    return try #require(outcome.saved.last?.number)
  }

  /// Takes an entry back at a moment.
  func takeBack(_ number: Int, _ moment: String) throws {
    _ = try clerk(at: try Office.moment(moment)).undo(number, why: "a slip")
  }

  /// The calendar as it is published, whenever that is.
  func text(
    _ boards: [BoardID]? = nil, showsDue: Bool = true, minutes: Int? = nil,
    at moment: String = "2030-01-01T00:00:00Z"
  ) throws -> String {
    let clerk = try clerk(at: try Office.moment(moment))
    for stream in [.directory] + (try clerk.boards().map(Stream.board)) { try clerk.load(stream) }
    var calendar = OfficeCalendar(
      journal: journal.identifier, holidays: try clerk.holidays, showsDue: showsDue,
      minutes: minutes)
    for board in try boards ?? clerk.boards() {
      calendar.add(board, in: clerk.state, CalendarHistory(of: board, in: clerk.record))
    }
    return calendar.pieces.joined()
  }

  func calendar(showsDue: Bool = true, minutes: Int? = nil) throws -> ReadCalendar {
    try ReadCalendar(try text(showsDue: showsDue, minutes: minutes))
  }
}
