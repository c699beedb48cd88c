import Testing

@testable import Governance

/// Quorums as real boards have them, each with a meeting on both sides of its edge.
struct RealQuorumTests {
  /// A board with that quorum; `Given` names its partners council, ha and pct.
  private func given(_ quorum: String, matters: Bool = false) throws -> Given {
    try Given(quorum: (matters ? "matters: [budget, appointments]\n" : "") + quorum)
  }

  @Test("1: a minimum that names partner and capacity together is met by one seat")
  func partnerAndCapacity() throws {
    var given = try given(
      """
      quorum:
        total: 3
        including:
          - {at-least: 1, partner: ha}
          - {at-least: 1, partner: council, capacity: elected}
          - {at-least: 1, partner: council, capacity: officer}
      """)
    try given.seat("ccg", partner: "ha", as: .elected)
    try given.seat("cllr", partner: "council", as: .elected)
    try given.seat("cllr2", partner: "council", as: .elected)
    try given.seat("head", partner: "council", as: .officer)
    try given.arrive("ccg", "cllr", "cllr2")
    let without = try given.quorum()
    #expect(!without.isQuorate)
    #expect(without.counts == "3 counted, 3 needed; officer members of City Council 0 of 1")
    try given.arrive("head", at: "14.10")
    let with = try given.quorum()
    #expect(with.isQuorate && with.breakers == ["ccg", "head"] && with.mayLeave == 1)
  }

