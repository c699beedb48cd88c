import Testing

@testable import Governance

/// The case A27 of the catalogue, every sentence of it, and what follows from it.
struct SubstituteCasesTests {
  /// A quorum of four with one of the trust, and three of the council there.
  private func three(_ more: String = "") throws -> Given {
    var given = try Given(quorum: "quorum:\n  total: 4\n  partners:\n    pct: 1" + more)
    for number in 1...3 { try given.seat(PersonID(rawValue: "c\(number)"), partner: "council") }
    try given.seat("mr-pct", partner: "pct")
    try given.person("ms-sub")
    try given.arrive("c1", "c2", "c3")
    return given
  }

  @Test("A27: a substitute counts in the member's place")
  func counts() throws {
    var given = try three()
    #expect(try given.quorum().verdict == .inquorate)
    try given.arrive("ms-sub", inPlaceOf: "mr-pct")
    let answer = try given.quorum()
    #expect(answer.isQuorate)
    #expect(answer.heads.last?.person == "ms-sub" && answer.heads.last?.inPlaceOf == "mr-pct")
  }

  @Test("A27: when the member arrives the count stays, and the substitute ceases to count")
  func ceases() throws {
    var given = try three()
    try given.arrive("ms-sub", inPlaceOf: "mr-pct")
    try given.arrive("mr-pct", at: "15.05")

    let before = try given.quorum("15.04")
    let from = try given.quorum("15.05")
    #expect(before.heads.map(\.person) == ["c1", "c2", "c3", "ms-sub"])
    #expect(from.heads.map(\.person) == ["c1", "c2", "c3", "mr-pct"])
    #expect(from.isQuorate)
    #expect(
      from.uncounted
        == [Uncounted(person: "ms-sub", why: "substitute; the member's place is filled")])
  }

  @Test("A27: a substitute who is a member counts once, for her own seat")
  func once() throws {
    var given = try Given(quorum: "quorum:\n  total: 4\n  partners:\n    pct: 1")
    try given.seat("c1", partner: "council")
    try given.seat("c2", partner: "council")
    try given.seat("ms-sub", partner: "council")
    try given.seat("mr-pct", partner: "pct")
    try given.arrive("c1", "c2")
    try given.arrive("ms-sub", inPlaceOf: "mr-pct")

    let answer = try given.quorum()
    #expect(answer.heads.count == 3)
    #expect(
      answer.sentence(in: given.state.directory)
        == "INQUORATE  3 counted, 4 needed; Primary Care Trust 0 of 1")
  }

  @Test("A27: for a person barred by interest a substitute counts who is not barred")
  func barred() throws {
    var given = try three()
    try given.item("6")
    try given.arrive("mr-pct")
    try given.arrive("ms-sub", inPlaceOf: "mr-pct")
    try given.interest("mr-pct", nature: "his trust")
    let free = try given.quorum(for: "6")
    #expect(free.isQuorate)
    #expect(free.heads.map(\.person) == ["c1", "c2", "c3", "ms-sub"])

    try given.interest("ms-sub", .leaves, nature: "her trust")
    #expect(try given.quorum(for: "6").verdict == .inquorate)
    #expect(try given.quorum().isQuorate)
  }

  @Test("two substitutes for one member are one head, and either may leave")
  func two() throws {
    var given = try three()
    try given.person("second")
    try given.arrive("ms-sub", "second", inPlaceOf: "mr-pct")
    let answer = try given.quorum()
    #expect(answer.heads.count == 4)
    #expect(answer.breakers == ["c1", "c2", "c3"])
  }

  @Test("substitutes do not count where the constitution says so")
  func doNotCount() throws {
    var given = try three("\n  substitutes: do not count")
    try given.arrive("ms-sub", inPlaceOf: "mr-pct")
    let answer = try given.quorum()
    #expect(answer.verdict == .inquorate)
    #expect(
      answer.uncounted.contains(Uncounted(person: "ms-sub", why: "substitutes do not count here")))
  }

  @Test("an adviser in a member's place counts, and not when the member is there")
  func adviser() throws {
    var given = try three()
    try given.seat("observer", kind: .adviser)
    try given.arrive("observer", inPlaceOf: "mr-pct")
    #expect(try given.quorum().isQuorate)
    try given.arrive("mr-pct", at: "15.05")
    #expect(try given.quorum("15.10").heads.map(\.person) == ["c1", "c2", "c3", "mr-pct"])
  }

  @Test("nobody comes in their own place, or in the place of one who holds no seat")
  func refused() throws {
    var given = try three()
    try given.person("stranger")
    func line(_ person: PersonID, _ member: PersonID) -> String? {
      Arrived(meeting: Given.meeting, person: person, inPlaceOf: member, at: Given.at("14.10"))
        .objection(in: given.state)?.line
    }
    #expect(line("ms-sub", "ms-sub") == "nobody can be their own substitute")
    #expect(line("ms-sub", "stranger") == "Stranger was not a full member on Tue 26 Mar 2002")
    #expect(
      line("ms-sub", "nobody")
        == "there is nobody called \"nobody\" in the directory")
  }
}
