/// Who counts at one moment or for one item, and why the others do not.
///
/// A full member who is there and may take part is one head. Somebody in the place of a member
/// counts while that member does not; a member in another's place counts once.
public struct HeadCount: Equatable, Sendable {
  /// The heads that count, in the order of the seats.
  public let heads: [Head]
  /// The others who are there or were expected, with the reason.
  public let uncounted: [Uncounted]
  /// Whether somebody is there who would count if the member in whose place they came left.
  let hasReserve: Bool

  /// Those of whom heads are counted: the holders of seats on a day, with the full seats of each.
  struct Members: Sendable {
    let inOrder: [PersonID]
    let full: [PersonID: [Member]]

    init(of board: Board, on day: Day) {
      let members = board.members(on: day)
      inOrder = members.map(\.person).once
      full = Dictionary(grouping: members.filter(\.isFull), by: \.person)
    }
  }

  /// Counts heads among members.
  ///
  /// `away` says why a person does not take part, or nil when they do; `inPlaceOf` the member in
  /// whose place a person came; `others` are people besides the members who may count in one's;
  /// `unreplaced` whether nobody counts in the place of a member.
  init(
    of members: Members, others: [PersonID], substitutesCount: Bool,
    unreplaced: (PersonID) -> Bool = { _ in false },
    away: (PersonID) -> String?, inPlaceOf: (PersonID) -> PersonID?
  ) {
    let (order, full) = (members.inOrder, members.full)
    var heads: [Head] = []
    var uncounted: [Uncounted] = []
    var hasReserve = false
    func skip(_ person: PersonID, _ why: String) {
      uncounted.append(Uncounted(person: person, why: why))
    }
    func count(_ person: PersonID, for member: PersonID) {
      heads.append(
        Head(
          person: person, inPlaceOf: person == member ? nil : member, holds: full[member] ?? []))
    }
    for person in order {
      if let why = away(person) {
        skip(person, why)
      } else if full[person] != nil {
        count(person, for: person)
      } else if inPlaceOf(person) == nil {
        skip(person, "adviser, not counted")
      }
    }
    let advisers = order.filter { full[$0] == nil && inPlaceOf($0) != nil && away($0) == nil }
    for person in advisers + others.filter({ !order.contains($0) }) {
      let why = away(person)
      guard let member = inPlaceOf(person) else {
        if why == nil { skip(person, "in attendance, not a member") }
        continue
      }
      if let why {
        skip(person, why)
      } else if full[member] == nil {
        skip(person, "the member replaced holds no full seat")
      } else if !substitutesCount {
        skip(person, "substitutes do not count here")
      } else if unreplaced(member) {
        skip(person, "the member may have no substitute")
      } else if heads.contains(where: { $0.person == member || $0.inPlaceOf == member }) {
        hasReserve = true
        skip(person, "substitute; the member's place is filled")
      } else {
        count(person, for: member)
      }
    }
    (self.heads, self.uncounted, self.hasReserve) = (heads, uncounted, hasReserve)
  }
}

/// One person as the quorum counts them: once, whatever they sit for.
public struct Head: Equatable, Sendable {
  public let person: PersonID
  /// The member in whose place they count, or nil when they count for themselves.
  public let inPlaceOf: PersonID?
  /// The full seats they count for, as they are held.
  let holds: [Member]

  /// The keys of the partners they count for.
  public var partners: Set<String> { Set(holds.compactMap(\.seat.partner)) }
}

/// Somebody who is not counted at a moment, and why, in a few words.
public struct Uncounted: Equatable, Sendable {
  /// Who is not counted.
  public let person: PersonID
  /// Why: `adviser`, `apologies`, `interest in item 6`, `left 14.31`.
  public let why: String
}
