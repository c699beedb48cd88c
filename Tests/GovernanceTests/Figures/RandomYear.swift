import TestSupport

@testable import Governance

/// A random year of a random board, written without asking: people come, go and sit for others.
struct RandomYear {
  static let first: Day = "2003-04-01"
  static let board: BoardID = "board"
  static let partners = ["council", "ha"]

  private(set) var events: [any Event] = []
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    events = [BoardFounded(board: RandomYear.board, name: "Board", on: RandomYear.first - 900)]
    for number in 0...6 { seat(number) }
    for number in 0...5 { meeting(number) }
  }

  /// The year as a record.
  var record: Record {
    var record = Record()
    for event in events { record.imagine(event) }
    return record
  }

  private mutating func person() -> PersonID { PersonID(rawValue: "p\(random.number(0...7))") }

  private mutating func day() -> Day { RandomYear.first + random.number(-40...400) }

  private mutating func seat(_ number: Int) {
    let seat = SeatID(rawValue: "s\(number)")
    events.append(
      SeatCreated(
        board: RandomYear.board, seat: seat, title: "Seat",
        partner: random.oneIn(4) ? nil : random.pick(RandomYear.partners),
        kind: random.oneIn(4) ? .adviser : .full,
        from: random.oneIn(5) ? day() : RandomYear.first - 100))
    if random.oneIn(6) {
      events.append(SeatEnded(board: RandomYear.board, seat: seat, last: day()))
    }
    var from = RandomYear.first - 100
    while from < RandomYear.first + 400 {
      let last = from + random.number(20...400)
      if !random.oneIn(5) {
        events.append(
          AppointmentMade(
            board: RandomYear.board, seat: seat, person: person(), capacity: .officer, by: "all",
            from: from, to: random.oneIn(4) ? nil : last))
        guard case let made as AppointmentMade = events[events.count - 1], made.to != nil else {
          return
        }
      }
      from = last + random.number(1...30)
    }
  }

  private mutating func meeting(_ number: Int) {
    let meeting = MeetingID(RandomYear.board, "m\(number)")
    var day = day()
    events.append(MeetingScheduled(meeting: meeting, start: Given.on(day), venue: "Hall"))
    if random.oneIn(6) {
      events.append(MeetingCancelled(meeting: meeting, on: day - 1, why: "snow"))
      return
    }
    if random.oneIn(6) { return }
    for _ in 0...5 where random.oneIn(2) {
      events.append(
        ReplyReceived(
          meeting: meeting, person: person(),
          reply: random.pick(ReplyReceived.Answer.allCases) ?? .attending, substitute: person()))
    }
    events.append(MeetingOpened(meeting: meeting, at: Given.on(day)))
    come(to: meeting, on: day)
    while random.oneIn(3) {
      events.append(MeetingAdjourned(meeting: meeting, at: Given.on(day, "15.00"), why: "late"))
      day = day + random.number(0...40)
      events.append(MeetingResumed(meeting: meeting, at: Given.on(day, "15.30")))
      come(to: meeting, on: day)
    }
  }

  private mutating func come(to meeting: MeetingID, on day: Day) {
    for _ in 0...random.number(0...6) {
      let person = person()
      let member = self.person()
      events.append(
        Arrived(
          meeting: meeting, person: person, mode: random.oneIn(3) ? .remote : .room,
          inPlaceOf: random.oneIn(3) && member != person ? member : nil,
          at: Given.on(day, random.oneIn(2) ? "14.10" : "15.40")))
      if random.oneIn(3) {
        events.append(Left(meeting: meeting, person: person, at: Given.on(day, "15.50")))
      }
    }
  }
}
