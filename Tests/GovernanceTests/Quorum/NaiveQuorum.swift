@testable import Governance

/// The quorum worked out a second time, from the meaning of the language alone and by trying.
struct NaiveQuorum {
  /// A person counted, and the member counted in them: themselves, or the one they came for.
  struct Head: Hashable {
    let person: PersonID
    let member: PersonID
  }

  /// One thing that is asked: how many count towards it, and how many are needed.
  struct Requirement {
    let name: String
    let counted: (Set<Head>) -> Int
    let needed: (Set<Head>) -> Int

    func isMet(by heads: Set<Head>) -> Bool { counted(heads) >= needed(heads) }
  }

  let given: RandomQuorumCase
  /// The statement that is the rule, or nil where none holds.
  let rule: NaiveStatement?
  private(set) var requirements: [Requirement] = []

  init(_ given: RandomQuorumCase) {
    self.given = given
    rule = NaiveQuorum.statementsInForce(in: given).last
    if let rule { requirements = requirements(of: rule) }
  }

  /// The statements whose conditions are met; where there are none, those without any.
  static func statementsInForce(in given: RandomQuorumCase) -> [NaiveStatement] {
    let met = given.statements.filter { statement in
      !statement.conditions.isEmpty && statement.conditions.allSatisfy { isMet($0, in: given) }
    }
    return met.isEmpty ? given.statements.filter(\.conditions.isEmpty) : met
  }

  private static func isMet(_ condition: NaiveCondition, in given: RandomQuorumCase) -> Bool {
    switch condition {
    case .vacant(let office): return given.holders[office] == nil
    case .inPost(let office): return given.holders[office] != nil
    case .vacancies(let number):
      let vacant = given.places.filter { $0.isFull && $0.holder == nil }
      return vacant.count >= number
    case .reconvened: return given.course == .reconvened
    case .extraordinary: return given.isExtraordinary
    case .ordinary: return !given.isExtraordinary
    case .matter(let kinds):
      guard given.forItem, let about = given.about else { return false }
      return kinds.contains(about)
    }
  }

  // MARK: Heads

  private var fullPlaces: [RandomQuorumCase.Place] { given.places.filter(\.isFull) }

  /// Everybody who holds a full seat.
  private var members: Set<PersonID> { Set(fullPlaces.compactMap(\.holder)) }

  /// Everybody who is there and may be counted, for themselves or for another.
  private var taking: Set<PersonID> {
    var taking: Set<PersonID> = []
    for arrival in given.arrivals {
      if arrival.isRemote, rule?.remoteCounts == false { continue }
      let isOut = given.forItem && given.barred.contains(arrival.person)
      if isOut, rule?.interestsCount != true { continue }
      taking.insert(arrival.person)
    }
    return taking
  }

  /// Whoever may be counted for each member that is counted, once some have left.
  func candidates(without gone: Set<PersonID> = []) -> [PersonID: Set<PersonID>] {
    let there = taking.subtracting(gone)
    var candidates: [PersonID: Set<PersonID>] = [:]
    for member in members {
      if there.contains(member) {
        candidates[member] = [member]
      } else if rule?.substitutesCount != false {
        let came = given.arrivals.filter { $0.member == member }.map(\.person)
        let able = Set(came).intersection(there).subtracting(members)
        if !able.isEmpty { candidates[member] = able }
      }
    }
    return candidates
  }

  /// The heads; of two who came for one member, whichever is the first by name.
  func heads(without gone: Set<PersonID> = []) -> Set<Head> {
    var heads: Set<Head> = []
    for (member, able) in candidates(without: gone) {
      if let person = able.min() { heads.insert(Head(person: person, member: member)) }
    }
    return heads
  }

  // MARK: What is asked

  /// The key that stands for the body behind a key.
  private func body(_ key: String) -> String {
    given.joining.isOne && given.joined.contains(key) ? given.joined.joined(separator: "+") : key
  }

  private func fits(_ place: RandomQuorumCase.Place, _ entry: NaiveEntry) -> Bool {
    if let partner = entry.partner {
      guard let own = place.partner, body(own) == body(partner) else { return false }
    }
    if let category = entry.category, place.category != category { return false }
    if let capacity = entry.capacity {
      guard place.holder != nil, place.capacity == capacity else { return false }
    }
    if let seat = entry.seat, place.id != seat { return false }
    return true
  }

