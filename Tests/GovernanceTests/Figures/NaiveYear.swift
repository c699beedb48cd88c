@testable import Governance

/// The same year counted from the events themselves, one question at a time.
struct NaiveYear {
  let days: ClosedRange<Day>

  private let byKind: [ObjectIdentifier: [any Event]]

  init(events: [any Event], days: ClosedRange<Day>) {
    self.days = days
    byKind = Dictionary(grouping: events) { ObjectIdentifier(type(of: $0)) }
  }

  private func all<Kind: Event>(_ kind: Kind.Type) -> [Kind] {
    byKind[ObjectIdentifier(kind)]?.compactMap { $0 as? Kind } ?? []
  }

  /// The days on which a meeting sat; none where it was cancelled.
  private func sittings(_ meeting: MeetingID) -> [Day] {
    if all(MeetingCancelled.self).contains(where: { $0.meeting == meeting }) { return [] }
    return all(MeetingOpened.self).filter { $0.meeting == meeting }.map(\.at.day)
      + all(MeetingResumed.self).filter { $0.meeting == meeting }.map(\.at.day)
  }

  /// The meetings that began within the days.
  var held: Set<MeetingID> {
    Set(
      all(MeetingScheduled.self).map(\.meeting).filter { meeting in
        sittings(meeting).first.map(days.contains) ?? false
      })
  }

  private func isThere(_ seat: SeatCreated, _ day: Day) -> Bool {
    let ended = all(SeatEnded.self).first { $0.seat == seat.seat }
    return seat.from <= day && day <= ended?.last ?? day
  }

  private func holders(of seat: SeatCreated, _ meeting: MeetingID) -> Set<PersonID> {
    var found: Set<PersonID> = []
    for day in sittings(meeting) where isThere(seat, day) {
      for made in all(AppointmentMade.self) where made.seat == seat.seat {
        // What ends a seat ends the hold on it.
        if made.from <= day, day <= made.to ?? day { found.insert(made.person) }
      }
    }
    return found
  }

  private func arrivals(_ meeting: MeetingID) -> [Arrived] {
    all(Arrived.self).filter { $0.meeting == meeting }
  }

  private func isFull(_ person: PersonID, _ meeting: MeetingID) -> Bool {
    all(SeatCreated.self).contains {
      $0.kind == .full && holders(of: $0, meeting).contains(person)
    }
  }

  /// One of `attended`, `substituted`, `apologies` and `absent`; nil for who was no member.
  func presence(of person: PersonID, at meeting: MeetingID) -> String? {
    guard all(SeatCreated.self).contains(where: { holders(of: $0, meeting).contains(person) })
    else { return nil }
    if arrivals(meeting).contains(where: { $0.person == person }) { return "attended" }
    if arrivals(meeting).contains(where: { $0.inPlaceOf == person && !isFull($0.person, meeting) })
    {
      return "substituted"
    }
    let last = all(ReplyReceived.self).last { $0.meeting == meeting && $0.person == person }
    return last?.reply == .apologies || last?.reply == .substitute ? "apologies" : "absent"
  }

  /// The seats of a partner at the meetings, and how many of them were filled and vacant.
  func places(of partner: String?) -> (places: Int, filled: Int, vacant: Int) {
    var sum = (places: 0, filled: 0, vacant: 0)
    for meeting in held {
      for seat in all(SeatCreated.self)
      where seat.partner == partner && seat.kind == .full
        && sittings(meeting).contains(where: { isThere(seat, $0) })
      {
        let holders = holders(of: seat, meeting)
        sum.places += 1
        if holders.isEmpty { sum.vacant += 1 }
        let isFilled = holders.contains {
          ["attended", "substituted"].contains(presence(of: $0, at: meeting))
        }
        if isFilled { sum.filled += 1 }
      }
    }
    return sum
  }
}
