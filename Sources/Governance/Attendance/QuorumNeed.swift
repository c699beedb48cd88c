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
  /// How the number needed is reached when so many are counted altogether.
  var working: (Int) -> String? = { _ in nil }
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
      working: working(heads.count), isOfPresent: isOfPresent)
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
  ///
  /// Only those who stand for several bodies make it hard, and they are few: each choice of them is
  /// tried, and of the bodies that are left, which share nobody, the smallest go first.
  private func limit(
    _ heads: [Head], _ leaving: Set<PersonID>, _ bodies: (Head) -> Set<String>
  ) -> Int? {
    var people: [String: Set<PersonID>] = [:]
    for head in heads {
      for body in bodies(head) { people[body, default: []].insert(head.person) }
    }
    let excess = people.count - needed(heads.count) + 1
    guard excess > 0 else { return nil }
    let all = people.values.flatMap { $0 }
    let several = Set(Dictionary(grouping: all) { $0 }.filter { $1.count > 1 }.keys)
    let choosing = several.intersection(leaving).sorted()
    // Beyond so many nobody else may leave, rather than to search.
    guard choosing.count <= 10 else { return 0 }
    let single = leaving.subtracting(several)
    let fewest = (0..<(1 << choosing.count)).compactMap { choice -> Int? in
      let gone = Set(choosing.indices.filter { choice & (1 << $0) != 0 }.map { choosing[$0] })
      let left = people.values.map { $0.subtracting(gone) }.filter { $0.isSubset(of: single) }
        .map(\.count).sorted()
      return left.count < excess ? nil : gone.count + left.prefix(excess).reduce(0, +)
    }.min()
    return fewest.map { $0 - 1 }
  }
}
