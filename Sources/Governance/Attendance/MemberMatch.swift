/// Which members are of a kind, on a board on a day.
struct MemberMatch {
  let board: Board
  let day: Day
  let directory: Directory
  /// Who was elected to the chair for the meeting, where somebody was: they hold its office.
  var elected: PersonID?

  /// Whether somebody who counts is of a kind: one seat that they hold is all that it asks for.
  func fits(_ head: Head, _ kind: MemberKind) -> Bool {
    let keys = keys(of: kind)
    return isHolder(head.person, of: kind.offices)
      && (kind.asksForNoSeat || head.holds.contains { fits($0, kind, keys) })
  }

  /// What a base counts among the members of a kind; their offices are not asked for.
  func count(_ base: Amount.Base, of kind: MemberKind, heads: [Head]) -> Int {
    let keys = keys(of: kind)
    let held = board.members(on: day).filter { $0.isFull && fits($0, kind, keys) }
    switch base {
    case .seats:
      return board.seats.count {
        $0.holds(on: day) && $0.kind == .full && fits($0, kind, keys)
          && (kind.capacity == nil || held.map(\.seat.id).contains($0.id))
      }
    case .inPost: return Set(held.map(\.seat.id)).count
    case .appointed: return Set(held.map(\.person)).count
    case .present, .voting: return heads.count
    }
  }

  func name(of kind: MemberKind) -> String {
    kind.name(
      { board.partnerName($0, on: day, in: directory) },
      seat: { board.seat($0)?.title ?? "\($0)" })
  }

  private func isHolder(_ person: PersonID, of offices: [Office]) -> Bool {
    offices.isEmpty || person == elected
      || offices.contains { board.holder(of: $0, on: day) == person }
  }

  private func fits(_ member: Member, _ kind: MemberKind, _ keys: [String]?) -> Bool {
    fits(member.seat, kind, keys)
      && (kind.capacity.map { $0 == member.appointment.capacity } ?? true)
  }

  private func fits(_ seat: Seat, _ kind: MemberKind, _ keys: [String]?) -> Bool {
    (keys.map { keys in seat.partner.map(keys.contains) ?? false } ?? true)
      && (kind.category.map { $0 == seat.category } ?? true)
      && (kind.seat.map { $0 == seat.id } ?? true)
  }

  /// The keys behind which the kind's partner stands on the day; nil where it names none.
  private func keys(of kind: MemberKind) -> [String]? {
    guard let partner = kind.partner else { return nil }
    let all = board.constitution(on: day)?.partners.map(\.key) ?? []
    return board.joined(all, on: day, in: directory).first { $0.contains(partner) } ?? [partner]
  }
}

extension MemberKind {
  /// Whether nothing is asked of a seat.
  var asksForNoSeat: Bool {
    partner == nil && category == nil && capacity == nil && seat == nil
  }
}
