import Governance
import Testing

/// The second way of judging gives what the catalogue says, before it is held against the first.
struct SecondFindingsTests {
  private typealias Phase = SecondCadence.Phase

  private func on(_ day: Day, off: [Day] = []) -> SecondFindings {
    SecondFindings(asOf: day.number, holidays: Set(off.map(\.number)))
  }

  private static let jubilee: [Day] = ["2002-06-03", "2002-06-04"]
  private static let easter: [Day] = ["2002-03-29", "2002-04-01"]

  @Test("notice is given on its last day, a day after it, not yet, or not at all")
  func notice() {
    // Given a meeting on Tue 5 Feb 2002, whose notice is due on Christmas Day
    let meeting = ("2002-02-05" as Day).number
    func judged(on day: Day, given: Day...) -> SecondFindings.Verdict {
      on(day).notice(of: meeting, given: given.map(\.number), atLeast: 42)
    }
    // Then
    #expect(judged(on: "2002-01-31", given: "2001-12-25") == .met)
    #expect(judged(on: "2002-01-31", given: "2001-12-26") == .missed(1))
    #expect(judged(on: "2002-01-31", given: "2002-01-11", "2002-01-14") == .missed(17))
    #expect(judged(on: "2001-12-25") == .notYetDue)
    #expect(judged(on: "2002-01-10", given: "2002-01-11") == .missed(16))
    #expect(judged(on: "2002-09-30") == .missed(42))
  }

  @Test("papers skip Easter, and the last copy counts")
  func papers() {
    let meeting = ("2002-04-02" as Day).number
    func judged(on day: Day, copies: Day...) -> SecondFindings.Verdict {
      on(day, off: Self.easter).paper(for: meeting, copies: copies.map(\.number), atLeast: 3)
    }
    #expect(judged(on: "2002-04-02", copies: "2002-03-26") == .met)
    #expect(judged(on: "2002-04-02", copies: "2002-03-27") == .missed(1))
    #expect(judged(on: "2002-04-02", copies: "2002-03-25", "2002-03-28") == .missed(2))
    #expect(judged(on: "2002-03-26") == .notYetDue)
    #expect(judged(on: "2002-03-27", copies: "2002-03-28") == .missed(1))
  }

  @Test("clear days may end on a weekend, with a note (A2)")
  func clearDays() {
    let meeting = ("2017-06-22" as Day).number
    func judged(_ sent: Day) -> SecondFindings.Verdict {
      on("2017-06-30").paper(for: meeting, copies: [sent.number], atLeast: 3, clear: true)
    }
    #expect(judged("2017-06-16") == .met)
    #expect(judged("2017-06-17") == .noted)
    #expect(judged("2017-06-18") == .noted)
    #expect(judged("2017-06-19") == .missed(1))
  }

  @Test("minutes due on a bank holiday stay due on it (A11)")
  func minutes() {
    func judged(on day: Day, sent: Day...) -> SecondFindings.Verdict {
      on(day, off: Self.jubilee)
        .minutes(of: ("2002-05-21" as Day).number, sent: sent.map(\.number), within: 14)
    }
    #expect(judged(on: "2002-07-02", sent: "2002-06-04") == .met)
    #expect(judged(on: "2002-07-02", sent: "2002-06-05", "2002-06-07") == .missed(1))
    #expect(judged(on: "2002-06-04", sent: "2002-06-05") == .notYetDue)
    #expect(judged(on: "2002-06-06") == .missed(2))
    #expect(judged(on: "2002-05-20") == .none)
  }

  @Test("a quarter is met by a report in it and by no other (R-1)")
  func quarters() {
    let reports = ["2001-10-25", "2001-12-20", "2002-06-20"].map { ($0 as Day).number }
    func judged(_ first: Day, _ last: Day) -> SecondFindings.Verdict {
      on("2002-07-02").once(in: first.number...last.number, done: reports)
    }
    #expect(judged("2001-10-01", "2001-12-31") == .met)
    #expect(judged("2002-01-01", "2002-03-31") == .missed(93))
    #expect(judged("2002-04-01", "2002-06-30") == .met)
    #expect(judged("2002-07-01", "2002-09-30") == .notYetDue)
    #expect(judged("2002-10-01", "2002-12-31") == .none)
  }

  private static let salford = [
    Phase(
      from: ("2001-10-01" as Day).number, to: ("2002-03-31" as Day).number, length: .days(42)),
    Phase(from: ("2002-04-01" as Day).number, to: nil, length: .months(2)),
  ]

  private func cadence(_ held: [Day], on day: Day) -> SecondCadence {
    SecondCadence(asOf: day.number, phases: Self.salford, held: held.map(\.number))
  }

  @Test("six weeks in the shadow phase, two months from April, and what straddles them")
  func year() {
    // Given the meetings of the sample salford-year
    let held: [Day] = [
      "2001-10-09", "2001-11-20", "2001-12-18", "2002-02-05", "2002-04-02", "2002-05-21",
      "2002-07-09", "2002-07-23", "2002-09-24",
    ]
    // Then its findings, as derived by hand
    let all = cadence(held, on: "2002-09-30")
    #expect(all.first(of: Self.salford[0]) == .met)
    #expect(
      all.gaps.map(\.verdict) == [
        .met, .met, .missed(7), .noted, .met, .met, .met, .missed(1), .notYetDue,
      ])
    #expect(all.gaps.compactMap(\.beside) == [.missed(14)])
    #expect(all.blocks(of: Self.salford[1]).map(\.verdict) == [.met, .met, .met])
    // And without the meeting that was found inquorate
    let quorate = cadence(held.filter { $0 != "2002-07-09" }, on: "2002-09-30")
    #expect(quorate.gaps[5].verdict == .missed(2))
    // And earlier, while the clock runs
    #expect(cadence(held, on: "2002-01-29").gaps.last?.verdict == .notYetDue)
    #expect(cadence(held, on: "2002-01-31").gaps.last?.verdict == .missed(2))
    #expect(cadence(held, on: "2002-03-25").gaps.last?.verdict == .missed(6))
    #expect(cadence(held, on: "2002-04-01").gaps.last?.verdict == .notYetDue)
    #expect(cadence(held, on: "2002-04-01").gaps.last?.beside == .missed(13))
  }

  @Test("the catalogue's gaps: over Christmas (A21), from the 31st (A20), and by blocks (A22)")
  func catalogue() {
    #expect(cadence(["2001-11-20", "2002-01-08"], on: "2002-01-08").gaps[0].verdict == .missed(7))
    let clipped = cadence(["2003-12-31", "2004-03-01"], on: "2004-03-01").gaps[0]
    #expect(clipped.limit == ("2004-02-29" as Day).number)
    #expect(clipped.verdict == .missed(1))
    let two = cadence(["2003-04-03", "2003-07-31"], on: "2003-07-31")
    #expect(two.gaps[0].limit == ("2003-06-03" as Day).number)
    #expect(two.gaps[0].verdict == .missed(58))
    #expect(two.blocks(of: Self.salford[1]).suffix(2).map(\.verdict) == [.met, .met])
  }
}
