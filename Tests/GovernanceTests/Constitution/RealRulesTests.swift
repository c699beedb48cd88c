import Testing

@testable import Governance

/// Rules of real boards besides quorums and majorities, each on both sides of its edge.
struct RealRulesTests {
  private func account(_ given: Given, on day: Day) throws -> [JudgedObligation] {
    BoardCheck(
      of: try #require(given.state.boards[Given.board]), on: day, in: given.state,
      try Calendars.holidays()
    ).obligations
  }

  private func stands(_ key: String, _ given: Given, on day: Day) throws -> String {
    let all = try account(given, on: day)
    let found = all.first { $0.key == key }
    return try #require(found, "\(all.map(\.key))").compliance.words
  }

  private func remarks(_ event: any Event, _ given: inout Given) throws -> [String] {
    given.apply(event)
    let holidays = try Calendars.holidays()
    return event.remarks(in: given.state, on: Given.day) { holidays }
  }

  private mutating func held(_ given: inout Given) throws {
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.00")))
  }

  @Test("11: minutes are due before the next meeting, and the day moves with it")
  mutating func nextMeeting() throws {
    var given = try Given(quorum: "minutes:\n  within: 1 week before the next meeting\n")
    try held(&given)
    let key = "minutes/2002-03-26/members"
    #expect(try stands(key, given, on: "2002-04-30") == "no deadline")
    let next = MeetingID(Given.board, "2002-05-21")
    func at(_ day: Day) -> Moment { Moment(day, LocalTime(minutesAfterMidnight: 840), offset: 0) }
    try given.happen(MeetingScheduled(meeting: next, start: at("2002-05-21"), venue: "Hall"))
    let due = try account(given, on: "2002-05-14").first { $0.key == key }
    #expect(due?.day == "2002-05-14" && due?.compliance == .notYetDue)
    #expect(try stands(key, given, on: "2002-05-15") == "missed by 1 day")
    try given.happen(
      MeetingMoved(
        meeting: next, start: at("2002-06-04"), venue: "Hall", why: "hall", at: at("2002-05-01")))
    #expect(try stands(key, given, on: "2002-05-15") == "not yet due")
    try given.happen(MeetingCancelled(meeting: next, on: "2002-05-20", why: "no business"))
    #expect(try stands(key, given, on: "2002-06-30") == "no deadline")
  }

