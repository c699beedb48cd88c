/// One thing that a quorum needs at a moment: how many, and of whom.
struct QuorumNeed {
  let subject: QuorumCondition.Subject
  let name: String
  let short: String
  /// Who counts towards it.
  let counts: (Head) -> Bool
  /// How many are needed when so many are counted altogether.
  let needed: (Int) -> Int
  var isOfPresent = false
  /// The bodies for which a head counts, where bodies are counted and not heads.
  var bodies: ((Head) -> Set<String>)?

  /// How many count towards it among some heads.
  func counted(_ heads: [Head]) -> Int {
    guard let bodies else { return heads.count(where: counts) }
    return heads.reduce(into: Set<String>()) { $0.formUnion(bodies($1)) }.count
  }

  func isMet(_ heads: [Head]) -> Bool { counted(heads) >= needed(heads.count) }

  func condition(_ heads: [Head]) -> QuorumCondition {
    QuorumCondition(
      subject: subject, name: name, short: short, needed: needed(heads.count),
      counted: counted(heads), people: heads.filter(counts).map(\.person),
      isOfPresent: isOfPresent)
  }

  /// How many of some people may leave, whoever they are, before it is missed; nil where all may.
  func limit(_ heads: [Head], leaving: Set<PersonID>) -> Int? {
    if let bodies { return limit(heads, leaving, bodies) }
    let counted = counted(heads)
    let ofThem = heads.count { leaving.contains($0.person) && counts($0) }
    let all = heads.count { leaving.contains($0.person) }
    for number in 0..<all {
      // The worst is that everybody who leaves counts towards it.
      let left = counted - min(number + 1, ofThem)
      if left < needed(heads.count - number - 1) { return number }
    }
    return nil
  }

  /// The same where bodies are counted: as few as can take away more bodies than there are to
  /// spare, less one.
  private func limit(
    _ heads: [Head], _ leaving: Set<PersonID>, _ bodies: (Head) -> Set<String>
  ) -> Int? {
    var people: [String: Set<PersonID>] = [:]
    for head in heads {
      for body in bodies(head) { people[body, default: []].insert(head.person) }
    }
    let losable = people.values.filter { $0.isSubset(of: leaving) }
    let excess = people.count - needed(heads.count) + 1
    guard excess > 0, excess <= losable.count else { return nil }
    let together = losable.reduce(into: Set<PersonID>()) { $0.formUnion($1) }
    if together.count == losable.map(\.count).reduce(0, +) {
      // Nobody counts for two of them.
      return losable.map(\.count).sorted().prefix(excess).reduce(0, +) - 1
    }
    return fewest(excess, of: losable[...], gone: []).map { $0 - 1 }
  }

  /// The fewest people who are everybody of so many of the groups.
  private func fewest(
    _ number: Int, of groups: ArraySlice<Set<PersonID>>, gone: Set<PersonID>
  ) -> Int? {
    if number == 0 { return gone.count }
    guard let first = groups.first, groups.count >= number else { return nil }
    let rest = groups.dropFirst()
    let with = fewest(number - 1, of: rest, gone: gone.union(first))
    let without = fewest(number, of: rest, gone: gone)
    return [with, without].compactMap { $0 }.min()
  }
}
