import TestSupport
import Testing

@testable import Governance

/// Numbers of minutes that go on from meeting to meeting.
struct MinuteNumberingTests {
  private static let rule = "minute-numbers: { restart: each municipal year, clause: 12 }"

  private func first(_ given: Given, _ meeting: MeetingID) throws -> MinuteNumbering {
    try given.known().minuteNumbering(of: meeting)
  }

  /// A board of which the meetings of March and May were held.
  private func held(_ rules: String = "quorum: not agreed") throws -> Given {
    var given = try Given.agenda(rules)
    try given.hold(Given.meeting, on: Given.day)
    try given.hold(Given.may, on: "2002-05-14")
    return given
  }

  private func clear(_ given: inout Given, _ meeting: MeetingID, _ numbers: ClosedRange<Int>) throws
  {
    try given.happen(
      MinutesCleared(
        meeting: meeting, by: "ann", text: "", first: numbers.lowerBound, last: numbers.upperBound,
        on: "2002-07-01"))
  }

  @Test("the first meeting begins with 1, the next goes on")
  func goesOn() throws {
    var given = try held()
    #expect(try first(given, Given.meeting).first == 1)
    #expect(
      try first(given, Given.may)
        == MinuteNumbering(
          first: nil,
          working: "the minutes of Tue 26 Mar 2002 have no numbers yet; clear those first, or give "
            + "the first number here by hand"))
    try clear(&given, Given.meeting, 1...14)
    #expect(
      try first(given, Given.may)
        == MinuteNumbering(first: 15, working: "15 follows the last of Tue 26 Mar 2002"))
    try given.happen(MinutesNumbered(meeting: Given.may, first: 56, why: "a slip before"))
    #expect(
      try first(given, Given.may)
        == MinuteNumbering(first: 56, working: "56 was set by hand: a slip before"))
  }

  @Test("with the municipal year they restart at the first meeting from 1 May")
  func municipalYear() throws {
    var given = try held("minute-numbers:\n  restart: each municipal year\n  clause: 12")
    try given.hold(Given.june, on: "2002-06-25")
    #expect(
      try first(given, Given.may)
        == MinuteNumbering(first: 1, working: "the first meeting held in the municipal year [12]"))
    try clear(&given, Given.may, 1...9)
    #expect(try first(given, Given.june).first == 10)
  }

  @Test("at an annual meeting the office says so by hand")
  func annual() throws {
    var given = try held("minute-numbers:\n  restart: each annual meeting")
    try clear(&given, Given.meeting, 1...14)
    #expect(
      try first(given, Given.may).working
        == "15 follows the last of Tue 26 Mar 2002; if this is the annual meeting, numbers "
        + "restart: set the first by hand")
  }

  @Test("a meeting that was cancelled or not opened has no part in it")
  func notHeld() throws {
    var given = try Given.agenda()
    try given.hold(Given.meeting, on: Given.day)
    try clear(&given, Given.meeting, 1...14)
    try given.happen(MeetingCancelled(meeting: Given.may, on: "2002-05-01", why: "flood"))
    try given.hold(Given.june, on: "2002-06-25")
    #expect(try first(given, Given.june).first == 15)
  }

  @Test("numbers as they went out come before those that were cleared")
  func despatched() throws {
    var given = try held()
    try clear(&given, Given.meeting, 1...14)
    try given.happen(
      MinutesDespatched(
        meeting: Given.meeting, recipients: ["members"], on: "2002-04-09", first: 1,
        last: 15))
    #expect(try first(given, Given.may).first == 16)
  }

  @Test("numbers that do not follow any more are a finding")
  func finding() throws {
    var given = try held()
    try clear(&given, Given.meeting, 1...14)
    try clear(&given, Given.may, 15...20)
    #expect(try given.known().numberingFinding(of: Given.may) == nil)
    try clear(&given, Given.meeting, 1...15)
    #expect(
      try given.known().numberingFinding(of: Given.may)
        == "its minutes are numbered 15 to 20, but would now begin with 16: 16 follows the last of Tue "
        + "26 Mar 2002")
  }

  @Test("the municipal year of a day, at its edges")
  func years() {
    let cases: [(Day, Day)] = [
      ("2002-04-30", "2001-05-01"), ("2002-05-01", "2002-05-01"), ("2002-12-31", "2002-05-01"),
      ("2003-01-01", "2002-05-01"), ("2004-02-29", "2003-05-01"),
    ]
    for (day, start) in cases { #expect(day.municipalYear == start) }
  }

  @Test("over random years of meetings the numbers are those counted one after another")
  func counted() throws {
    for seed in 0..<200 {
      var random = SplitMix64(seed: UInt64(seed))
      let restarts = random.oneIn(2)
      var given = try Given(
        quorum: restarts ? "minute-numbers:\n  restart: each municipal year" : "quorum: not agreed")
      try given.seat("ann")
      var day: Day = "2002-04-01"
      // Counted another way: month by month, with a calendar of the year they stand in.
      var next = 1
      var year: Int?
      for number in 0..<12 {
        day = day + random.number(1...90)
        let meeting = MeetingID(Given.board, "m\(number)")
        try given.schedule(meeting, on: day)
        if random.oneIn(6) { continue }
        try given.hold(meeting, on: day)
        let (civilYear, month, _) = day.civil
        let own = month >= 5 ? civilYear : civilYear - 1
        if restarts, let year, year != own { next = 1 }
        year = own
        #expect(try first(given, meeting).first == next, "seed \(seed), \(day)")
        let count = random.number(1...20)
        try given.happen(
          MinutesCleared(
            meeting: meeting, by: "ann", text: "", first: next, last: next + count - 1, on: day))
        next += count
      }
    }
  }
}