  @Test("11: minutes to some after the meeting and to others before the next are both asked")
  mutating func bothMinutes() throws {
    var given = try Given(
      quorum: """
        minutes:
          - {within: 2 weeks after, to: members}
          - {within: 1 week before the next meeting, to: library}
        """)
    try held(&given)
    let keys = try account(given, on: "2002-04-30").map(\.key)
    #expect(
      keys.contains("minutes/2002-03-26/members") && keys.contains("minutes/2002-03-26/library"))
  }

  @Test("seats for some matters have to say whose they are")
  func whose() {
    let (_, errors) = Constitution.read(
      TextOutline.read(
        "name: B\nnation: wales\nmatters: [budget]\nseats: [{number: 2, matters: [budget]}]"))
    #expect(errors.count == 1)
  }

  @Test("22: an extraordinary meeting has a notice of its own, and confirms no minutes")
  mutating func extraordinary() throws {
    var given = try Given(
      quorum: """
        notice:
          - at-least: 6 weeks before
          - at-least: 5 clear days before
            when: extraordinary meeting
        minutes:
          within: 2 weeks after
          confirmed-at: ordinary meetings
          clause: clause 12
        """)
    try held(&given)
    for (name, isExtraordinary, day) in [
      ("2002-05-21", false, "2002-04-09" as Day), ("2002-05-22", true, "2002-05-14"),
    ] {
      let meeting = MeetingID(Given.board, name)
      let date = try #require(Day(iso: name))
      let start = Moment(date, LocalTime(minutesAfterMidnight: 840), offset: 0)
      try given.happen(
        MeetingScheduled(
          meeting: meeting, start: start, venue: "Hall", extraordinary: isExtraordinary))
      let judged = try account(given, on: Given.day).first { $0.key == "notice/\(name)" }
      #expect(judged?.day == day)
      try given.happen(MeetingOpened(meeting: meeting, at: start))
      let confirmed = MinutesConfirmed(meeting: Given.meeting, at: meeting, on: date)
      var other = given
      #expect(
        try remarks(confirmed, &other)
          == (isExtraordinary
            ? [
              "the meeting of Wed 22 May 2002 is extraordinary, and minutes are confirmed at "
                + "ordinary meetings [clause 12]"
            ] : []))
    }
  }

  @Test("24: the seats of each kind are counted on every day")
  func composition() throws {
    var given = try Given(
      quorum: "seats:\n  - {number: 2, partner: council}\n  - {number: 1, standing: adviser}\n")
    try given.seat("a", partner: "council")
    try given.seat(nil, partner: "ha")
    #expect(try stands("seats/2-seats-for-council", given, on: Given.day) == "no deadline")
    #expect(try stands("seats/1-adviser-seat", given, on: Given.day) == "no deadline")
    try given.seat(nil, partner: "council")
    try given.seat("adviser", kind: .adviser)
    #expect(try stands("seats/2-seats-for-council", given, on: Given.day) == "met")
    #expect(try stands("seats/1-adviser-seat", given, on: Given.day) == "met")
  }

  @Test("12: an office goes by turns, and no longer than its term")
  func turns() throws {
    let rules = """
      offices:
        office: chair
        in-turn: [ha, council]
        at-most: 3 years
        clause: art 6
      """
    var given = try Given(quorum: rules)
    for person: PersonID in ["ann", "bob"] { try given.person(person) }
    let first = OfficeTaken(
      board: Given.board, office: .chair, person: "ann", by: "Health Authority",
      from: "2001-10-01", to: "2004-09-30")
    #expect(try remarks(first, &given) == [])
    var (same, longer) = (given, given)
    #expect(
      try remarks(
        OfficeTaken(
          board: Given.board, office: .chair, person: "bob", by: "ha", from: "2004-10-01"), &same)
        == ["the office of chair falls to City Council in turn [art 6]"])
    #expect(
      try remarks(
        OfficeTaken(
          board: Given.board, office: .chair, person: "bob", by: "City Council",
          from: "2004-10-01", to: "2007-10-01"), &longer)
        == ["the term is longer than 3 years: it ends by Sun 30 Sep 2007 [art 6]"])
    #expect(
      try stands("office-term/chair/2001-10-01", given, on: "2004-10-01") == "met")
    let open = OfficeTaken(
      board: Given.board, office: .chair, person: "bob", by: "council", from: "2004-10-01")
    #expect(try remarks(open, &given) == [])
    let term = try account(given, on: "2007-09-01").first {
      $0.key == "office-term/chair/2004-10-01"
    }
    #expect(term?.day == "2007-09-30" && term?.compliance == .notYetDue)
    #expect(term?.what == "chair: the term of Bob ends; it is the turn of Health Authority")
    #expect(
      try stands("office-term/chair/2004-10-01", given, on: "2007-10-01") == "missed by 1 day")
  }

  @Test("14: the chair and the deputy are not of one partner")
  func apart() throws {
    var given = try Given(quorum: "offices:\n  office: deputy\n  apart-from: chair\n")
    try given.seat("ann", partner: "council")
    try given.seat("bob", partner: "council")
    try given.seat("cat", partner: "ha")
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "ann", by: "board", from: Given.founded))
    for (person, said) in [
      (
        "bob",
        [
          "Ann, the chair, sits for the same partner, and the two offices are to come from different partners"
        ]
      ), ("cat", []),
    ] {
      var other = given
      let taken = OfficeTaken(
        board: Given.board, office: .deputy, person: PersonID(rawValue: person), by: "board",
        from: Given.founded)
      #expect(try remarks(taken, &other) == said)
    }
  }

  @Test("15: a named member presides while nobody is chair")
  func presiding() throws {
    var given = try Given(quorum: "offices:\n  office: chair\n  while-vacant: director\n")
    try given.seat("dan", called: "director")
    try given.seat("bob")
    try given.arrive("bob")
    let bob = ChairTaken(meeting: Given.meeting, person: "bob", at: Given.at("14.10"))
    var without = given
    #expect(try remarks(bob, &without) == [])
    try given.arrive("dan", at: "14.05")
    var filled = given
    #expect(try remarks(bob, &given) == ["while the office of chair is vacant, Dan presides"])
    try filled.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "bob", by: "board", from: Given.founded))
    #expect(try remarks(bob, &filled) == [])
  }

  @Test("16: a member who acts on one kind of matter counts, and decides, on that alone")
  func limited() throws {
    var given = try Given(
      quorum: """
        matters: [planning, budget]
        seats:
          - {number: 1, partner: pct, matters: [planning]}
        quorum:
          total: more than half of members
        decisions:
          by: consensus
        """)
    for person: PersonID in ["a", "b"] { try given.seat(person, partner: "council") }
    try given.seat("park", partner: "pct")
    for (item, about) in [("5", "planning"), ("6", "budget")] {
      try given.happen(
        ItemAdded(
          meeting: Given.meeting, item: ItemID(rawValue: item), number: item, title: "Business",
          about: about))
    }
    try given.arrive("a", "park")
    let planning = try given.quorum(for: "5")
    #expect(planning.isQuorate && planning.heads.map(\.person) == ["a", "park"])
    #expect(planning.total?.needed == 2)
    let budget = try given.quorum(for: "6")
    #expect(!budget.isQuorate && budget.heads.map(\.person) == ["a"])
    #expect(budget.total?.needed == 2)
    #expect(try given.quorum().heads.map(\.person) == ["a"])
  }

  @Test("21: some may name one substitute, and others none, who then do not count")
  func substitutes() throws {
    var given = try Given(
      quorum: """
        quorum:
          total: 2
        substitutes:
          - {at-most: 0, clause: rule 4}
          - {at-most: 1, category: carers}
        """)
    try given.seat("cara", category: "carers")
    try given.seat("bob")
    for person: PersonID in ["sub", "sub2"] { try given.person(person) }
    for (member, substitute, said) in [
      ("cara", "sub", []),
      ("cara", "sub2", ["members for carers may have 1 substitute each, and Cara has 2"]),
      ("bob", "sub", ["members may have no substitutes, and Bob has 1 [rule 4]"]),
    ] as [(PersonID, PersonID, [String])] {
      let named = SubstituteNamed(
        board: Given.board, member: member, substitute: substitute, from: Given.founded)
      #expect(try remarks(named, &given) == said)
    }
    try given.arrive("sub", inPlaceOf: "cara")
    #expect(try given.counted() == 1)
    let arrived = Arrived(
      meeting: Given.meeting, person: "sub2", inPlaceOf: "bob", at: Given.at("14.05"))
    #expect(try remarks(arrived, &given).count == 1)
    #expect(try given.counted() == 1)
    #expect(
      try given.quorum().uncounted.contains(
        Uncounted(person: "sub2", why: "the member may have no substitute")))
  }

  @Test("what the record cannot judge is kept in its words, and told as not assessed")
  func further() throws {
    let given = try Given(
      quorum: """
        further:
          - {rule: questions from the public 48 hours before, clause: rule 20}
          - rule: the base counts who attended one of the last three meetings
        """)
    let told = try account(given, on: Given.day).filter { $0.duty == .further }
    #expect(told.map(\.compliance.words) == ["not assessed", "not assessed"])
    #expect(told[0].what == "questions from the public 48 hours before")
    let board = try #require(given.state.boards[Given.board])
    #expect(
      board.constitution(on: Given.day)?.statements.contains {
        $0.told == "questions from the public 48 hours before (not assessed) [rule 20]"
      } == true)
  }
}
