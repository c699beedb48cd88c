/// Who was a member for one meeting, and whether each came, over all its sittings.
struct MeetingRoll {
  /// How a member's place was filled.
  enum Presence {
    case attended
    /// Somebody came in the member's place.
    case substituted
    /// The member had said that they would not come.
    case apologies
    /// Nobody came, and nothing was said.
    case absent
  }

  /// The full members and advisers in post on a day on which the meeting sat, each once.
  let members: [PersonID]
  /// The full seats there were on such a day.
  let seats: [Seat]
  private let holders: [SeatID: [PersonID]]
  private let came: Set<PersonID>
  private let substitutes: [PersonID: [PersonID]]
  private let replies: [PersonID: Reply]

  init(of heading: MeetingHeading, _ board: Board, _ proceedings: Proceedings) {
    let days = MeetingRoll.days(of: heading)
    let sitting = days.flatMap { board.members(on: $0) }
    var members: [PersonID] = []
    var holders: [SeatID: [PersonID]] = [:]
    for member in sitting {
      if !members.contains(member.person) { members.append(member.person) }
      if !(holders[member.seat.id] ?? []).contains(member.person) {
        holders[member.seat.id, default: []].append(member.person)
      }
    }
    var came: Set<PersonID> = []
    var places: [PersonID: [PersonID]] = [:]
    for movement in proceedings.attendance.movements {
      guard case .arrived(_, let member) = movement.change else { continue }
      came.insert(movement.person)
      if let member { places[member, default: []].append(movement.person) }
    }
    let full = Set(sitting.filter(\.isFull).map(\.person))
    // A full member counts once, for themselves, in whosever place they came.
    substitutes = places.mapValues { people in people.filter { !full.contains($0) } }
    seats = board.seats.filter { seat in
      seat.kind == .full && days.contains { seat.exists(on: $0) }
    }
    self.members = members
    self.holders = holders
    self.came = came
    replies = proceedings.replies
  }

  /// The days on which a meeting sat.
  private static func days(of heading: MeetingHeading) -> [Day] {
    var days: [Day] = []
    for day in heading.sittings.map(\.opened.day) where !days.contains(day) { days.append(day) }
    return days
  }

  func presence(of member: PersonID) -> Presence {
    if came.contains(member) { return .attended }
    if !(substitutes[member] ?? []).isEmpty { return .substituted }
    switch replies[member] {
    case .apologies, .substitute: return .apologies
    case .attending, nil: return .absent
    }
  }

  /// Who filled a seat: a holder who came, otherwise whoever came in a holder's place; or nil.
  func filler(of seat: Seat) -> PersonID? {
    let held = holders[seat.id] ?? []
    return held.first(where: came.contains) ?? held.lazy.compactMap { substitutes[$0]?.first }.first
  }

  /// Whether nobody held a seat.
  func isVacant(_ seat: Seat) -> Bool { holders[seat.id] == nil }
}
