import Testing

@testable import Governance

/// A board whose meetings are laid out by day, to be looked at on any day.
struct CheckedBoard {
  static let id: BoardID = "board"

  private(set) var record = Record()
  var state: State { record.state }

  /// What a constitution says of how often the board meets, by several rules, each as
  /// `3 months, from: 2026-02-16, to: 2026-04-10`.
  static func meets(every rules: String...) -> String { meets(every: rules) }

  static func meets(every rules: [String]) -> String {
    let stated = rules.map { "  - at-least-every: " + $0.replacing(", ", with: "\n    ") }
    return "meetings:\n" + stated.joined(separator: "\n")
  }

  /// A board under a constitution of two partners and what the text states besides.
  init(_ rules: String, founded: Day = "2001-10-01", nation: String = "england-and-wales") {
    apply(BoardFounded(board: CheckedBoard.id, name: "Board", on: founded))
    apply(
      ConstitutionAdopted(
        board: CheckedBoard.id, from: founded, by: "the partners", partners: [:],
        constitution: TextOutline.read(
          """
          name: Board
          nation: \(nation)
          partners:
            council: City Council
            ha: Health Authority
          \(rules)
          """)))
  }

  mutating func apply(_ event: any Event) { record.imagine(event) }

  /// Applies an event if nothing stands against it, and says what does.
  mutating func propose(_ event: any Event) -> String? {
    if let refusal = event.objection(in: state) { return refusal.line }
    apply(event)
    return nil
  }

  static func meeting(_ day: Day) -> MeetingID { MeetingID(id, day.description) }
  static func at(_ day: Day, _ time: String = "14.00") -> Moment {
    Moment(day, LocalTime(time) ?? LocalTime(minutesAfterMidnight: 840), offset: 0)
  }

  /// A meeting fixed for a day.
  mutating func fixed(_ day: Day) {
    apply(
      MeetingScheduled(
        meeting: CheckedBoard.meeting(day), start: CheckedBoard.at(day), venue: "Town Hall"))
  }

  /// Meetings held on those days.
  mutating func held(_ days: Day...) {
    for day in days {
      fixed(day)
      apply(MeetingOpened(meeting: CheckedBoard.meeting(day), at: CheckedBoard.at(day)))
      apply(MeetingClosed(meeting: CheckedBoard.meeting(day), at: CheckedBoard.at(day, "15.35")))
    }
  }

  /// Somebody appointed to a seat of their own from a day on.
  mutating func appointed(_ person: PersonID, from day: Day) {
    let seat = SeatID(rawValue: "seat-of-\(person)")
    apply(PersonRegistered(person: person, name: person.rawValue))
    apply(SeatCreated(board: CheckedBoard.id, seat: seat, title: "Seat", from: day))
    apply(
      AppointmentMade(
        board: CheckedBoard.id, seat: seat, person: person, capacity: .representative,
        by: "council", from: day))
  }

  /// Notice of a meeting as it is fixed, given on a day.
  mutating func noticed(_ meeting: Day, on day: Day) {
    apply(
      NoticeGiven(
        board: CheckedBoard.id, meetings: [CheckedBoard.meeting(meeting)],
        given: CheckedBoard.at(day, "10.00"), recipients: ["members"], places: []))
  }

  /// A paper of a meeting available from a moment.
  mutating func available(_ paper: String, for meeting: Day, at moment: Moment) {
    apply(
      PapersMadeAvailable(meeting: CheckedBoard.meeting(meeting), paper: paper, at: moment))
  }

  /// Minutes of a meeting sent to recipients on a day.
  mutating func sent(_ meeting: Day, to recipients: String..., on day: Day) {
    apply(
      MinutesDespatched(
        meeting: CheckedBoard.meeting(meeting), recipients: recipients, on: day))
  }

  func check(on day: Day, replaced: HolidayCalendar? = nil) throws -> BoardCheck {
    let seen = record.state(asOf: day)
    return BoardCheck(
      of: try #require(seen.boards[CheckedBoard.id]), on: day, in: seen,
      try Calendars.holidays(), replaced: replaced)
  }

  /// What is asked under a key, as it stands at the end of a day.
  func obligation(_ key: String, on day: Day) throws -> JudgedObligation {
    let check = try check(on: day)
    return try #require(
      check.obligations.first { $0.key == key }, "\(check.obligations.map(\.key))")
  }

  /// How it stands, in words.
  func stands(_ key: String, on day: Day) throws -> String {
    try obligation(key, on: day).compliance.words
  }

  /// Every finding of a day but silence: its key and its words.
  func findings(on day: Day) throws -> [String] {
    try check(on: day).findings.filter { $0.duty != .silence }
      .map { "\($0.key): \($0.compliance.words)" }
  }
}
