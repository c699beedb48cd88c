import TestSupport
@testable import Governance

/// Acts drawn by chance: some fit, some do not, as with people.
struct RandomActs {
  var random: SplitMix64
  private let meetings = [TestOffice.first, TestOffice.second]

  private mutating func person() -> PersonID {
    PersonID(rawValue: "p-\(random.number(1...12))")
  }

  private mutating func seat() -> SeatID { SeatID(rawValue: "seat-\(random.number(1...12))") }

  private mutating func meeting() -> MeetingID { random.pick(meetings) ?? TestOffice.first }

  private mutating func moment() -> Moment {
    TestOffice.noon.adding(minutes: random.number(0...300))
  }

  private mutating func day() -> Day { TestOffice.noon.day + random.number(-100...100) }

  /// The next act: one event, or two together.
  mutating func next(_ number: Int) -> [any Event] {
    random.oneIn(8) ? [event(number), event(number + 10_000)] : [event(number)]
  }

  private mutating func event(_ number: Int) -> any Event {
    random.oneIn(3) ? office(number) : attendance()
  }

  private mutating func attendance() -> any Event {
    let (meeting, person, at) = (meeting(), person(), moment())
    switch random.number(0...9) {
    case 0, 1: return Arrived(meeting: meeting, person: person, at: at)
    case 2: return Arrived(meeting: meeting, person: person, mode: .remote, at: at)
    case 3: return Left(meeting: meeting, person: person, at: at)
    case 4: return Returned(meeting: meeting, person: person, at: at)
    case 5: return LeftForItem(meeting: meeting, person: person, item: "1", why: "own", at: at)
    case 6: return ConnectionLost(meeting: meeting, person: person, at: at)
    case 7: return ChairTaken(meeting: meeting, person: person, elected: random.oneIn(2), at: at)
    case 8:
      return ReplyReceived(
        meeting: meeting, person: person,
        reply: random.pick([.attending, .apologies]) ?? .withdrawn)
    default:
      return InterestDeclared(
        meeting: meeting, person: person, item: "2", nature: "own", effect: .leaves)
    }
  }

  private mutating func office(_ number: Int) -> any Event {
    let (board, meeting, person, seat) = (TestOffice.icb, meeting(), person(), seat())
    switch random.number(0...13) {
    case 0: return PersonRegistered(person: person, name: "Person \(number)")
    case 1: return PersonRenamed(person: person, name: "Renamed \(number)")
    case 2: return SeatCreated(board: board, seat: seat, title: "Seat", from: day())
    case 3: return SeatEnded(board: board, seat: seat, last: day())
    case 4:
      return AppointmentMade(
        board: board, seat: seat, person: person, capacity: .carer, by: "all", from: day())
    case 5:
      return AppointmentEnded(board: board, seat: seat, person: person, last: day(), why: "over")
    case 6: return OfficeTaken(board: board, office: .chair, person: person, by: "all", from: day())
    case 7: return OfficeLeft(board: board, office: .chair, person: person, last: day())
    case 8: return MeetingOpened(meeting: meeting, at: moment())
    case 9: return MeetingAdjourned(meeting: meeting, at: moment(), why: "tea")
    case 10: return MeetingResumed(meeting: meeting, at: moment())
    case 11:
      return MeetingMoved(
        meeting: meeting, start: moment(), venue: "Hall \(number)", why: "why", at: moment())
    case 12: return PapersMadeAvailable(meeting: meeting, paper: "agenda", at: moment())
    default:
      return ItemAdded(
        meeting: meeting, item: ItemID(rawValue: "i\(number % 40)"), number: "\(number)", title: "T"
      )
    }
  }
}
