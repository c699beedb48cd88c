import Testing

@testable import Governance

/// What the board still waits for of its referrals, with a day only where one was agreed.
struct ReferralDueTests {
  @Test("an answer has a day where the partners agreed how soon they answer")
  func day() throws {
    let given = try Given.referred(answersWithin: "6 weeks after")
    let owed = try given.owed()
    #expect(
      owed.map(\.what) == [
        "referral 1: Council to answer", "referral 1: Health authority to answer",
      ])
    #expect(owed.map(\.with) == ["Council", "Health authority"])
    #expect(owed.map(\.day) == ["2002-05-07", "2002-05-07"])
    #expect(owed.allSatisfy { $0.clause == "Decision making" && $0.meeting == Given.meeting })
    #expect(owed.map { $0.isLate(on: "2002-05-07") } == [false, false])
    #expect(owed.map { $0.isLate(on: "2002-05-08") } == [true, true])
  }

  @Test("without that it has none, is never late, and says so")
  func noDay() throws {
    let given = try Given.referred()
    let owed = try given.owed()
    #expect(owed.map(\.day) == [nil, nil])
    let item = try #require(owed.first)
    #expect(!item.isLate(on: "2010-01-01") && item.dayText == "no deadline")
    let board = try #require(given.state.boards[Given.board])
    #expect(
      board.explanation(of: item, try Calendars.holidays()).lines == [
        "referral 1: Council to answer.",
        "Rule: by consensus; failing agreement, refer to council and health authority.",
        "Clause: Decision making.",
        "The constituent bodies have agreed no deadline for this: it stays open, and cannot be late.",
      ])
  }

  @Test("what a referral waits for follows it from step to step")
  func steps() throws {
    var given = try Given.referred(answersWithin: "6 weeks after")
    try given.happen(
      ReferralListed(
        board: Given.board, referral: "1", partner: "council", meets: "2002-04-16",
        reportBy: "2002-04-05"))
    #expect(
      try given.owed().map(\.what) == [
        "referral 1: report for Council, 16 Apr", "referral 1: Council to answer",
        "referral 1: Health authority to answer",
      ])
    #expect(try given.owed().first?.day == "2002-04-05")
    try given.answer("council", on: "2002-04-16")
    #expect(try given.owed().map(\.with) == ["Health authority"])
    try given.answer("health-authority", .declines, "not so", on: "2002-04-24")
    #expect(try given.owed().map(\.what) == ["referral 1: do the answers match?"])
    #expect(try given.owed().map(\.day) == [nil])
    try given.compare(match: false, on: "2002-04-25")
    #expect(try given.owed().map(\.what) == ["referral 1: the answers diverge"])
    #expect(try given.owed().map(\.with) == ["office"])
    try given.answer("health-authority", on: "2002-05-01")
    try given.compare(match: true, on: "2002-05-02")
    #expect(try given.owed() == [])
  }

  @Test("a later hearing wants its own report, until the body meets and answers again")
  func laterHearing() throws {
    // Given a body that answered in April and takes the matter again in May
    var given = try Given.referred()
    func list(_ meets: Day, report: Day, told: Day) throws {
      try given.happen(
        ReferralListed(
          board: Given.board, referral: "1", partner: "council", meets: meets, reportBy: report,
          on: told))
    }
    try list("2002-04-16", report: "2002-04-05", told: "2002-03-28")
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", .declines, "not so", on: "2002-04-24")
    try list("2002-05-07", report: "2002-04-30", told: "2002-04-25")
    func whats(_ day: Day? = nil) throws -> [String] { try given.owed(asOf: day).map(\.what) }

    // Then that report is owed besides, though not before the body said so
    #expect(
      try whats() == ["referral 1: report for Council, 7 May", "referral 1: do the answers match?"])
    #expect(try given.owed().map(\.day) == ["2002-04-30", nil])
    #expect(try whats("2002-04-24") == ["referral 1: do the answers match?"])
    #expect(
      try whats("2002-03-27") == [
        "referral 1: Council to answer", "referral 1: Health authority to answer",
      ])
    try given.answer("council", .declines, "nor so", on: "2002-05-07")
    #expect(try whats() == ["referral 1: do the answers match?"])
  }

  @Test("as it was on an earlier day, what came later had not come")
  func asOf() throws {
    // Given a referral that was answered, compared and decided
    let given = try Given.decided()

    // Then each earlier day shows it as it was
    func whats(_ day: Day) throws -> [String] { try given.owed(asOf: day).map(\.what) }
    #expect(try whats("2002-03-25") == [])
    #expect(
      try whats("2002-03-26") == [
        "referral 1: Council to answer", "referral 1: Health authority to answer",
      ])
    #expect(try whats("2002-04-16") == ["referral 1: Health authority to answer"])
    #expect(try given.owed(asOf: "2002-04-16").map(\.with) == ["Health authority"])
    #expect(try whats("2002-04-24") == ["referral 1: do the answers match?"])
    #expect(try whats("2002-04-29") == ["referral 1: do the answers match?"])
    #expect(try whats("2002-04-30") == [])
  }

  @Test("as it was between a divergence and the answer that cleared it, the answers diverged")
  func asOfDivergence() throws {
    var given = try Given.referred()
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", .declines, "not so", on: "2002-04-24")
    try given.compare(match: false, on: "2002-04-25")
    try given.answer("health-authority", on: "2002-05-07")
    #expect(
      try given.owed(asOf: "2002-04-26").map(\.what) == ["referral 1: the answers diverge"])
  }

  @Test("a referral withdrawn later was open before")
  func asOfWithdrawn() throws {
    var given = try Given.referred()
    try given.happen(
      ReferralWithdrawn(board: Given.board, referral: "1", why: "settled", on: "2002-04-10"))
    #expect(try given.owed(asOf: "2002-04-09").count == 2)
    #expect(try given.owed(asOf: "2002-04-10") == [])
  }
}
