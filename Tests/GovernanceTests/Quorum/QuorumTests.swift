import Testing

@testable import Governance

/// What counts towards a quorum besides the catalogue's cases.
struct QuorumTests {
  @Test("a quorum not agreed is neither quorate nor inquorate, and shows who is there")
  func notAgreed() throws {
    var given = try Given(quorum: "quorum:\n  state: not agreed\n  clause: Quorum")
    try given.seat("c1", partner: "council")
    try given.arrive("c1")
    let answer = try given.quorum()
    #expect(answer.verdict == .notAgreed)
    #expect(!answer.isQuorate)
    #expect(answer.clause == "Quorum")
    #expect(answer.sentence(in: given.state.directory) == "QUORUM NOT AGREED  1 present")
    #expect(answer.conditions.map(\.counted) == [1, 1, 0, 0])
    #expect(answer.conditions.allSatisfy { $0.needed == 0 })
  }

  @Test("a constitution silent on quorum, or none at all, gives no quorum")
  func silent() throws {
    var given = try Given(quorum: "")
    try given.seat("c1")
    try given.arrive("c1")
    #expect(try given.quorum().verdict == .noProvision)
    let board = try #require(given.state.boards[Given.board])
    let before = Quorum(of: board, on: "2001-09-30", in: given.state.directory)
    #expect(before.at(Given.at("14.30"), in: Proceedings()).verdict == .noProvision)
  }

  @Test("one person in two seats is one of the appointed, and two of the seats in post")
  func bases() throws {
    func needed(_ base: String) throws -> Int? {
      var given = try Given(quorum: "quorum:\n  total: one half of \(base)")
      for person: PersonID in ["a", "b", "both", "both"] { try given.seat(person) }
      for _ in 0..<3 { try given.seat(nil) }
      try given.seat("adviser", kind: .adviser)
      return try given.quorum().conditions.first?.needed
    }
    #expect(try needed("seats") == 4)
    #expect(try needed("seats in post") == 2)
    #expect(try needed("the appointed") == 2)
    #expect(try Amount.read("one third of the appointed").needed(ofBase: 3) == 1)
  }

  @Test("one person for two partners is one head, and counts for both partners")
  func twoPartners() throws {
    var given = try Given(quorum: "quorum:\n  total: 2\n  partners:\n    council: 1\n    ha: 1")
    try given.seat("both", partner: "council")
    try given.seat("both", partner: "ha")
    try given.seat("p1", partner: "pct")
    try given.arrive("both")
    #expect(try given.quorum().conditions.map(\.counted) == [1, 1, 1])
    #expect(try given.quorum().verdict == .inquorate)
    try given.arrive("p1")
    let answer = try given.quorum()
    #expect(answer.isQuorate)
    #expect(answer.leaving(in: given.state.directory) == "nobody may leave")
  }

