/// Who was at a meeting, as its minutes tell it: for each sitting from which everybody went home a
/// list of its own.
public struct MinutesAttendance: Equatable, Sendable {
  /// One person there, or one who sent apologies.
  public struct Line: Equatable, Sendable {
    public let person: PersonID
    /// The name, with what stands behind it.
    public let text: String
  }

  /// Who was there on one day.
  public struct Roll: Equatable, Sendable {
    public let day: Day
    /// Members and their substitutes, whoever presided first.
    public var present: [Line] = []
    /// Those who do not count: advisers and others, with what they came as.
    public var inAttendance: [Line] = []
    /// Members who sent apologies and did not come.
    public var apologies: [Line] = []
  }

  /// The lists, in order of time; at least one.
  public let rolls: [Roll]

  public var present: [Line] { rolls.flatMap(\.present) }
  public var inAttendance: [Line] { rolls.flatMap(\.inAttendance) }
  public var apologies: [Line] { rolls.flatMap(\.apologies) }

  /// The attendance, line by line.
  public var lines: [String] {
    func block(_ title: String, _ lines: [Line]) -> [String] {
      lines.isEmpty ? [] : [title, ""] + lines.map(\.text) + [""]
    }
    return rolls.flatMap { roll in
      block("PRESENT" + (rolls.count > 1 ? " on \(roll.day.date)" : ""), roll.present)
        + block("In Attendance:", roll.inAttendance) + block("Apologies:", roll.apologies)
    }
  }
}

extension MinutesDrafting {
  /// Who was at the meeting at any time; whoever stayed away without apologies is not listed.
  var attendance: MinutesAttendance {
    MinutesAttendance(rolls: stretches.map(roll))
  }

  /// A stretch of the meeting through which those who were there stayed.
  private struct Stretch {
    let opened: Moment
    let after: Moment?
    let end: Moment?

    func contains(_ at: Moment) -> Bool {
      after.map { $0 < at } ?? true && end.map { at <= $0 } ?? true
    }
  }

  private var stretches: [Stretch] {
    var opened: [(at: Moment, after: Moment?)] = []
    for sitting in heading.sittings {
      let parting = heading.parting(before: sitting.opened)
      if opened.isEmpty || opened.last?.after != parting {
        opened.append((sitting.opened, parting))
      }
    }
    return opened.enumerated().map { index, start in
      let next = index + 1 < opened.count ? opened[index + 1].after : nil
      return Stretch(opened: start.at, after: start.after, end: next ?? heading.closed)
    }
  }

  private func roll(of stretch: Stretch) -> MinutesAttendance.Roll {
    let members = board.members(on: stretch.opened.day)
    let came = proceedings.attendance.arrivals.filter { stretch.contains($0.at) }
      .grouped(by: \.person)
    let chairs = proceedings.attendance.presiding.filter { stretch.contains($0.at) }
    let presided =
      (chairs.first ?? proceedings.attendance.presiding(at: stretch.opened))?.person
    var roll = MinutesAttendance.Roll(day: stretch.opened.day)
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
      let times = hours(of: person, in: stretch).map { " (\($0))" } ?? ""
      let took = chairs.first { $0.person == person }?.at
      let chair =
        person == presided
        ? " (in the Chair)"
        : took.map { " (in the Chair from \($0.time))" } ?? ""
      if inPlaceOf != nil || !chair.isEmpty || seats.contains(where: \.isFull) {
        roll.present.append(.init(person: person, text: name + place + chair + times))
      } else {
        let role = proceedings.attendance.roles[person] ?? seats.first?.seat.title ?? name
        let told = role == name ? name : "\(name), \(role)"
        roll.inAttendance.append(.init(person: person, text: told + times))
      }
    }
    let replies = proceedings.replies(for: heading)
    roll.apologies = board.people(on: stretch.opened.day).filter { person in
      replies[person]?.isAway ?? false && !came.contains { $0.key == person }
    }.map { .init(person: $0, text: name($0)) }
    return roll
  }

  /// From and until when somebody was there who came late or left early.
  private func hours(of person: PersonID, in stretch: Stretch) -> String? {
    let moves = proceedings.attendance.movements.filter {
      $0.person == person && stretch.contains($0.at)
    }
    let from = moves.first.flatMap { $0.at > stretch.opened ? "from \($0.at.time)" : nil }
    let until = moves.last.flatMap { last -> String? in
      guard last.change == .left, stretch.end.map({ last.at < $0 }) ?? true else { return nil }
      return "until \(last.at.time)"
    }
    return [from, until].compactMap { $0 }.joined(separator: " ").ifAny
  }
}
