import TestSupport

@testable import Governance

/// A random meeting as its clerk records it: one to three sittings of a small board.
///
/// Minutes count from the midnight with which the day of the first opening begins.
struct RandomSitting {
  /// What the constitution asks of a quorum.
  struct Rule {
    var needed = 1
    var minimums: [String: Int] = [:]
    var remoteCounts: Bool?
  }

  /// Sittings between which nobody goes home, and the first minute at which people come to them.
  struct Roll {
    let doors: Int
    let opened: Int
    var ended: Int
  }

  private struct Entry {
    let event: any Event
    let noted: Int
    /// The place among what is noted in one minute: beginnings first, ends last.
    let rank: Int
  }

  private static let partners = ["council", "ha", "pct"]
  static let guest: PersonID = "guest"

  private(set) var rule = Rule()
  private(set) var people: [PersonID] = []
  private(set) var members: [PersonID] = []
  private(set) var seats: [(holder: PersonID?, partner: String?)] = []
  private(set) var sittings: [Range<Int>] = []
  private(set) var rolls: [Roll] = []
  /// When somebody gains or loses a seat: nothing is decided then, as no rule says which is first.
  var seatChanges: Set<Int> = []
  var prepared: [any Event] = []
  private var entries: [Entry] = []

  init(_ random: inout SplitMix64) {
    setBoard(&random)
    setRule(&random)
    setSittings(&random)
    for person in people { attend(person, &random) }
    preside(&random)
    changeSeats(&random)
    decide(&random)
  }

  static func moment(_ minute: Int) -> Moment {
    Moment(Given.day, LocalTime(minutesAfterMidnight: 0), offset: 0).adding(minutes: minute)
  }

  /// Everything that is recorded after the board was founded, in the order of recording.
  var events: [any Event] {
    let order = entries.enumerated().sorted { left, right in
      (left.element.noted, left.element.rank, left.offset)
        < (right.element.noted, right.element.rank, right.offset)
    }
    return prepared + order.map(\.element.event)
  }

  /// The constitution as a file.
  var constitution: String {
    var lines = [
      "name: Partnership Board", "nation: england", "partners:", "  council: City Council",
      "  ha: Health Authority", "  pct: Primary Care Trust", "quorum:", "  total: \(rule.needed)",
    ]
    if !rule.minimums.isEmpty { lines.append("  partners:") }
    for (key, least) in rule.minimums.sorted(by: { $0.key < $1.key }) {
      lines.append("    \(key): \(least)")
    }
    if let counts = rule.remoteCounts {
      lines.append("  remote: \(counts ? "count" : "do not count")")
    }
    return lines.joined(separator: "\n") + "\n" + Given.consensus
  }

  // MARK: the board

  private mutating func setBoard(_ random: inout SplitMix64) {
    addSeat(nil, random.pick(Self.partners), &random)
    members = (1...random.number(3...8)).map { PersonID(rawValue: "m\($0)") }
    people = members + ["adviser", Self.guest]
    for person in people {
      prepared.append(PersonRegistered(person: person, name: "Member \(person.rawValue)"))
    }
    for person in members {
      addSeat(person, random.oneIn(5) ? nil : random.pick(Self.partners), &random)
    }
    if random.oneIn(4) { addSeat(random.pick(members), random.pick(Self.partners), &random) }
    addSeat("adviser", random.pick(Self.partners), kind: .adviser, &random)
  }

  /// A seat from the founding; some terms end with the first day, some begin with the second.
  private mutating func addSeat(
    _ holder: PersonID?, _ partner: String?, kind: Seat.Kind = .full, _ random: inout SplitMix64
  ) {
    let seat = SeatID(rawValue: "seat-\(seats.count)")
    seats.append((holder, partner))
    prepared.append(
      SeatCreated(
        board: Given.board, seat: seat, title: "Seat \(seats.count)", partner: partner, kind: kind,
        from: Given.founded))
    guard let holder else { return }
    let part = random.number(0...11)
    prepared.append(
      AppointmentMade(
        board: Given.board, seat: seat, person: holder, capacity: .representative,
        by: "the partners", from: part == 0 ? Given.day + 1 : Given.founded,
        to: part == 1 ? Given.day : nil))
  }

  private mutating func setRule(_ random: inout SplitMix64) {
    rule.needed = random.number(max(1, members.count / 3)...max(2, members.count * 2 / 3))
    let held = seats.filter { $0.holder != nil }.compactMap(\.partner)
    for _ in 0..<random.number(0...2) {
      if let key = random.pick(held) { rule.minimums[key] = random.oneIn(6) ? 2 : 1 }
    }
    rule.remoteCounts = random.pick([nil, true, false]) ?? nil
  }

  // MARK: the sittings

  private mutating func setSittings(_ random: inout SplitMix64) {
    var opened = random.oneIn(3) ? random.number(1_200...1_420) : 840
    rolls = [Roll(doors: opened - 12, opened: opened, ended: opened)]
    record(MeetingOpened(meeting: Given.meeting, at: Self.moment(opened)), at: opened, rank: 0)
    let count = random.number(1...3)
    for number in 1...count {
      let ended = opened + random.number(15...75)
      sittings.append(opened..<ended)
      rolls[rolls.count - 1].ended = ended
      if number < count { opened = adjourn(at: ended, &random) }
    }
    var closed = opened
    if let last = sittings.last { closed = last.upperBound }
    if random.oneIn(8) {
      record(
        MeetingAdjourned(meeting: Given.meeting, at: Self.moment(closed), why: "no time"),
        at: closed, rank: 2)
      closed += random.number(0...30)
    }
    record(MeetingClosed(meeting: Given.meeting, at: Self.moment(closed)), at: closed, rank: 2)
  }

  /// Records a break, and gives the minute in which it ends.
  private mutating func adjourn(at ended: Int, _ random: inout SplitMix64) -> Int {
    let midnight = (ended / 1440 + 1) * 1440
    let resumed =
      switch random.number(0...5) {
      case 0, 1: ended + random.number(1...40)
      case 2: max(ended + 1, min(midnight - 1, ended + random.number(230...330)))
      case 3: max(midnight, ended + random.number(235...245))
      case 4: max(ended + 1, midnight + random.number(0...30))
      default: midnight + random.number(0...1) * 1440 + random.number(540...840)
      }
    // A short break may be remembered only after the meeting went on.
    let late = resumed < midnight && random.oneIn(4) ? resumed + random.number(1...10) : nil
    record(
      MeetingAdjourned(
        meeting: Given.meeting, at: Self.moment(ended),
        until: random.oneIn(2) ? Self.moment(resumed) : nil, why: "a break"),
      at: late ?? ended, rank: late == nil ? 2 : 0)
    record(
      MeetingResumed(meeting: Given.meeting, at: Self.moment(resumed)), at: late ?? resumed, rank: 0
    )
    if resumed >= midnight, resumed - ended >= 240 {
      let empty = max(midnight, ended + 240)
      rolls.append(Roll(doors: max(empty, resumed - 12), opened: resumed, ended: resumed))
    }
    return resumed
  }

  // MARK: recording

  mutating func record(_ event: any Event, at noted: Int, rank: Int = 1) {
    entries.append(Entry(event: event, noted: noted, rank: rank))
  }

  /// Records what happened in a minute, most of it then, some of it later.
  mutating func note(_ event: any Event, at minute: Int, _ random: inout SplitMix64) {
    let late = random.oneIn(7) ? random.pick([3, 40, 200, 2_000, 6_000]) ?? 0 : 0
    record(event, at: minute + late)
  }
}
