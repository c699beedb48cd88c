import TestSupport

@testable import Governance

/// A random small board, a random meeting of it, and a random rule in the language of a file.
struct RandomQuorumCase: CustomStringConvertible {
  struct Place {
    let id: SeatID
    let isFull: Bool
    let partner: String?
    let category: String?
    /// Who holds it, and in what capacity; nil while it is vacant.
    let holder: PersonID?
    let capacity: Capacity
  }

  struct Arrival {
    let person: PersonID
    let isRemote: Bool
    let member: PersonID?
  }

  /// How it came about that two partner keys have one body behind them, or nearly did.
  enum Joining: CaseIterable {
    case apart
    case adoptedAsOne
    case succeededBefore
    case succeededToday
    case succeedsTomorrow

    var isOne: Bool { self != .apart && self != .succeedsTomorrow }
  }

  /// How the meeting has gone so far.
  enum Course: CaseIterable {
    case inOneGo
    /// After a break on the same day.
    case afterBreak
    /// On a later day than it was opened.
    case reconvened
  }

  static let partners = ["council", "icb", "trust"]
  static let categories = ["carers", "external"]
  static let matters = ["budget", "appointments"]
  static let capacities: [Capacity] = [.elected, .officer, .carer]

  let people: [PersonID]
  var places: [Place] = []
  /// The two keys behind which one body may stand.
  var joined: [String] = []
  var joining = Joining.apart
  var holders: [Office: PersonID] = [:]
  var elected: PersonID?
  var arrivals: [Arrival] = []
  var barred: Set<PersonID> = []
  /// The kind of matter of the item.
  var about: String?
  /// Whether the question is asked of the item.
  var forItem = true
  var isExtraordinary = false
  var course = Course.inOneGo
  var statements: [NaiveStatement] = []

  init(_ random: inout SplitMix64, people range: ClosedRange<Int>) {
    people = (0..<random.number(range)).map { PersonID(rawValue: "m\($0)") }
    for person in people where !random.oneIn(8) { addPlace(person, &random) }
    for _ in 0..<random.number(0...4) {
      addPlace(random.oneIn(2) ? random.pick(people) : nil, &random)
    }
    if places.isEmpty { addPlace(people.first, &random) }
    joined = Array(RandomQuorumCase.partners.shuffled(using: &random).prefix(2))
    joining = random.oneIn(2) ? .apart : random.pick(Joining.allCases) ?? .apart
    for office in Office.allCases where !random.oneIn(3) { holders[office] = random.pick(people) }
    if random.oneIn(5) { elected = random.pick(people) }
    about = random.oneIn(3) ? nil : random.pick(RandomQuorumCase.matters)
    forItem = !random.oneIn(4)
    isExtraordinary = random.oneIn(3)
    course = random.pick(Course.allCases) ?? .inOneGo
    statements = NaiveStatement.rule(&random, seats: places.map(\.id))
    setArrivals(&random)
    barred = Set(random.some(of: arrivals.map(\.person), oneIn: 6))
  }

  private mutating func addPlace(_ holder: PersonID?, _ random: inout SplitMix64) {
    guard places.count < 12 else { return }
    places.append(
      Place(
        id: places.isEmpty ? "director" : SeatID(rawValue: "seat-\(places.count)"),
        isFull: !random.oneIn(7),
        partner: random.oneIn(6) ? nil : random.pick(RandomQuorumCase.partners),
        category: random.oneIn(2) ? random.pick(RandomQuorumCase.categories) : nil,
        holder: holder, capacity: random.pick(RandomQuorumCase.capacities) ?? .officer))
  }

  private mutating func setArrivals(_ random: inout SplitMix64) {
    let others = (0..<random.number(0...3)).map { PersonID(rawValue: "s\($0)") }
    let namesOffice = statements.contains(where: \.namesOffice)
    let absent = random.some(of: people, oneIn: 6)
    var replaced: Set<PersonID> = []
    for person in people + others where !absent.contains(person) {
      var member: PersonID?
      if others.contains(person) {
        member = random.oneIn(6) ? nil : random.pick(random.oneIn(2) ? people : absent)
      } else if random.oneIn(8) {
        member = random.pick(people)
      }
      // With an office, which of two substitutes counts would matter; nobody says which.
      if let named = member, named == person || (namesOffice && replaced.contains(named)) {
        member = nil
      }
      if let member { replaced.insert(member) }
      arrivals.append(Arrival(person: person, isRemote: random.oneIn(4), member: member))
    }
  }

  /// The constitution as a file.
  var text: String {
    var lines = [
      "name: Board", "nation: wales", "partners:", "  council: City Council",
      "  icb: Integrated Care Board", "  trust: Hospital Trust", "categories: [carers, external]",
      "matters: [budget, appointments]", "quorum:",
    ]
    for statement in statements {
      for (index, line) in statement.lines.enumerated() {
        let dash = index == 0 ? "  - " : "    "
        lines.append((statements.count == 1 ? "  " : dash) + line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// All of it in words, for whoever has to find out what went wrong.
  var description: String {
    let seats = places.map { place in
      let held = place.holder.map { "\($0) as \(place.capacity.rawValue)" } ?? "vacant"
      return "\(place.id)\(place.isFull ? "" : " (adviser)"): \(held)"
        + [place.partner, place.category].compactMap { $0 }.map { ", " + $0 }.joined()
    }
    let there = arrivals.map { arrival in
      "\(arrival.person)" + (arrival.isRemote ? " remote" : "")
        + (arrival.member.map { " for \($0)" } ?? "")
        + (barred.contains(arrival.person) ? ", barred" : "")
    }
    let offices = Office.allCases.compactMap { office in
      holders[office].map { "\(office.rawValue) \($0)" }
    }
    return """
      \(text)
      seats: \(seats.joined(separator: "; "))
      \(joined.joined(separator: " and ")) \(joining); \(offices.joined(separator: ", ")); \
      elected \(elected.map { "\($0)" } ?? "nobody")
      \(course), \(isExtraordinary ? "extraordinary" : "ordinary"), \
      \(forItem ? "for an item" : "for no item") about \(about ?? "nothing")
      there: \(there.joined(separator: "; "))
      """
  }
}
