/// Who was a member for one meeting, and whether each came, over all its sittings.
struct MeetingRoll {
  let meeting: MeetingID
  let day: Day
  /// The full members and advisers in post on a day on which the meeting sat, each once.
  let members: [PersonID]
  /// The full seats there were on such a day.
  let seats: [Seat]
  private let holders: [SeatID: [PersonID]]
  private let came: Set<PersonID>
  private let substitutes: [PersonID?: [PersonID]]
  private let replies: [PersonID: Reply]

  init(of heading: MeetingHeading, _ board: Board, _ proceedings: Proceedings) {
    (meeting, day) = (heading.id, heading.day)
    // The days on which it sat.
    let days = heading.sittings.map(\.opened.day).once
    let sitting = days.flatMap { board.members(on: $0) }
    members = sitting.map(\.person).once
    holders = Dictionary(grouping: sitting, by: \.seat.id).mapValues { $0.map(\.person).once }
    let arrivals = proceedings.attendance.arrivals.filter { $0.at.day >= heading.day }
    came = Set(arrivals.map(\.person))
    let full = Set(sitting.filter(\.isFull).map(\.person))
    // A full member counts once, for themselves, in whosever place they came.
    substitutes = Dictionary(grouping: arrivals.filter { !full.contains($0.person) }) {
      $0.inPlaceOf
    }.mapValues { $0.map(\.person) }
    seats = board.seats.filter { seat in
      seat.kind == .full && days.contains { seat.holds(on: $0) }
    }
    replies = proceedings.replies(for: heading)
  }

  /// Under which of four ways of coming or not the meeting counts for a member.
  func presence(of member: PersonID) -> WritableKeyPath<PersonAttendance, [MeetingID]> {
    if came.contains(member) { return \.attended }
    if !(substitutes[member] ?? []).isEmpty { return \.substituted }
    return replies[member]?.isAway ?? false ? \.apologies : \.absent
  }

  /// Who filled a seat: a holder who came, otherwise whoever came in a holder's place; or nil.
  func filler(of seat: Seat) -> PersonID? {
    let held = holders[seat.id] ?? []
    return held.first(where: came.contains) ?? held.lazy.compactMap { substitutes[$0]?.first }.first
  }

  /// Whether nobody held a seat.
  func isVacant(_ seat: Seat) -> Bool { holders[seat.id] == nil }
}
