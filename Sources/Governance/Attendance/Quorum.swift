/// Asks whether a board is quorate: at a moment, for an item, or in prospect.
///
/// Pure: everything it needs is in the values it is given. A member counts once in the total, and
/// once for each partner and category for which they sit.
///
/// ```swift
/// Quorum(of: board, on: day, in: directory).at(now, in: proceedings).isQuorate
/// ```
public struct Quorum {
  let board: Board
  let directory: Directory
  let day: Day

  public init(of board: Board, on day: Day, in directory: Directory) {
    (self.board, self.day, self.directory) = (board, day, directory)
  }

  /// The answer for a head count, with who may leave.
  ///
  /// `presiding` holds the chair for this meeting, if somebody was elected to it; `count` counts
  /// those who take part, as if the person `without` had left.
  func answer(
    presiding: PersonID?, notes: [String], count: (_ without: PersonID?) -> HeadCount
  ) -> QuorumAnswer {
    let all = count(nil)
    let stated = board.constitution(on: day)?.quorum.on(day)
    guard let rule = stated?.rule else {
      return QuorumAnswer(
        verdict: stated == nil ? .noProvision : .notAgreed,
        conditions: bareCounts(all.heads), heads: all.heads, uncounted: all.uncounted,
        clause: stated?.clause, notes: notes)
    }
    let conditions = conditions(of: rule, heads: all.heads, presiding: presiding)
    var answer = QuorumAnswer(
      verdict: conditions.allSatisfy(\.isMet) ? .quorate : .inquorate, conditions: conditions,
      heads: all.heads, uncounted: all.uncounted, clause: stated?.clause, notes: notes)
    guard answer.isQuorate else { return answer }
    // Only a head of a condition with nothing to spare can end the quorum; the others need no recount.
    let tight = Set(conditions.filter { $0.spare == 0 }.flatMap(\.people))
    answer.breakers = all.heads.map(\.person).filter { person in
      guard tight.contains(person) else { return false }
      let left = count(person).heads
      return !self.conditions(of: rule, heads: left, presiding: presiding).allSatisfy(\.isMet)
    }
    return answer
  }

  private func conditions(
    of rule: QuorumRule, heads: [Head], presiding: PersonID?
  ) -> [QuorumCondition] {
    let needed = rule.total.needed(ofBase: rule.total.base(of: board, on: day))
    return [condition(.total, heads, needs: needed)]
      + rule.partners.map { condition(.partner($0.key), heads, needs: $0.count) }
      + rule.categories.map { condition(.category($0.key), heads, needs: $0.count) }
      + rule.offices.map { offices in
        var holders = offices.compactMap { board.holder(of: $0, on: day) }
        if let presiding { holders.append(presiding) }
        return condition(
          .offices(offices), heads.filter { holders.contains($0.person) }, needs: 1)
      }
  }

  private func condition(
    _ subject: QuorumCondition.Subject, _ heads: [Head], needs: Int
  ) -> QuorumCondition {
    var counted = heads
    let name: String
    var short: String?
    switch subject {
    case .partner(let key):
      counted = heads.filter { $0.partners.contains(key) }
      name = board.partnerName(key, on: day, in: directory)
      short = key.unhyphenated.capitalizedFirst
    case .category(let key):
      counted = heads.filter { $0.categories.contains(key) }
      name = key.unhyphenated
    case .offices(let offices): name = offices.map(\.name).joined(separator: " or ")
    case .total: name = "members"
    }
    return QuorumCondition(
      subject: subject, name: name, short: short ?? name, needed: needs,
      people: counted.map(\.person))
  }

  /// The counts shown where there is no quorum to hold them against.
  private func bareCounts(_ heads: [Head]) -> [QuorumCondition] {
    let partners = board.constitution(on: day)?.partners.map(\.key) ?? []
    return [condition(.total, heads, needs: 0)]
      + partners.map { condition(.partner($0), heads, needs: 0) }
  }
}
