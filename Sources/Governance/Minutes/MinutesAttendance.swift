/// Who was at a meeting, as its minutes tell it.
public struct MinutesAttendance: Equatable, Sendable {
  /// One person there, or one who sent apologies.
  public struct Line: Equatable, Sendable {
    public let person: PersonID
    /// The name, with what stands behind it.
    public let text: String
  }

  /// Members and their substitutes, whoever presided first.
  public let present: [Line]
  /// Those who do not count: advisers and others, with what they came as.
  public let inAttendance: [Line]
  /// Members who sent apologies and did not come.
  public let apologies: [Line]

  /// The attendance, line by line.
  public var lines: [String] {
    func block(_ title: String, _ lines: [Line]) -> [String] {
      lines.isEmpty ? [] : [title, ""] + lines.map(\.text) + [""]
    }
    return block("PRESENT", present) + block("In Attendance:", inAttendance)
      + block("Apologies:", apologies)
  }
}

extension State {
  /// Who was at a meeting at any time; whoever stayed away without apologies is not listed.
  func minutesAttendance(of meeting: MeetingID) -> MinutesAttendance? {
    guard let (board, proceedings) = loaded(meeting), let heading = board.meetings[meeting] else {
      return nil
    }
    let members = board.members(on: heading.day)
    let came = proceedings.attendance.came
    let presided = proceedings.attendance.presiding.first?.person
    var present: [MinutesAttendance.Line] = []
    var inAttendance: [MinutesAttendance.Line] = []
    // By the order of seats, a substitute at the member's place, then whoever has no seat.
    let places = Dictionary(
      members.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ arrival: Attendance.Arrival) -> Int {
      if arrival.person == presided { return -1 }
      return places[arrival.inPlaceOf ?? arrival.person] ?? members.count
    }
    for arrival in came.enumerated().sorted(by: {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }).map(\.element) {
      let person = arrival.person
      let name = directory.name(of: person)
      let seats = members.filter { $0.person == person }
      let place = arrival.inPlaceOf.map { " (substituting for \(directory.name(of: $0)))" } ?? ""
      let chair = person == presided ? " (in the Chair)" : ""
      if arrival.inPlaceOf != nil || person == presided || seats.contains(where: \.isFull) {
        present.append(.init(person: person, text: name + place + chair))
      } else {
        let role = proceedings.attendance.roles[person] ?? seats.first?.seat.title ?? name
        inAttendance.append(
          .init(person: person, text: role == name ? name : "\(name), \(role)"))
      }
    }
    let away = board.people(on: heading.day).filter { person in
      switch proceedings.replies[person] {
      case .apologies, .substitute: return !came.contains { $0.person == person }
      default: return false
      }
    }
    return MinutesAttendance(
      present: present, inAttendance: inAttendance,
      apologies: away.map { .init(person: $0, text: directory.name(of: $0)) })
  }
}

extension Attendance {
  /// Somebody who came, perhaps in the place of a member.
  struct Arrival {
    let person: PersonID
    let inPlaceOf: PersonID?
  }

  /// Everybody who came, in the order of coming, as what they came last.
  var came: [Arrival] {
    var arrivals: [Arrival] = []
    for movement in movements {
      guard case .arrived(_, let member) = movement.change else { continue }
      let arrival = Arrival(person: movement.person, inPlaceOf: member)
      if let known = arrivals.firstIndex(where: { $0.person == movement.person }) {
        arrivals[known] = arrival
      } else {
        arrivals.append(arrival)
      }
    }
    return arrivals
  }
}
