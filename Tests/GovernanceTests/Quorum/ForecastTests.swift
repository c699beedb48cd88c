import Testing

@testable import Governance

/// What the quorum will be, from replies and interests.
struct ForecastTests {
  private func reply(
    _ person: PersonID, _ reply: ReplyReceived.Answer, substitute: PersonID? = nil
  ) -> ReplyReceived {
    ReplyReceived(meeting: Given.meeting, person: person, reply: reply, substitute: substitute)
  }

  private func forecast(_ given: Given) throws -> [QuorumForecast] {
    let board = try #require(given.state.boards[Given.board])
    let proceedings = given.state.proceedings[Given.meeting] ?? Proceedings()
    return Quorum(of: board, on: Given.day, in: given.state.directory).forecast(in: proceedings)
  }

  @Test("the forecast names the item that will be inquorate even if everybody comes who may")
  func items() throws {
    // Given a quorum of three, four members, and one of them with an interest in item 6
    var given = try Given(quorum: "quorum:\n  total: 3")
    for person: PersonID in ["c1", "c2", "c3", "c4"] { try given.seat(person) }
    try given.item("5", "Budget")
    try given.item("6", "Grant to the trust")
    try given.happen(reply("c1", .attending))
    try given.happen(reply("c2", .attending))
    try given.happen(reply("c4", .apologies))
    try given.interest("c1", .leaves, nature: "trustee")

    // Then the meeting and item 5 are at risk, and item 6 is lost
    let forecasts = try forecast(given)
    #expect(forecasts.map { $0.item?.title } == [nil, "Budget", "Grant to the trust"])
    #expect(forecasts.map(\.best.heads.count) == [3, 3, 2])
    #expect(forecasts.map(\.worst.heads.count) == [2, 2, 1])
    #expect(forecasts.map(\.isAtRisk) == [true, true, true])
    #expect(forecasts.map(\.isLost) == [false, false, true])
    #expect(
      forecasts[0].worst.uncounted == [
        Uncounted(person: "c3", why: "has not replied"), Uncounted(person: "c4", why: "apologies"),
      ])
  }

  @Test("a substitute who is sent counts in the best case and in the worst")
  func substitutes() throws {
    var given = try Given(quorum: "quorum:\n  total: 1\n  partners:\n    pct: 1")
    try given.seat("p1", partner: "pct")
    try given.person("ms-sub")
    try given.happen(reply("p1", .substitute, substitute: "ms-sub"))
    let whole = try #require(try forecast(given).first)
    #expect(whole.best.isQuorate && whole.worst.isQuorate)
    #expect(whole.worst.heads.map(\.person) == ["ms-sub"])
    try given.happen(reply("p1", .withdrawn))
    #expect(try forecast(given).map(\.worst.verdict) == [.inquorate])
    #expect(try forecast(given).map(\.best.verdict) == [.quorate])
  }

  @Test("a quorum not agreed is never forecast to be at risk")
  func notAgreed() throws {
    var given = try Given(quorum: "quorum: not agreed")
    try given.seat("p1", partner: "pct")
    let whole = try #require(try forecast(given).first)
    #expect(!whole.isAtRisk && !whole.isLost)
    #expect(whole.best.verdict == .notAgreed)
  }

  @Test("a member who sends apologies is not forecast to come because another sends them")
  func contradiction() throws {
    var given = try Given(quorum: "quorum:\n  total: 1")
    try given.seat("p1", partner: "pct")
    try given.seat("p2", partner: "pct")
    try given.happen(reply("p1", .apologies))
    try given.happen(reply("p2", .substitute, substitute: "p1"))
    let whole = try #require(try forecast(given).first)
    #expect(whole.worst.heads.isEmpty)
  }

  @Test("one person sent by two members is forecast in the same place on every run")
  func sentTwice() throws {
    var given = try Given(
      quorum: "quorum:\n  total: 1\n  partners:\n    council: 1")
    let partners = ["council", "ha", "pct"]
    for (index, partner) in partners.enumerated() {
      try given.seat(PersonID(rawValue: "m\(index)"), partner: partner)
    }
    try given.person("ms-sub")
    var places: Set<PersonID?> = []
    for round in 0..<40 {
      // The order in which a dictionary gives its keys changes with each one made.
      var other = Proceedings()
      other.replies.reserveCapacity(round * 8)
      for index in 0..<3 {
        other.replies[PersonID(rawValue: "m\(index)")] = DatedReply(
          reply: .substitute("ms-sub"), day: nil)
      }
      given.state.proceedings[Given.meeting] = other
      places.insert(try #require(try forecast(given).first).best.heads.first?.inPlaceOf)
    }
    #expect(places.count == 1)
  }
}
