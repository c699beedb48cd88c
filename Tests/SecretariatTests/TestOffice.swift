import Governance
import Secretariat
import Store

/// An office for a test: clerks at one journal, a clock that stands where the test puts it.
enum TestOffice {
  /// London's zone, looked up once: looking it up sets the program's own.
  static let zone = Result { try LocalZone() }

  static let icb: BoardID = "icb"
  static let first = MeetingID(icb, "2002-03-26")
  static let second = MeetingID(icb, "2002-05-21")
  static let noon = Moment(seconds: 1_017_144_000, offset: 0)
  /// Six hours later, when whatever happened in the afternoon can be noted.
  static let evening = noon.adding(minutes: 360)

  /// A clerk whose machine's clock shows that moment.
  static func clerk(
    _ journal: any Journal, at moment: Moment = evening, actor: String = "A", knownOn: Day? = nil,
    worthKeeping: Int = 200
  ) throws -> Clerk {
    let seconds = moment.seconds
    return try Clerk(
      journal: journal, clock: Clock(zone: try zone.get(), machine: { seconds }), actor: actor,
      knownOn: knownOn, worthKeeping: worthKeeping)
  }

  /// What opens a journal and founds a board of ten people with two meetings, of two items each.
  static func founding(rehearsal: Bool = false) throws -> [any Event] {
    let text = """
      name: Board
      nation: england-and-wales
      partners: { council: Council, trust: Trust }
      quorum: { total: 3, partners: { council: 1 } }
      papers: { at-least: 3 working days before, to: [members] }
      minutes: { within: 2 weeks after, to: [members] }
      """
    var events: [any Event] = [
      JournalOpened(rehearsal: rehearsal, title: "Office"),
      BodyRegistered(body: "council", name: "Council"),
      BodyRegistered(body: "trust", name: "Trust"),
      BoardFounded(board: icb, name: "Board", on: "2001-10-01"),
      ConstitutionAdopted(
        board: icb, from: "2001-10-01", by: "both",
        partners: ["council": "council", "trust": "trust"],
        constitution: try YAMLReader.read(text, named: "text")),
    ]
    for number in 1...10 {
      let person = PersonID(rawValue: "p-\(number)")
      let seat = SeatID(rawValue: "seat-\(number)")
      events += [
        PersonRegistered(person: person, name: "Person \(number)"),
        SeatCreated(
          board: icb, seat: seat, title: "Seat \(number)",
          partner: number.isMultiple(of: 2) ? "trust" : "council", from: "2001-10-01"),
        AppointmentMade(
          board: icb, seat: seat, person: person, capacity: .officer, by: "both",
          from: "2001-10-01"),
      ]
    }
    for (meeting, days) in [(first, 0), (second, 56)] {
      let start = noon.adding(minutes: days * 1440 + 120)
      events += [
        MeetingScheduled(meeting: meeting, start: start, venue: "Hall"),
        ItemAdded(meeting: meeting, item: "1", number: "1", title: "Apologies"),
        ItemAdded(meeting: meeting, item: "2", number: "2", title: "Plan"),
      ]
    }
    return events
  }
}

extension Clerk {
  /// Loads everything there is, so that two clerks can be compared.
  func loadAll() throws {
    try loadBoards()
    for board in state.boards.values {
      for meeting in board.meetings.keys { try load(.meeting(meeting)) }
    }
  }
}

/// The line with which something is refused, or nil where it is not.
func refusal(_ act: () throws -> Void) rethrows -> String? {
  do {
    try act()
    return nil
  } catch let error as Refusal {
    return error.line
  } catch let error as ClerkError {
    return error.line
  }
}
