import TestSupport
@testable import Governance

/// A random small board with a quorum and a random coming and going.
struct RandomBoard {
  struct Place {
    let holder: PersonID?
    let partner: String?
    let category: String?
    let isFull: Bool
  }

  struct Move {
    let person: PersonID
    let minute: Int
    let change: Movement.Change
  }

  static let partners = ["council", "ha", "pct"]
  static let categories = ["carers", "people-supported"]
  static let item: ItemID = "6"

  var places: [Place] = []
  /// A whole number, or a fraction: upper, lower, base, more than, floor.
  var number: Int?
  var upper = 1
  var lower = 1
  var base = Amount.Base.seats
  var moreThan = false
  var floor = 0
  var partnerMinimums: [String: Int] = [:]
  var categoryMinimums: [String: Int] = [:]
  var offices: [[Office]] = []
  var holders: [Office: PersonID] = [:]
  var elected: PersonID?
  var remoteCounts: Bool?
  var substitutesCount: Bool?
  var moves: [Move] = []
  var barred: Set<PersonID> = []
  var dispensed: Set<PersonID> = []

  init(_ random: inout SplitMix64) {
    let people = (0..<random.number(1...9)).map { PersonID(rawValue: "m\($0)") }
    for person in people { addPlace(person, &random) }
    for _ in 0..<random.number(0...3) {
      addPlace(random.oneIn(2) ? random.pick(people) : nil, &random)
    }
    setRule(&random, people)
    setMoves(&random, people)
    let everybody = Set(moves.map(\.person)).sorted()
    barred = Set(random.some(of: everybody, oneIn: 6))
    dispensed = Set(random.some(of: everybody, oneIn: 4))
  }

  private mutating func addPlace(_ holder: PersonID?, _ random: inout SplitMix64) {
    places.append(
      Place(
        holder: holder, partner: random.oneIn(4) ? nil : random.pick(RandomBoard.partners),
        category: random.oneIn(3) ? random.pick(RandomBoard.categories) : nil,
        isFull: !random.oneIn(6)))
  }

  private mutating func setRule(_ random: inout SplitMix64, _ people: [PersonID]) {
    if random.oneIn(2) {
      number = random.number(1...3)
    } else {
      lower = random.number(1...6)
      upper = random.number(1...max(1, lower * 2 / 3))
      base = random.pick(Amount.Base.ofBoard) ?? .seats
      moreThan = upper < lower && random.oneIn(4)
      floor = random.oneIn(3) ? random.number(1...3) : 0
    }
    for key in random.some(of: RandomBoard.partners, oneIn: 4) {
      partnerMinimums[key] = random.oneIn(4) ? 2 : 1
    }
    for key in random.some(of: RandomBoard.categories, oneIn: 6) { categoryMinimums[key] = 1 }
    if random.oneIn(5) { offices = [random.oneIn(2) ? [.chair] : [.chair, .deputy]] }
    for office in Office.allCases where !random.oneIn(3) { holders[office] = random.pick(people) }
    if random.oneIn(4) { elected = random.pick(people) }
    remoteCounts = random.pick([nil, true, false]) ?? nil
    substitutesCount = random.pick([nil, nil, true, false]) ?? nil
  }

  private mutating func setMoves(_ random: inout SplitMix64, _ people: [PersonID]) {
    let others = (0..<random.number(0...3)).map { PersonID(rawValue: "s\($0)") }
    var replaced: Set<PersonID> = []
    for person in people + others where !random.oneIn(5) {
      let mode = random.oneIn(4) ? Movement.Mode.remote : .room
      var member = others.contains(person) || random.oneIn(8) ? random.pick(people) : nil
      // With a chair to be there, which of two substitutes counts would matter; nobody says which.
      if let named = member, named == person || (!offices.isEmpty && replaced.contains(named)) {
        member = nil
      }
      if let member { replaced.insert(member) }
      var minute = random.oneIn(4) ? random.number(0...90) : 0
      moves.append(Move(person: person, minute: minute, change: .arrived(mode, inPlaceOf: member)))
      for _ in 0..<(random.oneIn(2) ? random.number(0...2) : 0) {
        let out: [Movement.Change] = [
          .left, .connectionLost, .leftForItem(RandomBoard.item, why: "interest"),
        ]
        minute += random.number(1...20)
        moves.append(Move(person: person, minute: minute, change: random.pick(out) ?? .left))
        if random.oneIn(3) { break }
        minute += random.number(1...20)
        moves.append(Move(person: person, minute: minute, change: .returned))
      }
    }
  }
}