  @Test("a category's minimum is counted like a partner's")
  func categories() throws {
    var given = try Given(quorum: "quorum:\n  total: 1\n  categories:\n    people-supported: 1")
    try given.seat("c1", partner: "council")
    try given.seat("s1", category: "people-supported")
    try given.arrive("c1")
    #expect(
      try given.quorum().sentence(in: given.state.directory)
        == "INQUORATE  1 counted, 1 needed; people supported 0 of 1")
    try given.arrive("s1")
    let answer = try given.quorum()
    #expect(
      answer.sentence(in: given.state.directory)
        == "QUORATE  2 counted, 1 needed: 1 may leave, but not S1 (last from people supported)")
  }

  @Test("remote members count unless the constitution says not, and its silence is noted")
  func remote() throws {
    func answer(_ more: String) throws -> QuorumAnswer {
      var given = try Given(quorum: "quorum:\n  total: 1" + more)
      try given.seat("c1")
      try given.arrive("c1", mode: .remote)
      return try given.quorum()
    }
    #expect(try answer("").isQuorate)
    #expect(
      try answer("").notes
        == ["the constitution does not say whether remote members count; they are counted"])
    #expect(try answer("\n  remote: count").notes.isEmpty)
    let not = try answer("\n  remote: do not count")
    #expect(not.verdict == .inquorate)
    #expect(not.uncounted == [Uncounted(person: "c1", why: "remote, not counted here")])
  }

  @Test("chair or deputy must be there, or whoever was elected to the chair for the meeting")
  func offices() throws {
    var given = try Given(quorum: "quorum:\n  total: 1\n  offices: chair or deputy")
    for person: PersonID in ["c1", "c2", "c3"] { try given.seat(person) }
    for (office, person) in [(Office.chair, "c1" as PersonID), (.deputy, "c2")] {
      try given.happen(
        OfficeTaken(
          board: Given.board, office: office, person: person, by: "the board", from: Given.founded))
    }
    try given.arrive("c3")
    #expect(
      try given.quorum("14.05").sentence(in: given.state.directory)
        == "INQUORATE  1 counted, 1 needed; chair or deputy chair 0 of 1")
    try given.arrive("c2", at: "14.10")
    #expect(try given.quorum("14.10").isQuorate)
    try given.happen(Left(meeting: Given.meeting, person: "c2", at: Given.at("14.20")))
    try given.happen(ChairTaken(meeting: Given.meeting, person: "c3", at: Given.at("14.21")))
    #expect(try given.quorum("14.21").verdict == .inquorate)
    try given.happen(
      ChairTaken(meeting: Given.meeting, person: "c3", elected: true, at: Given.at("14.25")))
    #expect(try given.quorum("14.24").verdict == .inquorate)
    #expect(try given.quorum("14.25").isQuorate)
  }

  @Test("a movement noted afterwards changes its own stretch of the past and nothing else")
  func afterwards() throws {
    var given = try Given(quorum: "quorum:\n  total: 2")
    for person: PersonID in ["c1", "c2"] { try given.seat(person) }
    try given.arrive("c1", "c2")
    let times = ["14.00", "14.30", "14.31", "14.44", "14.45", "15.00"]
    #expect(try times.map { try given.counted($0) } == [2, 2, 2, 2, 2, 2])

    try given.happen(Left(meeting: Given.meeting, person: "c2", at: Given.at("14.31")))
    try given.happen(Returned(meeting: Given.meeting, person: "c2", at: Given.at("14.45")))
    #expect(try times.map { try given.counted($0) } == [2, 2, 1, 1, 2, 2])
    try given.happen(Left(meeting: Given.meeting, person: "c1", at: Given.at("14.59")))
    #expect(try times.map { try given.counted($0) } == [2, 2, 1, 1, 2, 1])
  }

  @Test("a lost connection does not count until it is regained")
  func connection() throws {
    var given = try Given(quorum: "quorum:\n  total: 1\n  remote: count")
    try given.seat("c1")
    try given.arrive("c1", mode: .remote)
    try given.happen(ConnectionLost(meeting: Given.meeting, person: "c1", at: Given.at("14.10")))
    try given.happen(
      ConnectionRegained(meeting: Given.meeting, person: "c1", at: Given.at("14.12")))
    #expect(
      try ["14.09", "14.10", "14.11", "14.12"].map { try given.counted($0) } == [1, 0, 0, 1])
    #expect(
      try given.quorum("14.11").uncounted
        == [Uncounted(person: "c1", why: "connection lost 14.10")])
  }

  @Test("a partner's successor is named from the day on which it takes the place")
  func succession() throws {
    var given = try Given(quorum: "quorum:\n  total: 1\n  partners:\n    ha: 1")
    try given.happen(BodyRegistered(body: "sha", name: "Strategic Health Authority"))
    try given.happen(BodySucceeded(body: "ha", by: "sha", on: "2002-04-01"))
    let board = try #require(given.state.boards[Given.board])
    func name(_ day: Day) -> String? {
      Quorum(of: board, on: day, in: given.state.directory)
        .at(Given.at("14.30"), in: Proceedings()).conditions.last?.name
    }
    #expect(name("2002-03-31") == "Health Authority")
    #expect(name("2002-04-01") == "Strategic Health Authority")
  }

  @Test("R3: two partners with one successor are one body, and the larger of their minimums holds")
  func joined() throws {
    for (rule, needed) in [("    ha: 1\n    pct: 1", 1), ("    ha: 1\n    pct: 2", 2)] {
      var given = try Given(quorum: "quorum:\n  total: 2\n  partners:\n    council: 1\n\(rule)")
      try given.seat("c1", partner: "council")
      try given.seat("h1", partner: "ha")
      try given.seat("p1", partner: "pct")
      try given.happen(BodyRegistered(body: "icb", name: "Integrated Care Board"))
      for body: BodyID in ["ha", "pct"] {
        try given.happen(BodySucceeded(body: body, by: "icb", on: Given.day))
      }
      try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
      try given.arrive("c1", "h1")
      let answer = try given.quorum("14.10")
      #expect(
        answer.conditions.map(\.name).dropFirst() == ["City Council", "Integrated Care Board"])
      #expect(answer.conditions.last?.counted == 1 && answer.conditions.last?.needed == needed)
      #expect(answer.isQuorate == (needed == 1))
      try given.happen(Arrived(meeting: Given.meeting, person: "p1", at: Given.at("14.20")))
      #expect(try given.quorum("14.30").conditions.last?.counted == 2)
      #expect(try given.quorum("14.30").isQuorate)
      // Until the day of the succession they were two
      let board = try #require(given.state.boards[Given.board])
      let before = Quorum(of: board, on: Given.day - 1, in: given.state.directory)
        .at(Given.at("14.10"), in: given.state.proceedings[Given.meeting] ?? Proceedings())
      #expect(
        before.conditions.map(\.name).dropFirst()
          == ["City Council", "Health Authority", "Primary Care Trust"])
    }
  }

  @Test("T5: how many more may leave is told where several partners limit it")
  func leavingBeyond() throws {
    var given = try Given(
      quorum: "quorum:\n  total: 6\n  partners:\n    ha: 1\n    pct: 1\n")
    for number in 1...5 { try given.seat(PersonID(rawValue: "c\(number)"), partner: "council") }
    for member: PersonID in ["h1", "h2"] { try given.seat(member, partner: "ha") }
    for member: PersonID in ["p1", "p2"] { try given.seat(member, partner: "pct") }
    try given.arrive("c1", "c2", "c3", "c4", "c5", "h1", "h2", "p1", "p2")
    #expect(
      try given.quorum().sentence(in: given.state.directory)
        == "QUORATE  9 counted, 6 needed: any one may leave; 3 if H1 or H2 stays and P1 or P2 stays"
    )
    // With one left of a partner, that one must stay
    try given.happen(Left(meeting: Given.meeting, person: "h2", at: Given.at("14.10")))
    #expect(
      try given.quorum().sentence(in: given.state.directory)
        == "QUORATE  8 counted, 6 needed: any one may leave, but not H1 (last from Ha); 2 if P1 or P2 "
        + "stays")
  }
}
