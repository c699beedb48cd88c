import TestSupport
import Foundation
import Testing

@testable import Governance

/// Constitutions read from a file, written, and read again.
struct ConstitutionTests {
  static let rich = """
    name: Salford Integrated Commissioning Board
    nation: [england-and-wales, scotland]
    source: salford-2001
    assumes: a quorum from 2002, which the document leaves open
    partners:
      council: Salford City Council
      health-authority: Salford and Trafford Health Authority
    categories: [health, people-supported, carers]
    quorum:
      - state: not agreed
        clause: line 409
        to: 2002-03-31
      - total: one quarter of seats in post, at least 3
        partners:
          council: 1
          health-authority: 2
        categories:
          carers: 1
        offices: [chair or deputy]
        remote: do not count
        substitutes: count
        reading: rounded up
        clause: Quorum
        from: 1 April 2002
    decisions:
      by: consensus
      failing: refer to council and health-authority
      clause: Decision making
    notice:
      at-least: 6 weeks before
      of: [date, time, venue]
    papers:
      at-least: three working days before
      to: members
    minutes:
      within: 2 weeks after
      to: [members, chief-executive-of-the-council]
      then-to: [carers-groups, library]
    meetings:
      - at-least-every: 6 weeks
        from: 2001-10-01
        to: 2002-03-31
      - at-least-every: 2 months
        measure: period
        from: 2002-04-01
    """

  @Test("a rich file says what it says")
  func reads() throws {
    let board = try Constitution.read(ConstitutionTests.rich)
    #expect(board.nations == [.englandAndWales, .scotland])
    #expect(board.partners.map(\.key) == ["council", "health-authority"])
    #expect(
      board[DecisionRule.self].on("2002-01-01")?.rule?.referredTo == [
        "council", "health-authority",
      ])
    #expect(
      board[PapersRule.self].on("2002-01-01")?.rule?.atLeast == Span(3, .workingDays, .before))
    #expect(board[PapersRule.self].on("2002-01-01")?.rule?.to == ["members"])
    #expect(board[NoticeRule.self].on("2002-01-01")?.rule?.of == [.date, .time, .venue])
    #expect(board[MinutesRule.self].on("2002-01-01")?.rule?.thenTo == ["carers-groups", "library"])
    let quorum = try #require(board[QuorumRule.self].on("2002-04-01")?.rule)
    #expect(quorum.partners.map(\.atLeast) == [.number(1), .number(2)])
    #expect(quorum.offices == [[.chair, .deputy]])
    #expect(quorum.remote == .doesNotCount && quorum.substitutes == .counts)
  }

  @Test("each statement holds from its first day to its last, and silence is not non-agreement")
  func validity() throws {
    let board = try Constitution.read(ConstitutionTests.rich)
    let open = try #require(board[QuorumRule.self].on("2002-03-31"))
    #expect(open.rule == nil && open.clause == "line 409")
    #expect(board[QuorumRule.self].on("2002-04-01")?.clause == "Quorum")
    #expect(board[CadenceRule.self].on("2001-09-30") == nil)
    #expect(board[CadenceRule.self].on("2001-10-01")?.rule?.atLeastEvery == Span(6, .weeks))
    #expect(board[CadenceRule.self].on("2002-03-31")?.rule?.atLeastEvery == Span(6, .weeks))
    // Files of earlier releases say "bucket"; it is read for ever, and written as "period".
    #expect(board[CadenceRule.self].on("2002-04-01")?.rule?.measure == .period)
    let bare = try Constitution.read("name: B\nnation: scotland\nquorum: not agreed")
    let unsettled = try #require(bare[QuorumRule.self].on("2020-01-01"))
    #expect(unsettled.rule == nil && unsettled.clause == nil)
    #expect(bare[NoticeRule.self].on("2020-01-01") == nil)
    #expect(
      bare.statements.map(\.sentence).prefix(2) == ["not agreed", "no provision"])
  }

  @Test("R8: two statements that hold on one day are a mistake, where the kind has one answer")
  func overlap() throws {
    func errors(_ rules: String) -> [String] {
      Constitution.read(TextOutline.read("name: B\nnation: scotland\n\(rules)")).errors.map(\.text)
    }
    let expected =
      " is not accepted; expected one statement for each day, such as one with to: 2002-03-31 and "
      + "one with from: 2002-04-01"
    #expect(
      errors("quorum:\n  - total: 3\n  - total: 4\n    from: 2020-01-01")
        == ["line 3, quorum: \"two statements for Wed 1 Jan 2020 and later\"\(expected)"])
    #expect(
      errors(
        "meetings:\n  - at-least-every: 6 weeks\n    to: 2020-01-31\n  - at-least-every: 8 weeks\n"
          + "    from: 2020-01-01\n    to: 2020-12-31")
        == ["line 3, meetings: \"two statements for Wed 1 Jan 2020 to Fri 31 Jan 2020\"\(expected)"]
    )
    #expect(
      errors("quorum:\n  - total: 3\n    to: 2019-12-31\n  - total: 4\n    from: 2020-01-01") == [])
    #expect(errors("quorum:\n  - total: 3\n  - not agreed").count == 1)
    // Those that ask something of somebody hold beside each other
    #expect(
      errors(
        "papers:\n  - at-least: 10 working days before\n    to: [secretariat]\n"
          + "  - at-least: 7 working days before") == [])
    // One kept by an earlier release is read as it was: the later in the file prevails
    let kept = Constitution.read(
      TextOutline.read(
        "name: B\nnation: scotland\nquorum:\n  - total: 3\n  - total: 4\n    from: 2020-01-01")
    ).constitution
    #expect(kept[QuorumRule.self].on("2019-12-31")?.rule?.total == .number(3))
    #expect(kept[QuorumRule.self].on("2020-01-01")?.rule?.total == .number(4))
  }

  @Test("a rich file, written and read again, is the same constitution")
  func roundTrip() throws {
    let board = try Constitution.read(ConstitutionTests.rich)
    let (again, errors) = Constitution.read(board.outline)
    #expect(errors.isEmpty)
    #expect(again == board)
    #expect(again.outline == board.outline)
    #expect(board.changes(to: again) == [])
    let data = try JSONEncoder().encode(board.outline)
    #expect(try JSONDecoder().decode(Outline.self, from: data) == board.outline)
  }

  @Test("five hundred random constitutions, written and read again, are the same")
  func randomRoundTrips() throws {
    var random = SplitMix64(seed: 409)
    for _ in 0..<500 {
      let text = RandomConstitution.text(&random)
      let (board, errors) = Constitution.read(TextOutline.read(text))
      try #require(errors.map(\.text) == [], "\(text)")
      let (again, more) = Constitution.read(board.outline)
      try #require(more.isEmpty && again == board, "\(text)")
      try #require(board.changes(to: again) == [], "\(text)")
      let data = try JSONEncoder().encode(board.outline)
      try #require(try JSONDecoder().decode(Outline.self, from: data) == board.outline)
      for line in board.statements { try #require(!line.sentence.isEmpty) }
    }
  }
}