  private func fits(_ head: Head, _ entry: NaiveEntry) -> Bool {
    if !entry.offices.isEmpty, !holds(head.person, oneOf: entry.offices) { return false }
    return fullPlaces.contains { $0.holder == head.member && fits($0, entry) }
  }

  private func holds(_ person: PersonID, oneOf offices: [Office]) -> Bool {
    given.elected == person && offices.contains(.chair)
      || offices.contains { given.holders[$0] == person }
  }

  /// How many the base counts among some of the full seats.
  private func number(of base: NaiveBase, in places: [RandomQuorumCase.Place]) -> Int {
    switch base {
    case .seats: places.count
    case .inPost: places.filter { $0.holder != nil }.count
    case .members: Set(places.compactMap(\.holder)).count
    case .present: 0
    }
  }

  /// The number that a share comes to, found by counting up to it.
  private func number(_ share: NaiveAmount.Share, of whole: Int) -> Int {
    // Whether so many are more than the share, and whether they are as much as it at least.
    func exceeds(_ number: Int) -> Bool { number * share.lower > share.upper * whole }
    func reaches(_ number: Int) -> Bool { number * share.lower >= share.upper * whole }
    var number = 0
    if share.moreThan {
      while !exceeds(number) { number += 1 }
    } else if share.roundedDown {
      while !exceeds(number + 1) { number += 1 }
    } else {
      while !reaches(number) { number += 1 }
    }
    number += share.plus ?? 0
    if let floor = share.floor, number < floor { number = floor }
    return number < 1 ? 1 : number
  }

  private func needed(
    _ amount: NaiveAmount, among places: [RandomQuorumCase.Place]
  ) -> (Set<Head>) -> Int {
    switch amount {
    case .number(let number): return { _ in number }
    case .share(let share):
      if share.base == .present { return { number(share, of: $0.count) } }
      let fixed = number(share, of: number(of: share.base, in: places))
      return { _ in fixed }
    }
  }

  private func needed(_ total: NaiveTotal) -> ((Set<Head>) -> Int)? {
    switch total {
    case .amount(let amount): return needed(amount, among: fullPlaces)
    case .table(let base, let numbers):
      return numbers[number(of: base, in: fullPlaces)].map { number in { _ in number } }
    }
  }

  /// Whether the total is a table that says nothing for a board of this size.
  var hasNoProvision: Bool {
    guard let total = rule?.total else { return false }
    return needed(total) == nil
  }

  private func requirements(of rule: NaiveStatement) -> [Requirement] {
    var all: [Requirement] = []
    func ask(
      _ name: String, _ needed: @escaping (Set<Head>) -> Int,
      _ counted: @escaping (Set<Head>) -> Int
    ) {
      all.append(Requirement(name: name, counted: counted, needed: needed))
    }
    if let total = rule.total, let needed = needed(total) { ask("total", needed) { $0.count } }
    for key in Set(rule.partners.keys.map(body)).sorted() {
      let least = rule.partners.filter { body($0.key) == key }.values.max() ?? 0
      let places = fullPlaces.filter { $0.partner.map(body) == key }
      ask("partners", { _ in least }) { heads in
        heads.filter { head in places.contains { $0.holder == head.member } }.count
      }
    }
    for (category, least) in rule.categories.sorted(by: { $0.key < $1.key }) {
      let places = fullPlaces.filter { $0.category == category }
      ask("categories", { _ in least }) { heads in
        heads.filter { head in places.contains { $0.holder == head.member } }.count
      }
    }
    for choice in rule.offices {
      ask("offices", { _ in 1 }) { heads in
        heads.contains { holds($0.person, oneOf: choice) } ? 1 : 0
      }
    }
    for entry in rule.including {
      let fitting = fullPlaces.filter { fits($0, entry) }
      ask("including", needed(entry.least ?? .number(1), among: fitting)) { heads in
        heads.filter { fits($0, entry) }.count
      }
    }
    if let represented = rule.represented {
      let keys = represented.keys.isEmpty ? RandomQuorumCase.partners : represented.keys
      ask("partners-represented", { _ in represented.least }) { heads in
        let places = fullPlaces.filter { place in heads.contains { $0.member == place.holder } }
        return Set(places.compactMap(\.partner).filter(keys.contains).map(body)).count
      }
    }
    return all
  }
}
