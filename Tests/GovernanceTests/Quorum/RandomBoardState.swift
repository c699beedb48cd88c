import TestSupport
import Testing

@testable import Governance

extension RandomBoard {
  static let day: Day = "2002-03-26"

  static func moment(_ minute: Int) -> Moment {
    Moment(day, LocalTime(minutesAfterMidnight: 14 * 60), offset: 0).adding(minutes: minute)
  }

  /// The constitution as a file.
  var text: String {
    let total =
      number.map { "\($0)" }
      ?? (moreThan ? "more than " : "") + "\(upper)/\(lower) of \(base.rawValue)"
      + (floor > 0 ? ", at least \(floor)" : "")
    func minimums(_ key: String, _ counts: [String: Int]) -> [String] {
      counts.isEmpty
        ? []
        : ["  \(key):"] + counts.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)" }
    }
    func counting(_ key: String, _ counts: Bool?) -> [String] {
      counts.map { ["  \(key): \($0 ? "count" : "do not count")"] } ?? []
    }
    let offices = offices.map { $0.map(\.rawValue).joined(separator: " or ") }
    return
      ([
        "name: Board", "nation: scotland", "partners:", "  council: C", "  ha: H", "  pct: P",
        "categories: [carers, people-supported]", "quorum:", "  total: \(total)",
      ] + minimums("partners", partnerMinimums) + minimums("categories", categoryMinimums)
      + (offices.isEmpty ? [] : ["  offices: [\(offices.joined(separator: ", "))]"])
      + counting("remote", remoteCounts) + counting("substitutes", substitutesCount))
      .joined(separator: "\n")
  }

  /// The board as the library knows it.
  func board() throws -> Board {
    var board = Board(id: "board", name: "Board", parent: nil, founded: "2001-01-01")
    board.adoptions = [
      ConstitutionAdoption(
        from: "2001-01-01", by: "all", partners: [:], constitution: try Constitution.read(text),
        at: nil)
    ]
    for (index, place) in places.enumerated() {
      let seat = SeatID(rawValue: "seat-\(index)")
      board.seats.append(
        Seat(
          board: "board", seat: seat, title: "Seat \(index)", partner: place.partner,
          category: place.category, kind: place.isFull ? .full : .adviser, from: "2001-01-01"))
      guard let holder = place.holder else { continue }
      board.appointments.append(
        Appointment(
          board: "board", seat: seat, person: holder, capacity: .officer, by: "all",
          from: "2001-01-01"))
    }
    for (office, person) in holders {
      board.offices.append(
        OfficeTerm(
          board: "board", office: office, person: person, by: "all", from: "2001-01-01"))
    }
    for person in dispensed {
      board.dispensations.append(
        Dispensation(
          board: "board", person: person, scope: .speakAndVote, from: "2001-01-01"))
    }
    return board
  }

  /// The proceedings as the library knows them, the movements noted in any order.
  func proceedings(_ random: inout SplitMix64) -> Proceedings {
    var proceedings = Proceedings()
    for move in moves.shuffled(using: &random) {
      proceedings.attendance.movements.insert(
        Movement(
          person: move.person, at: RandomBoard.moment(move.minute), change: move.change),
        inTime: \.at)
    }
    for person in barred {
      proceedings.interests.append(
        Interest(
          meeting: MeetingID("board", "2002-03-26"), person: person, item: RandomBoard.item,
          nature: "own",
          effect: .staysSilent))
    }
    if let elected {
      proceedings.attendance.presiding.append(
        ChairTaken(
          meeting: MeetingID("board", "2002-03-26"), person: elected, elected: true,
          at: RandomBoard.moment(0)))
    }
    return proceedings
  }
}
