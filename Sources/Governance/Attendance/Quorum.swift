/// Asks whether a board is quorate: at a moment, for an item, or in prospect.
///
/// Pure: everything it needs is in the values it is given. A member counts once in the total, and
/// once for each partner and category for which they sit.
///
/// ```swift
/// Quorum(of: board, on: day, in: directory).at(now, in: proceedings).isQuorate
/// ```
public struct Quorum: Sendable {
  let board: Board
  let directory: Directory
  let day: Day
  let members: HeadCount.Members

  public init(of board: Board, on day: Day, in directory: Directory) {
    (self.board, self.day, self.directory) = (board, day, directory)
    members = HeadCount.Members(of: board, on: day)
  }

  /// The quorum as it is at a moment: without who was co-opted later on its day.
  public init(of board: Board, at moment: Moment, in directory: Directory) {
    self.init(of: board.at(moment), on: moment.day, in: directory)
  }

  /// The quorum for an item of a kind of matter: without those who act on others only.
  func acting(on matter: String?) -> Quorum {
    let acting = board.acting(on: matter, day)
    return acting.seats.count == board.seats.count
      ? self : Quorum(of: acting, on: day, in: directory)
  }

  /// The answer, with who may leave, by what is stated for the circumstances.
  ///
  /// `presiding` holds the chair for this meeting, if somebody was elected to it; the others are as
  /// `HeadCount` asks for them.
  func answer(
    by stated: Provision<QuorumRule>?, presiding: PersonID? = nil, notes: [String] = [],
    others: [PersonID], away: (PersonID) -> String?, inPlaceOf: (PersonID) -> PersonID?
  ) -> QuorumAnswer {
    func count(without: PersonID?) -> HeadCount {
      HeadCount(
        of: members, others: others,
        substitutesCount: stated?.rule?.substitutes != .doesNotCount,
        unreplaced: {
          board.substitutes(of: $0, on: day, in: directory)?.rule?.atMost == 0
        },
        away: { $0 == without ? "left" : away($0) }, inPlaceOf: inPlaceOf)
    }
    let all = count(without: nil)
    let match = MemberMatch(board: board, day: day, directory: directory, elected: presiding)
    let needs = stated?.rule.map { self.needs(of: $0, match) } ?? unruledNeeds(match)
    let unstated = stated?.rule.flatMap { sizeNotStated($0, match) }
    let conditions = needs.map { $0.condition(all.heads) }
    let isMet = conditions.allSatisfy(\.isMet)
    // What is stated and missed is missed, whatever a table leaves open.
    let verdict: QuorumAnswer.Verdict =
      stated == nil
      ? .noProvision
      : stated?.rule == nil
        ? .notAgreed : !isMet ? .inquorate : unstated != nil ? .noProvision : .quorate
    var answer = QuorumAnswer(
      verdict: verdict, conditions: conditions, heads: all.heads, uncounted: all.uncounted,
      clause: stated?.clause, when: stated?.when?.words,
      notes: notes + (unstated.map { [$0] } ?? []) + missingSeats(stated?.rule))
    guard answer.isQuorate else { return answer }
    // Only a head of a condition with nothing to spare can end the quorum, or one who takes several
    // partners along; the others need no recount.
    let tight = Set(
      conditions.filter { $0.spare == 0 || $0.subject == .represented }.flatMap(\.people))
    answer.breakers = all.heads.map(\.person).filter { person in
      guard tight.contains(person) else { return false }
      let left =
        all.hasReserve ? count(without: person).heads : all.heads.filter { $0.person != person }
      return !needs.allSatisfy { $0.isMet(left) }
    }
    let leaving = answer.others
    answer.mayLeave =
      needs.compactMap { $0.limit(all.heads, leaving: leaving) }.min() ?? leaving.count
    return answer
  }

  /// What is said where a share is one of seats, and fewer are recorded than the constitution gives.
  private func missingSeats(_ rule: QuorumRule?) -> [String] {
    guard rule?.total?.base == .seats else { return [] }
    let stated = board.constitution(on: day)?[SeatsRule.self].all(on: day) ?? []
    return stated.compactMap(\.rule).filter { $0.standing != .adviser && $0.matters.isEmpty }
      .compactMap { rule in
        let count = rule.count(on: board, day)
        return count >= rule.number
          ? nil
          : "the constitution gives \(rule.sentence) and \(count) are recorded; seats that are "
            + "missing, vacant ones too, are not in the count"
      }
  }