  @Test("3: half of the members, among them the chair or the deputy")
  func halfWithChair() throws {
    var given = try given(
      "quorum:\n  total: 50% of members\n  including:\n    - office: chair or deputy")
    for person: PersonID in ["a", "b", "c", "d", "e"] { try given.seat(person) }
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .deputy, person: "e", by: "board", from: Given.founded))
    try given.arrive("a", "b", "c")
    #expect(try given.quorum().missing.map(\.name) == ["chair or deputy chair"])
    try given.arrive("e", at: "14.05")
    #expect(try given.quorum().isQuorate)
    #expect(try given.quorum().breakers == ["e"])
  }

  @Test("4: a seat that must be filled, by its holder or a substitute")
  func namedSeat() throws {
    var given = try given(
      """
      quorum:
        total: 2
        including: [{seat: director-of-public-health}, {partner: ha}]
      """)
    try given.seat("cllr", partner: "council", as: .elected)
    try given.seat("nhs", partner: "ha")
    try given.seat("director", called: "director-of-public-health")
    try given.person("consultant")
    try given.arrive("cllr", "nhs")
    #expect(try given.quorum().counts == "2 counted, 2 needed; Seat 3 0 of 1")
    try given.arrive("consultant", at: "14.10", inPlaceOf: "director")
    #expect(try given.quorum().isQuorate)
    #expect(try given.quorum().breakers == ["nhs", "consultant"])
  }

  @Test("5: members of so many different bodies; two for one body are one")
  func differentPartners() throws {
    var given = try given("quorum:\n  total: 3\n  partners-represented: 3")
    for (person, partner) in [("a", "council"), ("b", "council"), ("c", "ha"), ("d", "pct")] {
      try given.seat(PersonID(rawValue: person), partner: partner)
    }
    try given.arrive("a", "b", "c")
    #expect(try given.quorum().counts == "3 counted, 3 needed; partners represented 2 of 3")
    try given.arrive("d", at: "14.10")
    let answer = try given.quorum()
    #expect(answer.isQuorate && answer.breakers == ["c", "d"] && answer.mayLeave == 1)
  }

  @Test("5: who sits for two partners may end it with one to spare, and the sentence says why")
  func bothPartners() throws {
    var given = try given("quorum:\n  total: 2\n  partners-represented: 2")
    try given.seat("x", partner: "council")
    try given.seat("both", partner: "ha")
    try given.seat("both", partner: "pct")
    try given.seat("y", partner: "council")
    try given.arrive("x", "both", "y")
    let answer = try given.quorum()
    #expect(answer.breakers == ["both"] && answer.mayLeave == 1)
    #expect(
      answer.leaving(in: given.state.directory)
        == "1 may leave, but not Both (sits for more than one partner)")
  }

  @Test("a table that is silent for the size hides nothing that is missing besides")
  func silentTable() throws {
    var given = try given("quorum:\n  total: {of: seats, 10: 6}\n  offices: [chair]")
    try given.seat("x")
    try given.arrive("x")
    #expect(try given.quorum().verdict == .inquorate)
  }

  @Test("who is elected to the chair for the meeting is no deputy")
  func electedChair() throws {
    for (office, isQuorate) in [("chair", true), ("deputy", false), ("chair or deputy", true)] {
      var given = try given("quorum:\n  offices: [\(office)]")
      try given.seat("x")
      try given.arrive("x")
      try given.happen(
        ChairTaken(meeting: Given.meeting, person: "x", elected: true, at: Given.at("14.00")))
      #expect(try given.quorum().isQuorate == isQuorate, "\(office)")
    }
  }

  @Test("5: of the bodies named alone")
  func namedPartners() throws {
    var given = try given("quorum:\n  total: 1\n  partners-represented: 1 of ha, pct")
    try given.seat("a", partner: "council")
    try given.seat("c", partner: "ha")
    try given.arrive("a")
    #expect(try !given.quorum().isQuorate)
    try given.arrive("c", at: "14.10")
    #expect(try given.quorum().isQuorate)
  }

  @Test("6: another quorum while an office is filled")
  func officeFilled() throws {
    var given = try given(
      "quorum:\n  - total: 2\n  - total: 3\n    when: chair in post\n    clause: para 4")
    for person: PersonID in ["a", "b", "mayor"] { try given.seat(person) }
    try given.arrive("a", "b")
    #expect(try given.quorum().isQuorate)
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "mayor", by: "electors", from: Given.founded))
    let answer = try given.quorum()
    #expect(!answer.isQuorate && answer.clause == "para 4")
    #expect(
      answer.explanation(in: given.state.directory).lines.contains(
        "This quorum holds where the chair is in post."))
  }

  @Test("7: a reconvened meeting has its own quorum, an adjournment for tea has not")
  func reconvened() throws {
    var given = try given(
      "quorum:\n  - total: 4\n  - total: more than half of members\n    when: reconvened meeting")
    for person: PersonID in ["a", "b", "c", "d", "e"] { try given.seat(person) }
    try given.arrive("a", "b", "c")
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    #expect(try !given.quorum().isQuorate)
    try given.happen(
      MeetingAdjourned(
        meeting: Given.meeting, at: Given.at("14.10"), until: Given.at("14.20"), why: "tea"))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Given.at("14.20")))
    #expect(try !given.quorum().isQuorate)
    let later = Given.at("14.00").adding(minutes: 3 * 24 * 60)
    try given.happen(
      MeetingAdjourned(
        meeting: Given.meeting, at: Given.at("14.30"), until: later, why: "no quorum"))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: later))
    for person: PersonID in ["a", "b", "c"] {
      try given.happen(Arrived(meeting: Given.meeting, person: person, at: later))
    }
    let answer = try #require(given.state.quorum(of: Given.meeting, at: later))
    #expect(answer.isQuorate && answer.total?.needed == 3)
  }

  @Test("8: not above one third and one more; at least half of those present external")
  func shareOfThosePresent() throws {
    var given = try given(
      """
      quorum:
        total: one third of seats, rounded down, plus 1
        including: [{at-least: one half of those present, category: carers}]
        interests: count
      """)
    for person: PersonID in ["e1", "e2", "e3"] { try given.seat(person, category: "carers") }
    for person: PersonID in ["s1", "s2", "s3", "s4"] { try given.seat(person) }
    try given.arrive("e1", "s1")
    #expect(try given.quorum().total?.needed == 3)
    try given.arrive("e2", at: "14.05")
    #expect(try given.quorum().isQuorate)
    try given.arrive("s2", "s3", at: "14.10")
    #expect(try given.quorum().counts == "5 counted, 3 needed; carers 2 of 3")
    try given.arrive("e3", at: "14.15")
    let answer = try given.quorum()
    #expect(answer.isQuorate && answer.breakers == ["e1", "e2", "e3"])
    #expect(answer.mayLeave == 3)
  }

  @Test("8: where an interest counts, whoever is out for it still makes the quorum")
  func interestCounts() throws {
    for (words, isQuorate) in [("count", true), ("do not count", false)] {
      var given = try given("quorum:\n  total: 2\n  interests: \(words)")
      try given.seat("a")
      try given.seat("b")
      try given.item("6")
      try given.arrive("a", "b")
      try given.happen(
        InterestDeclared(
          meeting: Given.meeting, person: "b", item: "6", nature: "lease", effect: .leaves))
      #expect(try given.quorum(for: "6").isQuorate == isQuorate, "\(words)")
      try given.happen(
        LeftForItem(
          meeting: Given.meeting, person: "b", item: "6", why: "interest", at: Given.at("14.20")))
      #expect(try given.quorum(for: "6").isQuorate == isQuorate, "\(words), out of the room")
      #expect(try given.quorum().isQuorate == isQuorate)
      let test = given.state.consensusTest(on: "6", of: Given.meeting, at: Given.at("14.30"))
      #expect(test.counted == ["a"])
    }
  }

  @Test("9: a partner's minimum with a capacity inside")
  func chiefExecutive() throws {
    var given = try given(
      """
      quorum:
        total: 4
        partners: {council: 2, ha: 2}
        including: [{partner: council, capacity: executive}]
      """)
    try given.seat("c1", partner: "council")
    try given.seat("c2", partner: "council", as: .officer)
    try given.seat("chief", partner: "council", as: .executive)
    try given.seat("h1", partner: "ha")
    try given.seat("h2", partner: "ha", as: .executive)
    try given.arrive("c1", "c2", "h1", "h2")
    #expect(try given.quorum().missing.map(\.counted) == [0])
    try given.arrive("chief", at: "14.10")
    #expect(try given.quorum().breakers == ["chief", "h1", "h2"])
  }

  @Test("10: a table by the number of seats says nothing between its lines", arguments: 6...10)
  func table(seats: Int) throws {
    var given = try given("quorum:\n  total: {of: seats, 10: 6, 8: 5, 6: 4}")
    for number in 1...seats { try given.seat(PersonID(rawValue: "m\(number)")) }
    for number in 1...6 { try given.arrive(PersonID(rawValue: "m\(number)")) }
    let answer = try given.quorum()
    if let needed = [10: 6, 8: 5, 6: 4][seats] {
      #expect(answer.verdict == .quorate && answer.total?.needed == needed)
    } else {
      #expect(answer.verdict == .noProvision)
      #expect(
        answer.notes == ["the constitution gives no number for a board of \(seats) seats"])
    }
  }

  @Test("17: one third, and never fewer than three")
  func floor() throws {
    var given = try given("quorum:\n  total: one third of members, at least 3")
    for person: PersonID in ["a", "b", "c", "d", "e"] { try given.seat(person) }
    try given.arrive("a", "b")
    #expect(try !given.quorum().isQuorate)
    try given.arrive("c", at: "14.10")
    #expect(try given.quorum().isQuorate)
  }

  @Test("T18: how the number was reached is told, with the other reading of whom it is a share")
  func working() throws {
    var given = try given("seats: {number: 14}\nquorum:\n  total: one third of seats, at least 3")
    for number in 1...7 { try given.seat(PersonID(rawValue: "m\(number)")) }
    for _ in 0..<6 { try given.seat(nil) }
    let answer = try given.quorum()
    #expect(answer.total?.needed == 5)
    #expect(
      answer.total?.working
        == "one third of 13 seats, rounded up, at least 3; of 7 members it would be 3")
    let lines = answer.explanation(in: given.state.directory).lines
    #expect(
      lines.contains(
        "members: 0 counted, 5 needed (one third of 13 seats, rounded up, at least 3; of 7 members "
          + "it would be 3)  SHORT"))
    #expect(
      answer.notes == [
        "the constitution gives 14 seats and 13 are recorded; seats that are missing, vacant ones "
          + "too, are not in the count"
      ])
  }

  @Test("19: fewer while so many places are vacant")
  func vacancies() throws {
    for (vacant, needed) in [(3, 4), (4, 3)] {
      var given = try given("quorum:\n  - total: 4\n  - total: 3\n    when: 4 or more vacancies")
      for person: PersonID in ["a", "b", "c", "d"] { try given.seat(person) }
      for _ in 0..<vacant { try given.seat(nil) }
      try given.seat(nil, kind: .adviser)
      #expect(try given.quorum().total?.needed == needed, "\(vacant) vacant")
    }
  }

  @Test("the quorum of a matter is that of its item, and the forecast has it")
  func matter() throws {
    var given = try given(
      "quorum:\n  - total: 2\n  - total: 3\n    when: on a matter of budget", matters: true)
    for person: PersonID in ["a", "b", "c"] { try given.seat(person) }
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "5", number: "5", title: "Budget", about: "budget"))
    try given.happen(
      ItemAdded(meeting: Given.meeting, item: "5a", number: "5a", title: "Part", under: "5"))
    try given.item("6")
    try given.arrive("a", "b")
    #expect(try given.quorum().isQuorate)
    #expect(try given.quorum(for: "6").isQuorate)
    #expect(try !given.quorum(for: "5").isQuorate)
    #expect(try !given.quorum(for: "5a").isQuorate)
    let board = try #require(given.state.boards[Given.board])
    let proceedings = try #require(given.state.proceedings[Given.meeting])
    let forecast = Quorum(of: board, on: Given.day, in: given.state.directory)
      .forecast(of: board.meetings[Given.meeting], in: proceedings)
    #expect(forecast.map { $0.best.total?.needed } == [2, 3, 3, 2])
    let stray = ItemAdded(
      meeting: Given.meeting, item: "7", number: "7", title: "Other", about: "housing")
    #expect(
      stray.objection(in: given.state)?.line
        == "\"housing\" is not a kind of matter that the constitution names; expected budget or appointments"
    )
  }
}
