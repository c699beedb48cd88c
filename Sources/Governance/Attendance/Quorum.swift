/// Asks whether a board is quorate: at a moment, for an item, or in prospect.
///
/// Pure: everything it needs is in the values it is given. One head counts once in the total,
/// for each partner and category it sits for.
public struct Quorum {
  let board: Board
  let directory: Directory
  let day: Day

  /// Asks of a board on a day, with names from the directory.
  public init(of board: Board, on day: Day, in directory: Directory) {
    self.board = board
    self.day = day
    self.directory = directory
  }

  /// The answer for a head count, with who may leave.
  ///
  /// `presiding` holds the chair for this meeting, if somebody was elected to it; `count` counts
  /// heads among those who take part, given who else is to be thought away.
  func answer(
    presiding: PersonID?, notes: [String], count: (_ without: PersonID?) -> HeadCount
  ) -> QuorumAnswer {
    let all = count(nil)
    let standing = board.constitution(on: day)?.quorum.on(day) ?? .silent
    guard case .agreed(let rule, let clause) = standing else {
      let notAgreed = standing != .silent
      return QuorumAnswer(
        verdict: notAgreed ? .notAgreed : .silent, parts: bareParts(all.heads), heads: all.heads,
        uncounted: all.uncounted, mayLeave: 0, breakers: [], clause: standing.clause, notes: notes)
    }
    let parts = parts(of: rule, heads: all.heads, presiding: presiding)
    guard parts.allSatisfy(\.isMet) else {
      return QuorumAnswer(
        verdict: .inquorate, parts: parts, heads: all.heads, uncounted: all.uncounted,
        mayLeave: 0, breakers: [], clause: clause, notes: notes)
    }
    // Only a head of a part with nothing to spare can end the quorum; the others need no recount.
    let tight = Set(parts.filter { $0.spare == 0 }.flatMap(\.people))
    let breakers = all.heads.map(\.person).filter { person in
      guard tight.contains(person) else { return false }
      let left = count(person).heads
      return !self.parts(of: rule, heads: left, presiding: presiding).allSatisfy(\.isMet)
    }
    // Any so many of the others may go without a part falling short; a part that has more to
    // spare than others in it limits nobody.
    let others = Set(all.heads.map(\.person)).subtracting(breakers)
    let limits = parts.filter { part in part.people.count(where: others.contains) > part.spare }
    let mayLeave = limits.map(\.spare).min() ?? others.count
    return QuorumAnswer(
      verdict: .quorate, parts: parts, heads: all.heads, uncounted: all.uncounted,
      mayLeave: mayLeave, breakers: breakers, clause: clause, notes: notes)
  }

  private func parts(of rule: QuorumRule, heads: [Head], presiding: PersonID?) -> [QuorumPart] {
    let needed = rule.total.needed(ofBase: rule.total.base(of: board, on: day))
    var parts = [
      QuorumPart(
        subject: .total, name: "members", short: "members", counted: heads.count, needed: needed,
        people: heads.map(\.person))
    ]
    for minimum in rule.partners {
      parts.append(part(.partner(minimum.key), heads, needs: minimum.count))
    }
    for minimum in rule.categories {
      parts.append(part(.category(minimum.key), heads, needs: minimum.count))
    }
    for offices in rule.offices {
      var holders = offices.compactMap { board.holder(of: $0, on: day) }
      if let presiding { holders.append(presiding) }
      let there = heads.filter { holders.contains($0.person) }.map(\.person)
      parts.append(
        QuorumPart(
          subject: .offices(offices), name: offices.map(\.name).joined(separator: " or "),
          short: offices.map(\.name).joined(separator: " or "), counted: there.count, needed: 1,
          people: there))
    }
    return parts
  }

  private func part(_ subject: QuorumPart.Subject, _ heads: [Head], needs: Int) -> QuorumPart {
    let people: [PersonID]
    let name: String
    let short: String
    switch subject {
    case .partner(let key):
      people = heads.filter { $0.partners.contains(key) }.map(\.person)
      name = board.partnerName(key, on: day, in: directory)
      short = Wording.category(key).capitalizedFirst
    case .category(let key):
      people = heads.filter { $0.categories.contains(key) }.map(\.person)
      name = Wording.category(key)
      short = name
    default:
      people = heads.map(\.person)
      name = "members"
      short = name
    }
    return QuorumPart(
      subject: subject, name: name, short: short, counted: people.count, needed: needs,
      people: people)
  }

  /// The counts shown where there is no quorum to hold them against.
  private func bareParts(_ heads: [Head]) -> [QuorumPart] {
    let partners = board.constitution(on: day)?.partners.map(\.key) ?? []
    return [part(.total, heads, needs: 0)] + partners.map { part(.partner($0), heads, needs: 0) }
  }
}
