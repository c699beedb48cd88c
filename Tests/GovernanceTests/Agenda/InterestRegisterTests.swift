import Testing

@testable import Governance

/// Interests in a board's register and in one item, and leave to take part despite them.
struct InterestRegisterTests {
  private func registered(
    _ interest: String = "director of Care Ltd", _ category: Interest.Category = .pecuniary
  ) -> InterestRegistered {
    InterestRegistered(
      board: Given.board, person: "ann", interest: interest, category: category,
      from: "2001-11-01")
  }

  @Test("an interest stands in the register from its first day to its last")
  func register() throws {
    var given = try Given.agenda()
    try given.happen(registered())
    let ended = InterestEnded(
      board: Given.board, person: "ann", interest: "director of Care Ltd", last: "2002-02-28")
    try given.happen(ended)
    let known = try #require(given.state.boards[Given.board]?.register.first)
    #expect(
      ["2001-10-31", "2001-11-01", "2002-02-28", "2002-03-01"].map { known.holds(on: $0) }
        == [false, true, true, false])
    #expect(
      [registered().sentence, ended.sentence].map { $0.text(in: given.state) } == [
        "Ann registered an interest, pecuniary: director of Care Ltd",
        "interest of Ann ended on Thu 28 Feb 2002: director of Care Ltd",
      ])
  }

  @Test("an interest that ended can come back, and the earlier one stays in the register")
  func again() throws {
    var given = try Given.agenda()
    try given.happen(registered())
    try given.happen(
      InterestEnded(
        board: Given.board, person: "ann", interest: "director of Care Ltd", last: "2002-02-28"))
    try given.happen(
      InterestRegistered(
        board: Given.board, person: "ann", interest: "director of Care Ltd",
        category: .pecuniary, from: "2002-06-01"))
    let register = try #require(given.state.boards[Given.board]?.register)
    #expect(register.map(\.to) == ["2002-02-28", nil])
    #expect(register.filter { $0.holds(on: "2002-07-01") }.map(\.from) == ["2002-06-01"])
  }

  @Test(
    "each sort of interest is told by its name",
    arguments: zip(
      Interest.Category.allCases,
      ["pecuniary", "registrable", "non-registrable", "loyalty", "gift"]))
  func categories(category: Interest.Category, name: String) throws {
    var given = try Given.agenda()
    let registered = registered("a ham", category)
    try given.happen(registered)
    #expect(
      registered.sentence.text(in: given.state) == "Ann registered an interest, \(name): a ham")
    try given.interest("ann", .staysAndSpeaks, nature: "a ham", category: category)
    #expect(try given.proceedings().interests.map(\.category) == [category])
  }

  @Test("a sensitive interest is registered without its nature")
  func sensitive() throws {
    var given = try Given.agenda()
    try given.happen(registered("sensitive"))
    #expect(given.state.boards[Given.board]?.register.map(\.interest) == ["sensitive"])
  }

  /// A quorum of four with all four there, and Bob with an interest in items 6 and 7.
  private func barred() throws -> Given {
    var given = try Given.agenda("quorum:\n  total: 4")
    try given.arrive("ann", "bob", "cat", "dan")
    for item: ItemID in ["6", "7"] {
      try given.interest("bob", in: item, nature: "his employer")
    }
    return given
  }

  private func leave(_ scope: Dispensation.Scope) -> ItemDispensationGranted {
    ItemDispensationGranted(
      meeting: Given.meeting, person: "bob", item: "6", scope: scope, by: "the Standards Committee")
  }

  @Test("a dispensation for one item lifts the bar for that item only")
  func oneItem() throws {
    var given = try barred()
    #expect(try given.quorum(for: "6").verdict == .inquorate)
    try given.happen(leave(.speakAndVote))
    #expect(try given.quorum(for: "6").isQuorate)
    #expect(try given.quorum(for: "7").verdict == .inquorate)
    #expect(
      leave(.speakAndVote).sentence.text(in: given.state)
        == "Bob was granted a dispensation by the Standards Committee to speak and vote on item 6")
  }

  @Test("a dispensation for an item holds for its parts, and one for a part not for the whole")
  func parts() throws {
    var given = try barred()
    for (part, item) in [("6-1", "6"), ("6-1-1", "6-1"), ("7-1", "7")] as [(ItemID, ItemID)] {
      try given.happen(
        ItemAdded(
          meeting: Given.meeting, item: part, number: part.rawValue, title: "Part", under: item))
      #expect(try given.quorum(for: part).verdict == .inquorate)
    }
    var other = given
    try given.happen(leave(.speakAndVote))
    for part: ItemID in ["6", "6-1", "6-1-1"] { #expect(try given.quorum(for: part).isQuorate) }
    #expect(try given.quorum(for: "7-1").verdict == .inquorate)
    // For a part alone it lifts nothing of the whole.
    try other.happen(
      ItemDispensationGranted(
        meeting: Given.meeting, person: "bob", item: "6-1", scope: .speakAndVote, by: "the Board"))
    #expect(try other.quorum(for: "6").verdict == .inquorate)
    for part: ItemID in ["6-1", "6-1-1"] { #expect(try other.quorum(for: part).isQuorate) }
  }

  @Test("a dispensation to speak lifts nothing")
  func speak() throws {
    var given = try barred()
    try given.happen(leave(.speak))
    #expect(try given.quorum(for: "6").verdict == .inquorate)
    #expect(leave(.speak).sentence.text(in: given.state).hasSuffix("to speak on item 6"))
  }

  @Test("a dispensation for one item gives the member the report on that item, and on no other")
  func papers() throws {
    var given = try barred()
    try given.commission()
    try given.commission("staff", "Staffing", for: "7")
    try given.happen(leave(.speakAndVote))
    func withheld(_ paper: PaperID) throws -> [PersonID] {
      let paper = try #require(given.proceedings().paper(paper))
      return given.state.copiesToWithhold(of: paper, for: Given.meeting, on: "2002-03-20")
        .map(\.person)
    }
    #expect(try withheld("pool") == [])
    #expect(try withheld("staff") == ["bob"])
  }
}
