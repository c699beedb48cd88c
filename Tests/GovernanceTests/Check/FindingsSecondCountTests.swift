import TestSupport
import Testing

@testable import Governance

/// Notice, papers and minutes of random meetings, against a second way of judging them.
///
/// The second way walks from day to day and shares nothing with the first.
struct FindingsSecondCountTests {
  static func isMissed(_ verdict: SecondFindings.Verdict) -> Bool {
    if case .missed = verdict { return true }
    return false
  }

  static func words(_ verdict: SecondFindings.Verdict) -> String {
    switch verdict {
    case .met: return "met"
    case .noted: return "met, with a note"
    case .missed(let days): return "missed by \(days)"
    case .notYetDue: return "not yet due"
    case .none: return "none"
    }
  }

  static func words(_ compliance: Compliance) -> String {
    if case .missed(let days, _) = compliance { return "missed by \(days)" }
    return compliance.words
  }

  @Test("three thousand meetings around every holiday from 2000 to 2025, in three nations")
  func second() throws {
    var random = SplitMix64(seed: 4)
    let holidays = try Calendars.holidays()
    let first: Day = "2000-01-04"
    let off = holidays.holidays.mapValues { Set($0.keys.map(\.number)) }
    let around = holidays.holidays.mapValues { days in
      days.keys.filter { $0 > first && $0 < "2025-06-01" }.sorted()
    }
    for _ in 0..<3_000 {
      let nation = random.pick(Nation.allCases) ?? .englandAndWales
      // Half of the meetings lie close to a holiday.
      let near = around[nation] ?? []
      let meeting =
        random.oneIn(2)
        ? (random.pick(near) ?? first) + random.number(1...12) : first + random.number(0...9200)
      let (weeks, papers, within) = (
        random.number(1...8), random.number(1...7), random.number(3...30)
      )
      let isClear = random.oneIn(2)
      var board = CheckedBoard(
        """
        notice:
          at-least: \(weeks) weeks before
        papers:
          at-least: \(papers) \(isClear ? "clear" : "working") days before
        minutes:
          within: \(within) days after
          to: [members]
        """, founded: "1999-01-01", nation: nation.rawValue)
      board.held(meeting)
      let noticed = random.oneIn(5) ? [] : [meeting - (weeks * 7 + random.number(-9...9))]
      for day in noticed { board.noticed(meeting, on: day) }
      let copies = (0..<random.number(0...2)).map { _ in meeting - random.number(0...16) }
      for day in copies { board.available("agenda", for: meeting, at: CheckedBoard.at(day)) }
      let sent = random.oneIn(5) ? [] : [meeting + (within + random.number(-3...5))]
      for day in sent { board.sent(meeting, to: "members", on: max(day, meeting)) }
      let today = meeting + random.number(-20...40)
      // Then
      let seen = board.record.state(asOf: today)
      let check = BoardCheck(
        of: try #require(seen.boards[CheckedBoard.id]), on: today, in: seen, holidays)
      let obligations = check.obligations.filter {
        $0.meeting != nil && !$0.key.hasSuffix("/reports")
      }
      func found(_ duty: Duty) -> String {
        obligations.first { $0.duty == duty }
          .map { Self.words($0.compliance) } ?? "none"
      }
      let second = SecondFindings(asOf: today.number, holidays: off[nation] ?? [])
      let expected = [
        second.notice(of: meeting.number, given: noticed.map(\.number), atLeast: weeks * 7),
        second.paper(
          for: meeting.number, copies: copies.map(\.number), atLeast: papers, clear: isClear),
        second.minutes(
          of: meeting.number, sent: sent.map { max($0, meeting).number }, within: within),
      ].map(Self.words)
      let told = [found(.notice), found(.papers), found(.minutes)]
      #expect(told == expected, "\(meeting) in \(nation), on \(today)")
    }
  }
}
