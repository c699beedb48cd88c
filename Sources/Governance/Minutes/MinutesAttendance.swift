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

extension MinutesDrafting {
  /// Who was at the meeting at any time; whoever stayed away without apologies is not listed.
  var attendance: MinutesAttendance {
    let members = board.members(on: heading.day)
    let came = proceedings.attendance.arrivals.grouped(by: \.person)
    let presided = proceedings.attendance.presiding.first?.person
    var present: [MinutesAttendance.Line] = []
    var inAttendance: [MinutesAttendance.Line] = []
    // As what they came last, by the order of seats, a substitute at the member's place, then
    // whoever has no seat.
    let arrivals = came.compactMap(\.elements.last).inOrder { arrival in
      if arrival.person == presided { return -1 }
      let place = members.firstIndex { $0.person == arrival.inPlaceOf ?? arrival.person }
      return place ?? members.count
    }
    for (person, _, _, inPlaceOf) in arrivals {
      let name = self.name(person)
      let seats = members.filter { $0.person == person }
      let place = inPlaceOf.map { " (substituting for \(self.name($0)))" } ?? ""
      let chair = person == presided ? " (in the Chair)" : ""
      if inPlaceOf != nil || person == presided || seats.contains(where: \.isFull) {
        present.append(.init(person: person, text: name + place + chair))
      } else {
        let role = proceedings.attendance.roles[person] ?? seats.first?.seat.title ?? name
        inAttendance.append(.init(person: person, text: role == name ? name : "\(name), \(role)"))
      }
    }
    let replies = proceedings.replies(for: heading)
    let away = board.people(on: heading.day).filter { person in
      replies[person]?.isAway ?? false && !came.contains { $0.key == person }
    }
    return MinutesAttendance(
      present: present, inAttendance: inAttendance,
      apologies: away.map { .init(person: $0, text: name($0)) })
  }
}