  /// What is said where a table has no line for the size that the board has.
  private func sizeNotStated(_ rule: QuorumRule, _ match: MemberMatch) -> String? {
    guard let total = rule.total, case .table(_, let base) = total else { return nil }
    let size = match.count(base, of: MemberKind())
    return total.needed(ofBase: size) == nil
      ? "the constitution gives no number for a board of \(size) \(base.rawValue)" : nil
  }

  /// The counts that are shown, with nothing needed, where there is no rule.
  private func unruledNeeds(_ match: MemberMatch) -> [QuorumNeed] {
    let partners = board.constitution(on: day)?.partners.map(\.key) ?? []
    return [members(0)]
      + board.joined(partners, on: day, in: directory).map { members(of: $0, 0, match) }
  }

  private func needs(of rule: QuorumRule, _ match: MemberMatch) -> [QuorumNeed] {
    let total = rule.total.flatMap { total in
      total.needed(ofBase: total.base.map { match.count($0, of: MemberKind()) } ?? 0)
    }
    let least = Dictionary(
      rule.partners.map { ($0.of.partner ?? "", $0.atLeast.needed(ofBase: 0) ?? 0) },
      uniquingKeysWith: max)
    let bodies = board.joined(rule.partners.compactMap(\.of.partner).once, on: day, in: directory)
    return [members(total ?? 0, rule.total.flatMap { working($0, match) })]
      + bodies.map { keys in members(of: keys, keys.compactMap { least[$0] }.max() ?? 0, match) }
      + (rule.categories + rule.offices.map { Minimum(.number(1), of: MemberKind(offices: $0)) }
      + rule.including).map { need($0, match) }
      + (rule.represented.map { [represented($0)] } ?? [])
  }

  private func members(_ needed: Int, _ working: String? = nil) -> QuorumNeed {
    QuorumNeed(
      subject: .total, name: "members", short: "members", counts: { _ in true },
      needed: { _ in needed }, working: { _ in working })
  }

  /// How a total is reckoned, and what it would be on the other reading of whom it is a share.
  private func working(_ amount: Amount, _ match: MemberMatch) -> String? {
    guard let base = amount.base else { return nil }
    func needed(_ base: Amount.Base) -> (size: Int, number: Int?) {
      let size = match.count(base, of: MemberKind())
      return (size, amount.of(base).needed(ofBase: size))
    }
    let (size, number) = needed(base)
    let other: Amount.Base = base == .seats ? .appointed : .seats
    let (otherSize, otherNumber) = needed(other)
    guard case .share = amount, let otherNumber, otherNumber != number else {
      return amount.working(ofBase: size)
    }
    return amount.working(ofBase: size).map {
      "\($0); of \(otherSize) \(other.spoken) it would be \(otherNumber)"
    }
  }

  /// The members of one body, by the keys behind which it stands.
  private func members(of keys: [String], _ needed: Int, _ match: MemberMatch) -> QuorumNeed {
    let name = board.partnerName(keys[0], on: day, in: directory)
    return QuorumNeed(
      subject: .partner(keys[0]), name: name, short: keys.count == 1 ? keys[0].asName : name,
      counts: match.heads(of: MemberKind(partner: keys[0])), needed: { _ in needed })
  }

  private func need(_ minimum: Minimum, _ match: MemberMatch) -> QuorumNeed {
    let (kind, amount) = (minimum.of, minimum.atLeast)
    let name = match.name(of: kind)
    let isOfPresent = amount.base == .present
    let fixed = amount.base.map { isOfPresent ? 0 : match.count($0, of: kind) } ?? 0
    return QuorumNeed(
      subject: .members(kind), name: name, short: name, counts: match.heads(of: kind),
      needed: { amount.needed(ofBase: isOfPresent ? $0 : fixed) ?? 0 }, isOfPresent: isOfPresent,
      working: { amount.working(ofBase: isOfPresent ? $0 : fixed) })
  }

  private func represented(_ asked: QuorumRule.Represented) -> QuorumNeed {
    let keys =
      asked.among.isEmpty
      ? board.constitution(on: day)?.partners.map(\.key) ?? [] : asked.among
    var first: [String: String] = [:]
    for group in board.joined(keys, on: day, in: directory) {
      for key in group { first[key] = group[0] }
    }
    func bodies(_ head: Head) -> Set<String> {
      Set(head.holds.compactMap { $0.seat.partner.flatMap { first[$0] } })
    }
    return QuorumNeed(
      subject: .represented, name: "partners represented", short: "partners",
      counts: { !bodies($0).isEmpty }, needed: { _ in asked.atLeast }, bodies: bodies)
  }
}
