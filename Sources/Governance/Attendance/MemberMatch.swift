/// Which members are of a kind, on a board on a day.
struct MemberMatch {
  let board: Board
  let day: Day
  let directory: Directory
  /// Who was elected to the chair for the meeting, where somebody was: they hold that office.
  var elected: PersonID?

  /// Which heads are of a kind: one seat that somebody holds is all that it asks for.
  ///
  /// What is the same for all of them is looked up once.
  func heads(of kind: MemberKind) -> (Head) -> Bool {
    let keys = keys(of: kind)
    var holders = Set(kind.offices.compactMap { board.holder(of: $0, on: day) })
    if let elected, kind.offices.contains(.chair) { holders.insert(elected) }
    return { head in
      (kind.offices.isEmpty || holders.contains(head.person))
        && (kind.asksForNoSeat || head.holds.contains { kind.fits($0, keys) })
    }
  }

  /// What a base counts on the board among the members of a kind, whatever happens at a meeting;
  /// their offices are not asked for.
  func count(_ base: Amount.Base, of kind: MemberKind) -> Int {
    let keys = keys(of: kind)
    let held = board.members(on: day).filter { $0.isFull && kind.fits($0, keys) }
    switch base {
    case .seats:
      let filled = Set(held.map(\.seat.id))
      return board.seats.count {
        $0.holds(on: day) && $0.kind == .full && kind.fits($0, keys)
          && (kind.capacity == nil || filled.contains($0.id))
      }
    case .inPost: return Set(held.map(\.seat.id)).count
    case .appointed: return Set(held.map(\.person)).count
    case .present, .voting: return 0
    }
  }

  func name(of kind: MemberKind) -> String {
    kind.name(
      { board.partnerName($0, on: day, in: directory) },
      seat: { board.seat($0)?.title ?? "\($0)" })
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
  fileprivate var asksForNoSeat: Bool {
    partner == nil && category == nil && capacity == nil && seat == nil
  }

  fileprivate func fits(_ member: Member, _ keys: [String]?) -> Bool {
    fits(member.seat, keys) && (capacity.map { $0 == member.appointment.capacity } ?? true)
  }

  fileprivate func fits(_ known: Seat, _ keys: [String]?) -> Bool {
    (keys.map { keys in known.partner.map(keys.contains) ?? false } ?? true)
      && (category.map { $0 == known.category } ?? true) && (seat.map { $0 == known.id } ?? true)
  }
}
