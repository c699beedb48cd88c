import Testing

@testable import Governance

/// Business closed to the public: on which ground, by which resolution, and who is not sent it.
struct ClosedBusinessTests {
  static let prices = Ground(
    .schedule12A, paragraphs: [3], reasoning: "the bidders' prices", review: "2003-04-01")

  private func close(_ item: ItemID = "6", on ground: Ground? = prices) -> ItemAccessSet {
    ItemAccessSet(meeting: Given.meeting, item: item, access: .closed, ground: ground)
  }

  private func send(_ withheld: [Withheld]? = nil) -> PapersMadeAvailable {
    PapersMadeAvailable(
      meeting: Given.meeting, paper: "reports", at: Given.on("2002-03-20"), withheld: withheld)
  }

  @Test(
    "a ground is told with its paragraph, its reasoning and the day of its review",
    arguments: [
      (prices, "exempt, Schedule 12A paragraph 3: the bidders' prices; review Tue 1 Apr 2003"),
      (
        Ground(.schedule12A, paragraphs: [1, 2], reasoning: "a tenant"),
        "exempt, Schedule 12A paragraphs 1, 2: a tenant"
      ),
      (Ground(.confidential, reasoning: "the Department"), "confidential: the Department"),
      (
        Ground(.constitution, reasoning: "a member's health", clause: "12"),
        "under 12: a member's health"
      ),
    ])
  func sentences(ground: Ground, sentence: String) {
    #expect(ground.sentence == sentence)
  }

  @Test("a closed item keeps its ground, and loses it when it is opened")
  func closing() throws {
    var given = try Given.agenda()
    try given.happen(close())
    #expect(try given.proceedings().item("6")?.ground == ClosedBusinessTests.prices)
    try given.happen(ItemAccessSet(meeting: Given.meeting, item: "6", access: .open))
    #expect(try given.proceedings().item("6")?.access == .open)
    #expect(try given.proceedings().item("6")?.ground == nil)
  }

