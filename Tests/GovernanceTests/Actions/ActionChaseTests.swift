import Testing

@testable import Governance

/// Who is chased for actions: every owner, the late first, with when they were last asked.
struct ActionChaseTests {
  private func chases(_ given: Given, on day: Day) throws -> [Chase] {
    Chase.all([], [try given.known()], on: day)
  }

  @Test("each owner of an action is chased for it, and the late stand first")
  func owners() throws {
    var given = try Given.agenda()
    try given.agree("1", owner: "SRO", others: ["PMO"], due: "by June")
    try given.agree("2", "sign it off", owner: "PMO", due: "by 1 May")
    let all = try chases(given, on: "2002-05-02")
    #expect(all.map(\.who) == ["PMO", "SRO"])
    #expect(
      all.first?.lines.map { $0.told(on: "2002-05-02") } == [
        "LATE  action 2: sign it off, 37 days with them, due by 1 May (Wed 1 May 2002)",
        "action 1: find a hall, 37 days with them, due by June (Sun 30 Jun 2002)",
      ])
    #expect(all.first?.lines.map(\.isLate) == [true, false])
  }

  @Test("that they were chased is told with the last day")
  func chased() throws {
    var given = try Given.agenda()
    try given.agree(due: "On-going")
    try given.chase(on: "2002-05-20")
    try given.chase(on: "2002-04-10")
    let line = try #require(try chases(given, on: "2002-06-01").first?.lines.first)
    #expect(line.chased == "2002-05-20")
    #expect(
      line.told(on: "2002-06-01")
        == "action 1: find a hall, 67 days with them, due On-going, last chased on Mon 20 May 2002"
    )
    let before = given.state(asOf: "2002-05-19").boards[Given.board]?.actions.first
    #expect(before?.chases.map(\.on) == ["2002-04-10"])
  }

  @Test("an action that is done is chased no more, and what came before may be noted after")
  func done() throws {
    var given = try Given.agenda()
    try given.agree(due: "by June")
    try given.complete(on: "2002-06-10")
    #expect(try chases(given, on: "2002-07-01") == [])
    try given.chase(on: "2002-06-09")
    #expect(try given.action().chases.map(\.on) == ["2002-06-09"])
  }

  @Test("the history of an action is told whole")
  func history() throws {
    var given = try Given.agenda()
    try given.agree(
      "1", "sign off the data", owner: "SRO", others: ["PMO"], due: "by June",
      reference: "ref 16, rec 34", purpose: "data quality", target: "no errors")
    try given.happen(
      ActionProgressed(
        board: Given.board, action: "1", note: "half is in", on: "2002-04-16"))
    try given.chase(on: "2002-06-20")
    try given.change(to: "by the next meeting", why: "the files came late", on: "2002-06-24")
    try given.complete(on: "2002-06-25")
    let told = try given.known().explanation(of: try given.action(), on: "2002-06-25")
    #expect(told.title == "Action 1: sign off the data")
    #expect(
      told.lines == [
        "SRO, PMO: done on Tue 25 Jun 2002.",
        "Reference: ref 16, rec 34.",
        "For: data quality",
        "Target: no errors",
        "Agreed on Tue 26 Mar 2002 at the meeting of Tue 26 Mar 2002.",
        "Tue 26 Mar 2002: due \"by June\", read as Sat 1 Jun 2002 to Sun 30 Jun 2002; late only "
          + "after the last of those days.",
        "Mon 24 Jun 2002: due \"by the next meeting\", read as the board's next meeting (the "
          + "files came late).",
        "Tue 16 Apr 2002: half is in",
        "Thu 20 Jun 2002: chased, message to Dir. Housing",
        "Tue 25 Jun 2002: done.",
      ])
    let events: [any Event] = [
      ActionChased(board: Given.board, action: "1", by: "an email", on: Given.day),
      ActionDueChanged(
        board: Given.board, action: "1", due: "On-going", review: "2002-09-30", why: "ill",
        on: Given.day),
      ActionDueChanged(
        board: Given.board, action: "1", review: "2002-09-30", why: "ill", on: Given.day),
    ]
    #expect(
      events.map { $0.sentence.text(in: given.state) } == [
        "action 1 chased: an email",
        "action 1 now due \"On-going\", to be reviewed on Mon 30 Sep 2002: ill",
        "action 1 now to be reviewed on Mon 30 Sep 2002: ill",
      ])
  }
}
