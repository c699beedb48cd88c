import Foundation
import Testing

@testable import Governance

/// How a board decides, disputes, scope and access: what a file says of them, and each change.
struct ConstitutionDecidingTests {
  private static let rich = """
    name: Board
    nation: scotland
    partners:
      council: City Council
      ha: Health Authority
    decisions:
      by: majority
      failing: refer to council and ha
      answers-within: 6 weeks after
      asks: each member
      casting-vote: presiding
      between-meetings: [chair-action, correspondence]
      clause: 7
    disputes:
      steps: [chief-executives, arbitration]
      order: either
      clause: 12
    scope:
      covers: learning disability services
      clause: 3
    access:
      under: local-government-act-1972-part-va
      clause: 4
    """

  private static let day: Day = "2002-01-01"

  private func decisions(_ lines: String...) throws -> DecisionRule {
    let head = "name: B\nnation: scotland\ndecisions:\n  "
    return try #require(
      Constitution.read(head + lines.joined(separator: "\n  "))[DecisionRule.self].on(Self.day)?
        .rule)
  }

  @Test("a file that states everything says what it says")
  func reads() throws {
    let board = try Constitution.read(Self.rich)
    let decisions = try #require(board[DecisionRule.self].on(Self.day)?.rule)
    #expect(decisions.by == .majority && decisions.referredTo == ["council", "ha"])
    #expect(decisions.answersWithin == Span(6, .weeks, .after))
    #expect(decisions.asksEachMember && decisions.castingVote)
    #expect(decisions.outsideMeetings == [.chairAction, .correspondence])
    let disputes = try #require(board[DisputeRule.self].on(Self.day)?.rule)
    #expect(disputes.steps == [.chiefExecutives, .arbitration] && disputes.eitherOrder)
    #expect(board[ScopeRule.self].on(Self.day)?.rule?.covers == "learning disability services")
    #expect(board[AccessRule.self].on(Self.day)?.rule?.law == .partVA)
    let (again, errors) = Constitution.read(board.outline)
    #expect(errors.isEmpty && again == board)
  }

  @Test("what a file does not state of deciding gets no default")
  func silence() throws {
    let rule = try decisions("by: recommendation only")
    #expect(rule.by == .recommendation && rule.referredTo == [] && rule.answersWithin == nil)
    #expect(!rule.asksEachMember && !rule.castingVote && rule.outsideMeetings == [])
    let board = try Constitution.read("name: B\nnation: scotland\ndisputes: not agreed")
    let disputes = try #require(board[DisputeRule.self].on(Self.day))
    #expect(disputes.rule == nil && disputes.clause == nil)
    #expect(board[ScopeRule.self].on(Self.day) == nil && board[AccessRule.self].on(Self.day) == nil)
  }

  @Test("each rule is told in one sentence")
  func sentences() throws {
    #expect(
      try Constitution.read(Self.rich).statements.map(\.told).prefix(5) == [
        "no provision",
        "by majority; failing agreement, refer to council and ha; the constituent bodies answer within 6 weeks after "
          + "the referral; each member is asked; whoever presides has a casting vote; between "
          + "meetings by chair's action or by correspondence [7]",
        "a dispute may go to the chief executives or arbitration [12]",
        "the board may decide on learning disability services [3]",
        "the public are admitted and excluded under Part VA of the Local Government Act 1972 [4]",
      ])
    #expect(try decisions("by: recommendation only").sentence == "by recommendation only")
    let inOrder = try Constitution.read(
      "name: B\nnation: scotland\ndisputes:\n  steps: [chief-executives, arbitration]")
    #expect(
      inOrder[DisputeRule.self].on(Self.day)?.rule?.sentence
        == "a dispute may go to the chief executives, then arbitration")
  }

  @Test("what is not agreed of them is open for the partners, and never met")
  func notAgreed() throws {
    let keys = ["quorum", "decisions", "disputes", "scope", "access"]
    let given = try Given(quorum: keys.map { "\($0): not agreed" }.joined(separator: "\n"))
    let board = try #require(given.state.boards[Given.board])
    let items = board.outlook(try Calendars.holidays()).items.filter { $0.duty == .agreement }
    #expect(
      items.map(\.what) == [
        "quorum", "how decisions are taken", "what happens in a dispute",
        "what the board may decide", "how the public are admitted",
      ])
    #expect(items.allSatisfy { $0.with == "partners" && $0.day == nil })
  }

  @Test(
    "no field of them can change without a line",
    arguments: [
      ("answers-within: 6 weeks after", "answers-within: 5 weeks after", "decisions"),
      ("  asks: each member\n", "", "decisions"),
      ("  casting-vote: presiding\n", "", "decisions"),
      ("[chair-action, correspondence]", "[correspondence]", "decisions"),
      ("clause: 7", "clause: 8", "decisions"),
      ("[chief-executives, arbitration]", "[arbitration, chief-executives]", "disputes"),
      ("  order: either\n", "", "disputes"),
      ("clause: 12", "clause: 13", "disputes"),
      ("learning disability services", "learning disability and health", "scope"),
      ("local-government-act-1972-part-va", "public-bodies-act-1960", "access"),
      ("clause: 4", "reading: as it is read", "access"),
    ])
  func everyField(was: String, now: String, key: String) throws {
    let range = try #require(Self.rich.range(of: was))
    let old = try Constitution.read(Self.rich)
    let new = try Constitution.read(Self.rich.replacingCharacters(in: range, with: now))
    try #require(old != new)
    let lines = old.changes(to: new)
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("\(key): now ") ?? false)
    #expect(lines.last?.hasPrefix("\(key) removed: ") ?? false)
  }

  @Test("a rule that falls silent is told as that")
  func falls() throws {
    let old = try Constitution.read(Self.rich)
    let range = try #require(
      Self.rich.range(of: "\nscope:\n  covers: learning disability services\n  clause: 3"))
    let new = try Constitution.read(Self.rich.replacingCharacters(in: range, with: ""))
    #expect(
      old.changes(to: new) == [
        "scope: now no provision",
        "scope removed: the board may decide on learning disability services [3]",
      ])
  }
}