  @Test(
    "a clause of the constitution closes where Part VA does not apply, and nothing where it does")
  func ownClause() throws {
    let ground = Ground(.constitution, reasoning: "a member's health", clause: "12")
    let silent = try Given.agenda()
    let under = try Given.agenda(Given.partVA)
    #expect(silent.line(refusing: close(on: ground)) == nil)
    #expect(
      under.line(refusing: close(on: ground))
        == "Part VA applies to this board, so a clause of its constitution cannot close business; "
        + "expected schedule-12a or confidential [Local Government Act 1972, s.100A]")
  }

  @Test("a paper is closed by itself or through its item, and what is closed is never published")
  func neverPublished() throws {
    // Given two reports, one of them on a closed item and itself open
    var given = try Given.agenda()
    try given.commission()
    try given.commission("staff", "Staffing", for: "5")
    try given.happen(close())
    func publish(_ paper: String) -> String? {
      given.line(
        refusing: PapersPublished(
          meeting: Given.meeting, paper: paper, at: Given.on("2002-03-20"), place: "the library"))
    }
    let closed =
      "\"Pooled budget\" is closed to the public (exempt, Schedule 12A paragraph 3: the bidders' "
      + "prices; review Tue 1 Apr 2003); name the open papers"

    // Then neither it nor the reports together are published, by whatever name
    #expect(publish("pool") == closed)
    #expect(publish("Pooled budget") == closed)
    #expect(publish("reports") == closed)
    #expect(publish("agenda") == nil)
    #expect(
      publish("staff")
        == "\"Staffing\" is not final: it is recorded as \"commissioned\"; record it as final first"
    )
    try given.finish("staff")
    #expect(publish("staff") == nil)

    // And a paper that is closed itself on an open item is not either
    try given.happen(ItemAccessSet(meeting: Given.meeting, item: "6", access: .open))
    #expect(publish("reports") == nil)
    try given.happen(
      PaperAccessSet(
        meeting: Given.meeting, paper: "staff", access: .closed,
        ground: Ground(.confidential, reasoning: "one post")))
    #expect(
      publish("staff")
        == "\"Staffing\" is closed to the public (confidential: one post); name the open papers")
  }

  @Test("reports are not published unnamed where an item is closed and no papers are known")
  func unnamed() throws {
    var given = try Given.agenda()
    let reports = PapersPublished(
      meeting: Given.meeting, paper: "reports", at: Given.on("2002-03-20"), place: "the library")
    let agenda = PapersPublished(
      meeting: Given.meeting, paper: "agenda", at: Given.on("2002-03-20"), place: "the library")
    #expect(given.line(refusing: reports) == nil)
    try given.happen(close())
    #expect(
      given.line(refusing: reports)
        == "item 6 is closed, but it is not recorded which paper is for it; commission each paper "
        + "for its item first")
    #expect(given.line(refusing: agenda) == nil)
  }

  @Test("closed business that is deferred comes back closed, with everything that was said of it")
  func comesBack() throws {
    // Given a closed item with a recommendation, deferred in March
    var given = try Given.agenda()
    try given.happen(
      ItemChanged(meeting: Given.meeting, item: "6", minutes: 20, presenter: "Director"))
    try given.happen(close())
    try given.word("6", at: Given.meeting, on: Given.day)
    try given.happen(
      ItemDeferred.of(
        "6", at: Given.meeting, to: nil, why: "no report", on: Given.day, in: given.state))

    // When the agenda of May is drawn up
    let drafted = try given.state.draftingAgenda(of: Given.may, at: Given.on("2002-05-01"))
    for act in drafted { try given.happen(act) }

    // Then it stands there as it stood in March
    let proceedings = try #require(given.state.proceedings[Given.may])
    let item = try #require(proceedings.items.first)
    #expect(item.id == "deferred-2002-03-26-6" && item.matter == "deferred-2002-03-26-6")
    #expect(item.access == .closed && item.ground == ClosedBusinessTests.prices)
    #expect(item.minutes == 20 && item.presenter == "Director")
    #expect(proceedings.recommendation(on: item.id)?.parts == Given.pooling)
    #expect(try given.arising(at: Given.may) == [])
  }

  @Test("an open item that is deferred comes back open, and its ground is not invented")
  func comesBackOpen() throws {
    var given = try Given.agenda()
    try given.happen(
      ItemDeferred.of(
        "6", at: Given.meeting, to: nil, why: "no report", on: Given.day, in: given.state))
    let drafted = try given.state.draftingAgenda(of: Given.may, at: Given.on("2002-05-01"))
    #expect(drafted.map { type(of: $0).kind } == ["item.added", "matter.placed"])
    for act in drafted { try given.happen(act) }
    #expect(given.state.proceedings[Given.may]?.items.map(\.access) == [.open])
  }

  @Test("a paper is not sent to a member with an interest in its item")
  func interest() throws {
    var given = try Given.agenda()
    try given.commission()
    try given.interest("bob", .leaves, nature: "his employer")
    #expect(
      given.line(refusing: send())
        == "Bob has declared an interest in item 6; withhold Pooled budget from them"
    )
    try given.happen(send([Withheld(person: "bob", why: "interest in item 6")]))
    let sent = given.state.heading(Given.meeting)?.papers.last?.withheld
    #expect(sent == [Withheld(person: "bob", why: "interest in item 6")])
  }

  @Test("a member who declared an interest and stays and speaks is sent the paper")
  func interestThatDoesNotBar() throws {
    var given = try Given.agenda()
    try given.commission()
    try given.interest("bob", .staysAndSpeaks, nature: "a neighbour")
    #expect(given.line(refusing: send()) == nil)
  }

  @Test("closed papers go to nobody who has not accepted the duty of confidentiality by that day")
  func confidentiality() throws {
    // Given a closed report and three of four members who accepted in time
    var given = try Given.agenda()
    try given.commission()
    try given.happen(close())
    func accept(_ person: PersonID, on day: Day) -> AcceptanceRecorded {
      AcceptanceRecorded(
        board: Given.board, person: person, subject: .confidentiality, on: day)
    }
    for person: PersonID in ["ann", "bob", "dan"] {
      try given.happen(accept(person, on: "2001-10-01"))
    }
    try given.happen(accept("cat", on: "2002-03-21"))

    // Then the fourth is withheld the report that is sent a day earlier, and only that
    #expect(
      given.line(refusing: send())
        == "Cat has not accepted the duty of confidentiality; withhold Pooled budget from them")
    #expect(given.line(refusing: send([Withheld(person: "cat", why: "no acceptance")])) == nil)
    #expect(
      given.line(
        refusing: PapersMadeAvailable(
          meeting: Given.meeting, paper: "agenda", at: Given.on("2002-03-20"))) == nil)
    let paper = try #require(given.proceedings().paper("pool"))
    let withheld = given.state.copiesToWithhold(of: paper, for: Given.meeting, on: "2002-03-20")
    #expect(withheld.map(\.person) == ["cat"])
    let later = given.state.copiesToWithhold(of: paper, for: Given.meeting, on: "2002-03-21")
    #expect(later == [])
  }
}
