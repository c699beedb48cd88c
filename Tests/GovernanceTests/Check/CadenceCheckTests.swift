import TestSupport
import Testing

@testable import Governance

/// How often a board met, where phases change, meetings fall away, or one is inquorate.
struct CadenceCheckTests {
  private let shadow = CheckCasesTests.shadow

  @Test("a gap over the change of phase is judged by the later rule, the earlier beside it")
  func straddling() throws {
    // Given six weeks to 26 March, and two months to 12 April
    var board = CheckedBoard(shadow)
    board.held("2001-11-06", "2001-12-18", "2002-01-29", "2002-02-12", "2002-04-10")
    // Then
    let gap = try board.obligation("next-meeting/2002-02-12", on: "2002-04-30")
    #expect(gap.day == "2002-04-12")
    let reading =
      "under the rule then in force (a meeting at least every 6 weeks), due by Tue 26 Mar 2002: "
      + "missed by 15 days"
    #expect(gap.compliance == .metWithNote(reading))
    #expect(gap.readings.last == reading)
  }

  @Test("where the earlier limit lies in the later phase it is a note only")
  func beyond() throws {
    var board = CheckedBoard(shadow)
    board.held("2002-03-05", "2002-05-01")
    let gap = try board.obligation("next-meeting/2002-03-05", on: "2002-05-31")
    #expect(gap.day == "2002-05-05")
    #expect(
      gap.compliance
        == .metWithNote(
          "if the earlier rule (a meeting at least every 6 weeks) still applied, "
            + "due by Tue 16 Apr 2002: missed by 15 days"))
  }

  @Test("a limit missed in its own phase is told while the next meeting is still to come")
  func turned() throws {
    var board = CheckedBoard(shadow)
    board.held("2001-10-09", "2001-11-20", "2001-12-18", "2002-01-22", "2002-02-05")
    #expect(try board.stands("next-meeting/2002-02-05", on: "2002-03-31") == "missed by 12 days")
    #expect(
      try board.findings(on: "2002-04-01").contains("next-meeting/2002-02-05: not yet due"))
    #expect(
      try board.obligation("next-meeting/2002-02-05", on: "2002-04-01").sentence.hasSuffix(
        "due by Tue 19 Mar 2002: missed by 13 days"))
  }

  @Test("the clock runs when nothing is fixed, and a meeting called off does not stop it")
  func running() throws {
    // Given
    var board = CheckedBoard(shadow)
    board.held("2001-11-06")
    board.fixed("2001-12-11")
    board.apply(
      MeetingCancelled(
        meeting: CheckedBoard.meeting("2001-12-11"), on: "2001-12-10", why: "snow"))
    // Then
    #expect(try board.stands("next-meeting/2001-11-06", on: "2001-12-18") == "not yet due")
    #expect(try board.stands("next-meeting/2001-11-06", on: "2001-12-19") == "missed by 1 day")
    #expect(try board.stands("meeting/2001-12-11", on: "2001-12-19") == "not applicable")
    // And once the next phase has begun the gap straddles it
    #expect(try board.obligation("next-meeting/2001-11-06", on: "2002-04-02").day == "2002-01-06")
  }

  @Test("an inquorate meeting counts, and the other reading stands beside it")
  func inquorate() throws {
    var board = CheckedBoard("meetings:\n  at-least-every: 2 months")
    board.held("2003-01-14", "2003-03-11", "2003-05-06")
    board.apply(
      InquorateAtStart(
        meeting: CheckedBoard.meeting("2003-03-11"), at: CheckedBoard.at("2003-03-11"),
        choice: .notesOnly))
    let gap = try board.obligation("next-meeting/2003-01-14", on: "2003-06-01")
    #expect(
      gap.compliance
        == .metWithNote(
          "if the inquorate meeting of Tue 11 Mar 2003 does not count, due by Fri 14 Mar 2003: "
            + "missed by 53 days"))
  }

  @Test("blocks begin with the rule, and a part of one at its beginning or end is not judged")
  func blocks() throws {
    var board = CheckedBoard(
      "meetings:\n  at-least-every: 1 months\n  measure: period", founded: "2003-09-15")
    board.held("2003-10-07", "2003-11-04", "2004-01-06")
    #expect(
      try board.findings(on: "2004-01-31") == ["next-meeting/2003-12-01: missed by 6 days"])
    #expect(try board.findings(on: "2003-12-31").isEmpty)
  }

  @Test("random years against a second way of counting: every gap, day by day")
  func second() throws {
    var random = SplitMix64(seed: 20)
    let holidays = try Calendars.holidays()
    let start: Day = "2001-10-01"
    let turn: Day = "2002-03-31"
    let phases = [
      SecondCadence.Phase(from: start.number, to: turn.number, length: .days(42)),
      SecondCadence.Phase(from: turn.number + 1, to: nil, length: .months(2)),
    ]
    let founded = CheckedBoard(shadow)
    for _ in 0..<2000 {
      var board = founded
      var days: Set<Int> = []
      for _ in 0..<random.number(1...8) { days.insert(random.number(0...365)) }
      let held = days.sorted().map { start + $0 }
      for day in held { board.held(day) }
      let today = start + random.number(0...420)
      let seen = board.record.state(asOf: today)
      let check = BoardCheck(
        of: try #require(seen.boards[CheckedBoard.id]), on: today, in: seen, holidays)
      let found = check.obligations.filter { $0.duty == .nextMeeting && $0.meeting != nil }
      let second = SecondCadence(asOf: today.number, phases: phases, held: held.map(\.number))
      #expect(
        found.sorted {
          ($0.meeting ?? CheckedBoard.meeting(today)) < ($1.meeting ?? CheckedBoard.meeting(today))
        }
        .map { "\($0.meeting?.name ?? "") \(FindingsSecondCountTests.words($0.compliance))" }
          == second.gaps.map { gap in
            // What the earlier rule finds is a note of what the later one finds met.
            let isNoted =
              gap.verdict == .met && gap.beside.map(FindingsSecondCountTests.isMissed) ?? false
            return "\(Day(number: gap.from)) "
              + FindingsSecondCountTests.words(isNoted ? .noted : gap.verdict)
          }, "held \(held), on \(today)")
    }
  }

  /// When the next meeting is due after the last one, as a check and a list of what is due have it.
  private func running(
    _ board: CheckedBoard, after held: Day, on today: Day
  ) throws -> (check: Day?, list: Day?) {
    let holidays = try Calendars.holidays()
    let seen = board.record.state(asOf: today)
    let known = try #require(seen.boards[CheckedBoard.id])
    let check = BoardCheck(of: known, on: today, in: seen, holidays)
    let meeting = CheckedBoard.meeting(held)
    let listed = try #require(board.state.boards[CheckedBoard.id]).outlook(holidays).open(on: today)
    return (
      check.obligations.first { $0.duty == .nextMeeting && $0.meeting == meeting }?.day,
      listed.first { $0.duty == .nextMeeting && $0.meeting == meeting }?.day
    )
  }

  @Test("a short phase on the way is not passed over, nor one behind days without a rule")
  func phases() throws {
    // Given four weeks, three months from 16 February, four weeks again, then two years
    var board = CheckedBoard(
      CheckedBoard.meets(
        every: "4 weeks, to: 2026-03-31",
        "3 months, from: 2026-02-16, to: 2026-04-10",
        "4 weeks, from: 2026-04-11, to: 2026-05-01",
        "2 years, from: 2026-05-02"), founded: "2026-01-01")
    board.held("2026-02-10")
    // Then the last day is the eve of the four weeks, which are over when they begin
    for day in ["2026-03-01", "2026-04-10"] as [Day] {
      #expect(try running(board, after: "2026-02-10", on: day) == ("2026-04-10", "2026-04-10"))
    }
    #expect(
      try running(board, after: "2026-02-10", on: "2026-04-11") == ("2026-03-10", "2026-03-10"))
    #expect(
      try running(board, after: "2026-02-10", on: "2026-05-02") == ("2028-02-10", "2028-02-10"))
    // Given a month to 31 March, and nothing then
    var ended = CheckedBoard(
      "meetings:\n  at-least-every: 1 month\n  to: 2026-03-31", founded: "2026-01-01")
    ended.held("2026-03-24")
    #expect(
      try running(ended, after: "2026-03-24", on: "2026-03-31") == ("2026-04-24", "2026-04-24"))
    #expect(try running(ended, after: "2026-03-24", on: "2026-09-01") == (nil, nil))
    // Given nothing between 9 and 30 March, then 57 days
    var between = CheckedBoard(
      CheckedBoard.meets(
        every: "3 months, to: 2024-03-09", "57 days, from: 2024-03-30"), founded: "2024-01-01")
    between.held("2024-01-31")
    // Then the eve of the later rule is asked for from the beginning to that day
    for day in ["2024-03-08", "2024-03-10", "2024-03-29"] as [Day] {
      #expect(try running(between, after: "2024-01-31", on: day) == ("2024-03-29", "2024-03-29"))
    }
    #expect(
      try running(between, after: "2024-01-31", on: "2024-03-30") == ("2024-03-28", "2024-03-28"))
    // Given blocks that ended with March, and others to July
    var blocks = CheckedBoard(
      CheckedBoard.meets(
        every: "2 months, measure: period, from: 2026-01-01, to: 2026-03-31",
        "3 months, from: 2026-04-01, to: 2026-07-31"), founded: "2026-01-01")
    blocks.held("2026-01-20", "2026-03-24")
    #expect(try running(blocks, after: "2026-03-24", on: "2026-11-20").list == "2026-06-24")
  }

  @Test("a statement that was passed over ends no block of the one that prevails")
  func passedOver() throws {
    let board = CheckedBoard(
      CheckedBoard.meets(
        every: "6 months, from: 2026-01-01, to: 2026-05-12",
        "1 month, measure: period, from: 2026-04-01"), founded: "2026-01-01")
    let blocks = try board.findings(on: "2026-08-03").filter { $0.hasPrefix("next-meeting/2026") }
    #expect(
      blocks.map { String($0.prefix(23)) }
        == ["04", "05", "06", "07"].map { "next-meeting/2026-\($0)-01" })
  }

  @Test("random phases against a walk from day to day: when the next meeting is due")
  func walked() throws {
    var random = SplitMix64(seed: 9)
    let start: Day = "2001-01-01"
    for _ in 0..<1000 {
      var phases: [(from: Day, to: Day?, amount: Int, isMonths: Bool)] = []
      var from = start
      for _ in 0..<random.number(1...4) {
        let last = from + random.number(5...150)
        let isOpen = random.oneIn(4)
        phases.append(
          (from, isOpen ? nil : last, random.number(1...14), random.oneIn(2)))
        from = last + (random.oneIn(4) ? random.number(2...60) : 1)
      }
      let stated = phases.map { phase in
        "\(phase.amount) \(phase.isMonths ? "months" : "weeks"), from: \(phase.from)"
          + (phase.to.map { ", to: \($0)" } ?? "")
      }
      var board = CheckedBoard(CheckedBoard.meets(every: stated), founded: start)
      let held = start + random.number(0...300)
      board.held(held)
      func rule(_ day: Day) -> Int? {
        phases.indices.last { phases[$0].from <= day && phases[$0].to.map { day <= $0 } ?? true }
      }
      func limit(_ rule: Int) -> Day {
        let phase = phases[rule]
        if !phase.isMonths { return held + phase.amount * 7 }
        return Day(number: MonthTable.corresponding(held.number, months: phase.amount).number)
      }
      // A limit on the last day of a rule is still its own.
      func isReached(_ day: Day) -> Bool { rule(day).map { day >= limit($0) } ?? false }
      func wanted(on today: Day) -> Day? {
        let own = rule(today)
        if own != nil, isReached(today) { return own.map(limit) }
        let days = (held.number..<max(today.number, held.number + 1)).map { Day(number: $0) }
        let last = days.last { rule($0) != nil }
        if own == nil, let last, isReached(last) { return rule(last).map(limit) }
        let ahead = (1...2000).lazy.map { today + $0 }.first(where: isReached)
        return ahead.map { day in rule(day).map(limit) == day ? day : day - 1 } ?? own.map(limit)
      }
      let today = held + random.number(0...400)
      let day = wanted(on: today)
      let told = try running(board, after: held, on: today)
      #expect(told == (day, day), "\(stated), held \(held), on \(today)")
      // And a plan has the day that is told on the day of the meeting.
      let known = try #require(board.state.boards[CheckedBoard.id])
      let planned = known.limit(nextAfter: held, try Calendars.holidays())?.last
      #expect(planned == wanted(on: held), "\(stated), held \(held)")
    }
  }
}
