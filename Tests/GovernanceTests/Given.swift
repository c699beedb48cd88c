import Testing

@testable import Governance

/// A board and one meeting made by events, each checked to be possible when it is applied.
struct Given {
  static let board: BoardID = "board"
  static let meeting = MeetingID(board, "2002-03-26")
  static let day: Day = "2002-03-26"
  static let founded: Day = "2001-10-01"

  var state = State()
  /// Everything that happened, in order.
  private(set) var happened: [any Event] = []
  private var seats = 0

  /// A board with three partners, two categories and what the text states of the quorum.
  init(quorum: String) throws {
    try self.init(
      constitution: """
        name: Partnership Board
        nation: england
        partners:
          council: City Council
          ha: Health Authority
          pct: Primary Care Trust
        categories: [carers, people-supported]
        \(quorum)
        """)
  }

  init(constitution: String) throws {
    try happen(BoardFounded(board: Given.board, name: "Partnership Board", on: Given.founded))
    var partners: [String: BodyID] = [:]
    for (key, name) in [
      ("council", "City Council"), ("ha", "Health Authority"), ("pct", "Primary Care Trust"),
    ] {
      try happen(BodyRegistered(body: BodyID(rawValue: key), name: name))
      partners[key] = BodyID(rawValue: key)
    }
    try happen(
      ConstitutionAdopted(
        board: Given.board, from: Given.founded, by: "the partners", partners: partners,
        constitution: TextOutline.read(constitution)))
    try happen(
      MeetingScheduled(meeting: Given.meeting, start: Given.at("14.00"), venue: "Town Hall"))
  }

  /// Everything that happened as a record, noted before all of it.
  var record: Record {
    var record = Record()
    for event in happened { record.imagine(event) }
    return record
  }

  /// What was so at the end of a day; what is so, where none is given.
  func state(asOf day: Day?) -> State { day.map(record.state(asOf:)) ?? state }

  /// A moment on the day of the meeting.
  static func at(_ time: String) -> Moment {
    Moment(day, LocalTime(time) ?? LocalTime(minutesAfterMidnight: 0), offset: 0)
  }

  /// Applies an event that must be possible.
  mutating func happen(
    _ event: any Event, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let refused = event.objection(in: state)
    try #require(refused == nil, "\(refused?.line ?? "")", sourceLocation: sourceLocation)
    apply(event)
  }

  /// Applies an event without asking whether it is possible.
  mutating func apply(_ event: any Event) {
    event.apply(to: &state)
    happened.append(event)
  }

  /// Makes somebody known who holds no seat.
  mutating func person(_ person: PersonID, _ name: String? = nil) throws {
    if state.directory.people[person] != nil { return }
    let text = person.rawValue
    let proposed = text.prefix(1).uppercased() + text.dropFirst()
    try happen(PersonRegistered(person: person, name: name ?? proposed))
  }

  /// Makes a seat, and appoints its holder where one is given.
  mutating func seat(
    _ holder: PersonID?, partner: String? = nil, category: String? = nil,
    kind: Seat.Kind = .full, as capacity: Capacity = .representative, called id: SeatID? = nil
  ) throws {
    seats += 1
    let seat = id ?? SeatID(rawValue: "seat-\(seats)")
    try happen(
      SeatCreated(
        board: Given.board, seat: seat, title: "Seat \(seats)", partner: partner,
        category: category, kind: kind, from: Given.founded))
    guard let holder else { return }
    try person(holder)
    try happen(
      AppointmentMade(
        board: Given.board, seat: seat, person: holder, capacity: capacity,
        by: "the partners", from: Given.founded))
  }

  /// Notes that people arrived.
  mutating func arrive(
    _ people: PersonID..., at time: String = "14.00", mode: Movement.Mode = .room,
    inPlaceOf member: PersonID? = nil
  ) throws {
    for person in people {
      try happen(
        Arrived(
          meeting: Given.meeting, person: person, mode: mode, inPlaceOf: member,
          at: Given.at(time)))
    }
  }

  /// Puts an item on the agenda.
  mutating func item(_ number: String, _ title: String = "Business") throws {
    try happen(
      ItemAdded(
        meeting: Given.meeting, item: ItemID(rawValue: number), number: number, title: title))
  }

  /// The answer at a time of the meeting, for an item where one is named.
  func quorum(_ time: String = "14.30", for item: ItemID? = nil) throws -> QuorumAnswer {
    let board = try #require(state.boards[Given.board])
    let proceedings = state.proceedings[Given.meeting] ?? Proceedings()
    return Quorum(of: board, on: Given.day, in: state.directory)
      .at(Given.at(time), for: item, of: board.meetings[Given.meeting], in: proceedings)
  }

  /// How many count at a time, for an item where one is named.
  func counted(_ time: String = "14.30", for item: ItemID? = nil) throws -> Int {
    try quorum(time, for: item).heads.count
  }
}
