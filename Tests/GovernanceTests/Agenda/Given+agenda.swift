import Testing

@testable import Governance

extension Given {
  static let january = MeetingID(board, "2002-01-15")
  static let may = MeetingID(board, "2002-05-14")
  static let june = MeetingID(board, "2002-06-25")
  static let partVA =
    "access:\n  under: local-government-act-1972-part-va\n  clause: Standing Order 9"

  /// A moment of any day.
  static func on(_ day: Day, _ time: String = "14.00") -> Moment {
    Moment(day, LocalTime(time) ?? LocalTime(minutesAfterMidnight: 0), offset: 0)
  }

  /// A board of four with Ann in the chair, items 5 to 7 on its agenda, and two meetings to come.
  static func agenda(_ rules: String = "quorum: not agreed") throws -> Given {
    var given = try Given(quorum: rules)
    let people: [(PersonID, String)] = [
      ("ann", "council"), ("bob", "ha"), ("cat", "pct"), ("dan", "council"),
    ]
    for (person, partner) in people { try given.seat(person, partner: partner) }
    try given.happen(
      OfficeTaken(
        board: board, office: .chair, person: "ann", by: "the council", from: founded))
    try given.schedule(may, on: "2002-05-14")
    try given.schedule(june, on: "2002-06-25")
    for number in 5...7 { try given.item("\(number)") }
    return given
  }

  /// Fixes another meeting.
  mutating func schedule(_ meeting: MeetingID, on day: Day) throws {
    try happen(MeetingScheduled(meeting: meeting, start: Given.on(day), venue: "Town Hall"))
  }

  /// Opens a meeting at 14.00 and closes it at 16.00.
  mutating func hold(_ meeting: MeetingID, on day: Day) throws {
    try happen(MeetingOpened(meeting: meeting, at: Given.on(day)))
    try happen(MeetingClosed(meeting: meeting, at: Given.on(day, "16.00")))
  }

  /// Asks for a paper on an item, by default the report on item 6.
  mutating func commission(
    _ paper: PaperID = "pool", _ title: String = "Pooled budget", for item: ItemID = "6",
    what: Paper.Kind = .report, due: Day? = nil, reason: String? = nil, on day: Day = "2002-02-20"
  ) throws {
    try happen(
      PaperCommissioned(
        meeting: Given.meeting, paper: paper, item: item, title: title, what: what,
        author: "Director of Finance", due: due, reason: reason, on: day))
  }

  /// Makes an item exempt or confidential.
  mutating func close(_ item: ItemID, _ ground: Ground) throws {
    try happen(
      ItemAccessSet(meeting: Given.meeting, item: item, access: .closed, ground: ground))
  }

  /// Says that a paper is as it goes to members.
  mutating func finish(_ paper: PaperID = "pool", on day: Day = "2002-03-15") throws {
    try happen(PaperProgressed(meeting: Given.meeting, paper: paper, now: .final, on: day))
  }

  /// Puts an item off, by default for want of a report.
  mutating func deferItem(
    _ item: ItemID, as matter: MatterID, at meeting: MeetingID = Given.meeting,
    to later: MeetingID? = nil, why: String = "no report", on day: Day = Given.day
  ) throws {
    try happen(
      ItemDeferred(
        meeting: meeting, item: item, title: "Business", matter: matter, to: later, why: why,
        on: day))
  }

  /// Brings a matter before a meeting as an item of its agenda.
  mutating func place(_ matter: MatterID, at meeting: MeetingID, as item: ItemID) throws {
    try happen(
      ItemAdded(
        meeting: meeting, item: item, number: item.rawValue, title: "Business", matter: matter))
    try happen(MatterPlaced(board: Given.board, matter: matter, meeting: meeting, item: item))
  }

  /// What has to come before a meeting.
  func arising(at meeting: MeetingID) throws -> [MatterID] {
    try #require(state.boards[Given.board]).arising(at: meeting).map(\.id)
  }

  /// The proceedings of the meeting in March.
  func proceedings() throws -> Proceedings { try #require(state.proceedings[Given.meeting]) }

  /// The line with which an act is refused, or nil.
  func line(refusing event: any Event) -> String? { event.objection(in: state)?.line }

  /// What the preparation of a meeting waits for, on the project's own holidays.
  func waiting(for meeting: MeetingID = Given.meeting) throws -> [Waiting] {
    state.waiting(for: meeting, try Calendars.holidays())
  }
}
