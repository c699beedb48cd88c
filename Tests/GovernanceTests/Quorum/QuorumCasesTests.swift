import Testing

@testable import Governance

/// The cases A23 to A27 of the catalogue, each with every sentence of it.
struct QuorumCasesTests {
  @Test(
    "A23: a fraction of the seats is rounded up",
    arguments: [
      ("one third of seats", 11, 4), ("one quarter of seats", 9, 3), ("one half of seats", 12, 6),
      ("more than half of seats", 12, 7), ("one quarter of seats, at least 3", 7, 3),
      ("one third of seats", 13, 5), ("one quarter of seats", 55, 14), ("1/3 of seats", 11, 4),
      ("more than 1/3 of seats", 12, 5), ("one quarter of seats", 8, 2),
    ])
  func a23(text: String, seats: Int, needed: Int) throws {
    #expect(try Amount.read(text).needed(ofBase: seats) == needed)
    var given = try Given(quorum: "quorum:\n  total: \(text)")
    for _ in 0..<seats { try given.seat(nil) }
    #expect(try given.quorum().conditions.map(\.needed) == [needed])
  }

  @Test(
    "A23: only rational fractions are read",
    arguments: [
      "0.34", "0.34 of seats", "34.05% of seats", "1/3", "4/3 of seats", "0/3 of seats", "0",
    ])
  func a23Rational(text: String) {
    #expect(
      refusal { () throws(Refusal) in _ = try Amount.read(text) }
        == "\"\(text)\" is not a number of members; expected a whole number such as 6, or a share such as "
        + "one quarter of seats, at least 3, or 50% of members")
  }

  @Test("A24: with a vacancy, the base decides", arguments: [("seats", 5), ("seats in post", 4)])
  func a24(base: String, needed: Int) throws {
    // Given seventeen seats of which one is vacant, and an adviser
    var given = try Given(quorum: "quorum:\n  total: one quarter of \(base)")
    for number in 1...16 { try given.seat(PersonID(rawValue: "m\(number)")) }
    try given.seat(nil)
    try given.seat("adviser", kind: .adviser)

    // When four members are there, and then the adviser too
    try given.arrive("m1", "m2", "m3", "m4")
    let four = try given.quorum()
    try given.arrive("adviser", at: "14.10")
    let five = try given.quorum()

    // Then four count either way
    #expect(four.conditions.first?.needed == needed)
    #expect(four.heads.count == 4)
    #expect(four.isQuorate == (needed == 4))
    #expect(five.heads.count == 4)
    #expect(five.verdict == four.verdict)
    #expect(five.uncounted.contains(Uncounted(person: "adviser", why: "adviser, not counted")))
  }

  /// Eleven seats, a quorum of four, exactly four there, and items 5 to 7.
  private func four() throws -> Given {
    var given = try Given(quorum: "quorum:\n  total: 4")
    for number in 1...11 { try given.seat(PersonID(rawValue: "m\(number)")) }
    for number in 5...7 { try given.item("\(number)") }
    try given.arrive("m1", "m2", "m3", "m4")
    return given
  }

  private func interest(_ effect: Interest.Effect) -> InterestDeclared {
    InterestDeclared(
      meeting: Given.meeting, person: "m1", item: "6", nature: "her employer", effect: effect)
  }

  @Test("A25: a member who withdraws makes that item inquorate, and no other")
  func a25() throws {
    var given = try four()
    try given.happen(interest(.leaves))
    try given.happen(
      LeftForItem(
        meeting: Given.meeting, person: "m1", item: "6", why: "interest", at: Given.at("14.20")))
    try given.happen(Returned(meeting: Given.meeting, person: "m1", at: Given.at("14.40")))

    #expect(try given.quorum("14.10", for: "5").isQuorate)
    let six = try given.quorum("14.30", for: "6")
    #expect(six.heads.count == 3)
    #expect(six.sentence(in: given.state.directory) == "INQUORATE  3 counted, 4 needed")
    #expect(try given.quorum("14.40", for: "7").isQuorate)
    #expect(try given.quorum("14.40", for: "6").verdict == .inquorate)
  }

  @Test("A25: who stays silent with an interest does not count on the item either")
  func a25Silent() throws {
    var given = try four()
    try given.happen(interest(.staysSilent))
    let six = try given.quorum(for: "6")
    #expect(six.verdict == .inquorate)
    #expect(six.uncounted.contains(Uncounted(person: "m1", why: "interest, stays silent")))
    #expect(try given.quorum(for: "7").isQuorate)
    #expect(try given.quorum().isQuorate)
  }

  @Test(
    "A25: a dispensation to speak and vote keeps the item quorate, one to speak does not",
    arguments: [(Dispensation.Scope.speakAndVote, true), (.speak, false)])
  func a25Dispensation(scope: Dispensation.Scope, quorate: Bool) throws {
    var given = try four()
    try given.happen(
      DispensationGranted(board: Given.board, person: "m1", scope: scope, from: "2002-01-01"))
    try given.happen(interest(.staysSilent))
    #expect(try given.quorum(for: "6").isQuorate == quorate)
  }

  @Test("A25: a dispensation that has run out lifts nothing")
  func a25Expired() throws {
    var given = try four()
    try given.happen(
      DispensationGranted(
        board: Given.board, person: "m1", scope: .speakAndVote, from: "2002-01-01",
        to: "2002-03-25"))
    try given.happen(interest(.leaves))
    #expect(try given.quorum(for: "6").verdict == .inquorate)
  }

  @Test("A25: a non-pecuniary interest, declared by one who stays, leaves the item quorate")
  func a25Stays() throws {
    var given = try four()
    try given.happen(interest(.staysAndSpeaks))
    #expect(try given.quorum(for: "6").isQuorate)
  }

  @Test("A26: the total is met and a partner's minimum is not, and the partner is named")
  func a26() throws {
    var given = try Given(
      quorum: "quorum:\n  total: 4\n  partners:\n    council: 1\n    ha: 1\n    pct: 1")
    for number in 1...5 { try given.seat(PersonID(rawValue: "c\(number)"), partner: "council") }
    try given.seat("h1", partner: "ha")
    try given.seat("p1", partner: "pct")
    try given.arrive("c1", "c2", "c3", "c4", "c5", "h1")

    let without = try given.quorum()
    #expect(
      without.sentence(in: given.state.directory)
        == "INQUORATE  6 counted, 4 needed; Primary Care Trust 0 of 1")
    #expect(without.missing.map(\.subject) == [.partner("pct")])

    try given.arrive("p1", at: "14.20")
    let with = try given.quorum()
    #expect(with.isQuorate)
    #expect(with.breakers == ["h1", "p1"])
    #expect(with.mayLeave == 3)
    #expect(try given.quorum("14.19").verdict == .inquorate)
  }
}
