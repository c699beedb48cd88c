import TestSupport

@testable import Governance

extension RandomQuorumCase {
  static let board: BoardID = "board"
  static let meeting = MeetingID(board, "2002-03-26")
  static let day: Day = "2002-03-26"
  static let founded: Day = "2001-01-01"
  static let item: ItemID = "6"

  /// A time on the day of the question, in minutes after 14.00.
  static func moment(_ minute: Int, on day: Day = RandomQuorumCase.day) -> Moment {
    Moment(day, LocalTime(minutesAfterMidnight: 14 * 60), offset: 0).adding(minutes: minute)
  }

  /// The body that a partner key is adopted for.
  private func adopted(_ key: String) -> BodyID {
    let first = joined.first ?? key
    return BodyID(rawValue: joining == .adoptedAsOne && joined.contains(key) ? first : key)
  }

  /// The bodies behind the partner keys as the library knows them.
  var directory: Directory {
    var state = State()
    for key in RandomQuorumCase.partners {
      BodyRegistered(body: BodyID(rawValue: key), name: key).apply(to: &state)
    }
    let day = RandomQuorumCase.day
    let succeeded: [Joining: Day] = [
      .succeededBefore: day - 30, .succeededToday: day, .succeedsTomorrow: day + 1,
    ]
    if let on = succeeded[joining], let old = joined.last, let new = joined.first {
      BodySucceeded(body: BodyID(rawValue: old), by: BodyID(rawValue: new), on: on)
        .apply(to: &state)
    }
    return state.directory
  }

  /// The board as the library knows it.
  func board() throws -> Board {
    let (id, founded) = (RandomQuorumCase.board, RandomQuorumCase.founded)
    var board = Board(id: id, name: "Board", parent: nil, founded: founded)
    var bodies: [String: BodyID] = [:]
    for key in RandomQuorumCase.partners { bodies[key] = adopted(key) }
    board.adoptions = [
      ConstitutionAdoption(
        from: founded, by: "all", partners: bodies, constitution: try Constitution.read(text),
        at: nil)
    ]
    for place in places {
      board.seats.append(
        Seat(
          board: id, seat: place.id, title: place.id.rawValue, partner: place.partner,
          category: place.category, kind: place.isFull ? .full : .adviser, from: founded))
      guard let holder = place.holder else { continue }
      board.appointments.append(
        Appointment(
          board: id, seat: place.id, person: holder, capacity: place.capacity, by: "all",
          from: founded))
    }
    for (office, person) in holders {
      board.offices.append(
        OfficeTerm(board: id, office: office, person: person, by: "all", from: founded))
    }
    board.meetings[RandomQuorumCase.meeting] = heading
    return board
  }

  /// What the board keeps of the meeting, with its sittings.
  var heading: MeetingHeading {
    let now = RandomQuorumCase.moment(0)
    let first: Sitting? =
      switch course {
      case .inOneGo: nil
      case .afterBreak:
        Sitting(
          opened: RandomQuorumCase.moment(-180), adjourned: RandomQuorumCase.moment(-60),
          until: now)
      case .reconvened:
        Sitting(
          opened: RandomQuorumCase.moment(0, on: RandomQuorumCase.day - 7),
          adjourned: RandomQuorumCase.moment(60, on: RandomQuorumCase.day - 7), until: now)
      }
    var heading = MeetingHeading(
      id: RandomQuorumCase.meeting, start: first?.opened ?? now, venue: "Town Hall",
      isExtraordinary: isExtraordinary)
    heading.sittings = [first, Sitting(opened: now)].compactMap { $0 }
    return heading
  }

  /// The proceedings as the library knows them, those who came noted in any order.
  func proceedings(_ random: inout SplitMix64) -> Proceedings {
    let start = RandomQuorumCase.moment(0)
    var proceedings = Proceedings()
    proceedings.items = [
      AgendaItem(id: RandomQuorumCase.item, number: "6", title: "Business", about: about)
    ]
    for arrival in arrivals.shuffled(using: &random) {
      proceedings.attendance.movements.insert(
        Movement(
          person: arrival.person, at: start,
          change: .arrived(arrival.isRemote ? .remote : .room, inPlaceOf: arrival.member)),
        inTime: \.at)
    }
    for person in barred.sorted() {
      proceedings.interests.append(
        Interest(
          meeting: RandomQuorumCase.meeting, person: person, item: RandomQuorumCase.item,
          nature: "own", effect: .staysSilent))
    }
    if let elected {
      proceedings.attendance.presiding.append(
        ChairTaken(meeting: RandomQuorumCase.meeting, person: elected, elected: true, at: start))
    }
    return proceedings
  }

  /// The answer of the library, half an hour after the meeting began or went on.
  func answer(_ random: inout SplitMix64) throws -> QuorumAnswer {
    Quorum(of: try board(), on: RandomQuorumCase.day, in: directory).at(
      RandomQuorumCase.moment(30), for: forItem ? RandomQuorumCase.item : nil, of: heading,
      in: proceedings(&random))
  }
}
