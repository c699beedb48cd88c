import TestSupport

@testable import Governance

extension NaiveAmount {
  /// A random amount, of one of the bases.
  init(_ random: inout SplitMix64, upTo most: Int, of bases: [NaiveBase]) {
    guard !random.oneIn(3), let base = random.pick(bases) else {
      self = .number(random.number(1...most))
      return
    }
    let lower = random.number(1...6)
    let upper = random.number(1...max(1, lower * 2 / 3))
    let percent = random.number(1...4) * 20
    let fractions = [
      ("\(upper)/\(lower)", upper, lower), ("one third", 1, 3), ("one half", 1, 2), ("1/4", 1, 4),
      ("50%", 1, 2), ("20%", 1, 5), ("\(percent)%", percent, 100), ("all", 1, 1),
    ]
    let (said, above, below) = random.pick(fractions) ?? ("one half", 1, 2)
    var share = Share(said: said, upper: above, lower: below, base: base)
    if above < below { share.moreThan = random.oneIn(4) }
    if !share.moreThan { share.roundedDown = random.oneIn(3) }
    if above < below, random.oneIn(5) { share.plus = random.number(1...max(1, most / 2)) }
    if random.oneIn(4) { share.floor = random.number(1...most) }
    self = .share(share)
  }
}

extension NaiveTotal {
  /// A random total for a board of so many seats.
  init(_ random: inout SplitMix64, seats: Int) {
    guard random.oneIn(5), let base = random.pick(NaiveBase.ofBoard) else {
      self = .amount(NaiveAmount(&random, upTo: 3, of: NaiveBase.ofBoard))
      return
    }
    var numbers: [Int: Int] = [:]
    for count in 1...(seats + 1) where !random.oneIn(3) {
      numbers[count] = random.number(1...max(1, count / 2))
    }
    self = .table(of: base, numbers: numbers.isEmpty ? [1: 1] : numbers)
  }
}

extension NaiveEntry {
  /// A random entry about one, two or more things at once.
  init(_ random: inout SplitMix64, seats: [SeatID]) {
    let keys = ["partner", "category", "capacity", "seat", "office"].shuffled(using: &random)
    for key in keys.prefix(random.oneIn(3) ? random.number(2...3) : 1) {
      switch key {
      case "partner": partner = random.pick(RandomQuorumCase.partners)
      case "category": category = random.pick(RandomQuorumCase.categories)
      case "capacity": capacity = random.pick(RandomQuorumCase.capacities)
      case "seat": seat = random.pick(seats)
      default: offices = random.pick([[.chair], [.deputy], [.chair, .deputy]]) ?? [.chair]
      }
    }
    if random.oneIn(2) {
      let bases = random.oneIn(2) ? [.present] : NaiveBase.allCases
      least = NaiveAmount(&random, upTo: 2, of: bases)
    }
  }
}

extension NaiveCondition {
  /// Random conditions, no two about the same circumstance.
  static func some(_ random: inout SplitMix64) -> [NaiveCondition] {
    let kinds = RandomQuorumCase.matters
    let circumstances: [[NaiveCondition]] = [
      [.vacant(.chair), .inPost(.chair)], [.vacant(.deputy), .inPost(.deputy)],
      [.vacancies(random.number(1...3))], [.reconvened], [.extraordinary, .ordinary],
      kinds.map { .matter([$0]) } + [.matter(kinds)],
    ]
    return circumstances.shuffled(using: &random).prefix(random.oneIn(4) ? 2 : 1)
      .compactMap { random.pick($0) }
  }
}

extension NaiveStatement {
  /// A random statement without a condition, which asks for something.
  init(_ random: inout SplitMix64, seats: [SeatID]) {
    for key in random.some(of: RandomQuorumCase.partners, oneIn: 9) {
      partners[key] = random.oneIn(4) ? 2 : 1
    }
    for key in random.some(of: RandomQuorumCase.categories, oneIn: 12) {
      categories[key] = random.oneIn(5) ? 2 : 1
    }
    if random.oneIn(6) {
      offices = random.pick([[[.chair]], [[.chair, .deputy]], [[.chair], [.deputy]]]) ?? []
    }
    if random.oneIn(2) {
      for _ in 0..<(random.oneIn(4) ? 2 : 1) {
        including.append(NaiveEntry(&random, seats: seats))
      }
    }
    if random.oneIn(5) {
      let keys = random.oneIn(2) ? [] : random.some(of: RandomQuorumCase.partners, oneIn: 2)
      let most = keys.isEmpty ? RandomQuorumCase.partners.count : keys.count
      represented = (random.oneIn(4) ? most : min(2, most), keys)
    }
    if !asksForMore || !random.oneIn(8) { total = NaiveTotal(&random, seats: seats.count) }
    remoteCounts = random.pick([nil, nil, true, false]) ?? nil
    substitutesCount = random.pick([nil, nil, true, false]) ?? nil
    interestsCount = random.pick([nil, true, false]) ?? nil
  }

  /// A random rule of one to three statements.
  static func rule(_ random: inout SplitMix64, seats: [SeatID]) -> [NaiveStatement] {
    var rule: [NaiveStatement] = []
    for _ in 0..<random.number(1...3) {
      var statement = NaiveStatement(&random, seats: seats)
      // Two statements for the same days are refused.
      let isTaken = rule.contains { $0.conditions.isEmpty }
      if isTaken || random.oneIn(2) { statement.conditions = NaiveCondition.some(&random) }
      let when = statement.conditions.map(\.text)
      if rule.contains(where: { $0.conditions.map(\.text) == when }) { continue }
      rule.append(statement)
    }
    // A file without a statement for every other case says nothing then: that is to be rare.
    if rule.allSatisfy({ !$0.conditions.isEmpty }), !random.oneIn(6) {
      rule[random.number(0...(rule.count - 1))].conditions = []
    }
    return rule
  }
}
