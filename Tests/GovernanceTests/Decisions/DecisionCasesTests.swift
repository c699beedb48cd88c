import Testing

@testable import Governance

/// The cases A25, A26 and A28 of the catalogue as far as decisions go, each with every sentence.
struct DecisionCasesTests {
  /// A25: eleven seats, a quorum of four, exactly four there.
  private func four() throws -> Given {
    var given = try Given(Given.quorum(of: 4) + Given.consensus, members: 11, there: 4)
    try given.recommend("5", "that five be agreed")
    try given.recommend("7", "that seven be agreed")
    return given
  }

  private static let inquorate =
    "no decision can be taken at 14.30: the meeting is inquorate, 3 counted, 4 needed; defer the item, or wait "
    + "for more members [Quorum]"

  @Test("A25: while the member is out no decision is recorded on item 6, and item 5 stands")
  func a25() throws {
    // Given a decision on item 5, and a member who leaves for item 6
    var given = try four()
    let five = try given.declare(on: "5", at: "14.10")
    try given.interest("m2", .leaves)
    try given.leave("m2", for: "6", at: "14.20")

    // When the chair would declare anything on item 6
    // Then neither outcome is recorded
    #expect(given.refused(.agreed) == Self.inquorate)
    #expect(given.refused(.notAgreed) == Self.inquorate)
    #expect(given.decisions == [five])
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting) == [])
  }

  @Test("A25: a hand-made declaration on item 6 is refused in the same words")
  func a25ByHand() throws {
    var given = try four()
    let basis = try #require(
      given.state.basis(for: "6", of: Given.meeting, at: Given.at("14.30")))
    try given.interest("m2")
    try given.put()
    #expect(
      given.refused(
        DecisionDeclared(
          meeting: Given.meeting, item: "6", outcome: .agreed, parts: ["that the plan be agreed"],
          by: "m1", basis: basis, at: Given.at("14.30"))) == Self.inquorate)
  }

  @Test("A25: item 6 is deferred, which is no disagreement, and the other items stand")
  func a25Deferred() throws {
    // Given two decided items, and item 6 inquorate
    var given = try four()
    let five = try given.declare(on: "5", at: "14.10")
    try given.interest("m2", .leaves)
    try given.leave("m2", for: "6", at: "14.20")

    // When item 6 is deferred, and the member comes back for item 7
    try given.happen(
      ItemDeferred(
        meeting: Given.meeting, item: "6", title: "Business", matter: "business",
        why: "inquorate", on: Given.day))
    try given.comeBack("m2", at: "14.40")
    let seven = try given.declare(on: "7", at: "14.45")

    // Then 5 and 7 are decided, 6 comes to the next meeting, and nothing is referred
    let board = try given.known()
    #expect(given.decisions == [five, seven])
    #expect(board.matter("business")?.origin == .deferral)
    #expect(board.referrals == [])
    #expect(given.refused(on: "6", at: "14.50") == "item 6 was deferred: inquorate")
  }

  @Test("A25: back at item 7 she counts, and on item 6 she still does not")
  func a25Back() throws {
    var given = try four()
    try given.interest("m2", .leaves)
    try given.leave("m2", for: "6", at: "14.20")
    try given.comeBack("m2", at: "14.30")
    #expect(try given.declare(on: "7").basis.counted == ["m1", "m2", "m3", "m4"])
    #expect(given.refused(on: "6") == Self.inquorate)
  }

  @Test("A25: with a dispensation to speak and vote item 6 is decided, with one to speak it is not")
  func a25Dispensation() throws {
    // Given an interest that bars, and leave for this item only to speak
    var given = try four()
    try given.interest("m2")
    try given.happen(
      ItemDispensationGranted(
        meeting: Given.meeting, person: "m2", item: "6", scope: .speak, by: "the monitor"))
    #expect(given.refused() == Self.inquorate)

    // When she is given leave to vote on another item, and then on this one
    for item: ItemID in ["5", "6"] {
      #expect(given.refused() == Self.inquorate)
      try given.happen(
        ItemDispensationGranted(
          meeting: Given.meeting, person: "m2", item: item, scope: .speakAndVote,
          by: "the monitor"))
    }

    // Then it is decided on four
    #expect(try given.declare().basis.counted == ["m1", "m2", "m3", "m4"])
  }

  @Test("A25: a non-pecuniary interest of one who stays leaves item 6 to be decided on four")
  func a25Stays() throws {
    var given = try four()
    try given.interest("m2", .staysAndSpeaks)
    #expect(try given.declare().basis.counted.count == 4)
  }

  @Test("A26: without a member of one partner nothing is decided, and partner and clause are named")
  func a26() throws {
    // Given five of the Council and one of the Health Authority
    var given = try Given(
      quorum: "quorum:\n  total: 4\n  partners:\n    council: 1\n    ha: 1\n    pct: 1\n"
        + "  clause: Quorum 2\n" + Given.consensus)
    for number in 1...5 { try given.seat(PersonID(rawValue: "c\(number)"), partner: "council") }
    try given.seat("h1", partner: "ha")
    try given.seat("p1", partner: "pct")
    try given.item("6")
    try given.open()
    try given.arrive("c1", "c2", "c3", "c4", "c5", "h1")
    try given.chair("c1")
    try given.recommend("6", "that the plan be agreed")

    // Then nothing is decided, until a member of the Primary Care Trust is there
    let line =
      "no decision can be taken at 14.30: the meeting is inquorate, 6 counted, 4 needed; Primary Care Trust 0 "
      + "of 1; defer the item, or wait for 1 from Primary Care Trust [Quorum 2]"
    #expect(given.refused(.agreed) == line)
    #expect(given.refused(.notAgreed) == line)
    try given.arrive("p1", at: "14.30")
    #expect(given.refused(.agreed, at: "14.29") != nil)
    #expect(try given.declare().basis.counted.count == 7)
  }
}
