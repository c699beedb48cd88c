import Foundation
import Governance
import Testing

@testable import Publishing

/// The clock in London is told as it went.
struct LondonTimeTests {
  /// London's own zone, as Foundation knows it.
  private static let london = TimeZone(identifier: "Europe/London")

  /// By how many seconds London is ahead at an instant, as Foundation says.
  private static func truth(_ seconds: Int) throws -> Int {
    let instant = Date(timeIntervalSince1970: TimeInterval(seconds))
    return try #require(Self.london).secondsFromGMT(for: instant)
  }

  /// Every hour of the two days around each change of the clock that Foundation knows, 1995 to
  /// 2030.
  ///
  /// Each with the second before it and what London is ahead then. Asking Foundation is slow.
  private static let hours = Result { () throws -> [(seconds: Int, ahead: Int)] in
    let london = try #require(Self.london)
    var found: [(seconds: Int, ahead: Int)] = []
    var date = Date(timeIntervalSince1970: 788_918_400)
    while let next = london.nextDaylightSavingTimeTransition(after: date),
      next.timeIntervalSince1970 < 1_924_992_000
    {
      let change = Int(next.timeIntervalSince1970)
      for hour in stride(from: change - 48 * 3600, through: change + 48 * 3600, by: 3600) {
        for seconds in [hour - 1, hour] { found.append((seconds, try truth(seconds))) }
      }
      date = next
    }
    try #require(found.count == 72 * 97 * 2)
    return found
  }

  @Test("the clock is ahead as Foundation says, around every change from 1995 to 2030")
  func offsets() throws {
    for (seconds, ahead) in try Self.hours.get() where LondonTime.offset(at: seconds) != ahead {
      Issue.record("at \(seconds) London is \(ahead) ahead")
    }
  }

  @Test("before 23 October 1994 nothing is said")
  func before() {
    #expect(LondonTime.offset(at: 782_874_000 - 1) == nil)
    #expect(LondonTime.offset(at: 782_874_000) == 0)
    #expect(LondonTime.shown(at: Moment(seconds: 0, offset: 3600)) == nil)
  }

  @Test("an hour that comes twice is told by London's clock the first time, in UTC the second")
  func twice() throws {
    let first = try #require(Moment("2017-10-29T01:30:00+01:00"))
    let second = try #require(Moment("2017-10-29T01:30:00+00:00"))
    #expect(LondonTime.shown(at: first) == "20171029T013000")
    #expect(LondonTime.shown(at: second) == nil)
    #expect(LondonTime.universal(second) == "20171029T013000Z")
    #expect(LondonTime.shown(at: second.adding(minutes: 30)) == "20171029T020000")
  }

  @Test("what is shown means the instant again, around every change", .timeLimit(.minutes(5)))
  func shown() throws {
    for (seconds, _) in try Self.hours.get() {
      guard let text = LondonTime.shown(at: Moment(seconds: seconds, offset: 0)) else { continue }
      // A local time is read as the first instant that shows it.
      let local = try #require(read(text))
      let meant = try Self.truth(local - 3600) == 3600 ? local - 3600 : local
      if meant != seconds { Issue.record("\(text) means \(meant), not \(seconds)") }
    }
  }

  @Test("a program that knows only the calendar's own lines arrives at the same offsets")
  func zone() throws {
    // Given the time zone as it is written, read by its rules year by year
    let text =
      ([ContentLine("BEGIN", "X")] + LondonTime.lines + [ContentLine("END", "X")])
      .map(\.folded).joined()
    let zone = try #require(try ReadCalendar(text).calendar.inside.first)
    #expect(zone["TZID"] == "Europe/London")
    var turns: [(at: Int, offset: Int)] = []
    for part in zone.inside { turns += try self.turns(part) }
    turns.sort { $0.at < $1.at }
    // Then
    for (seconds, ahead) in try Self.hours.get() {
      let offset = turns.last { $0.at <= seconds }?.offset
      if offset != ahead { Issue.record("at \(seconds) London is \(ahead) ahead") }
    }
  }

  /// The instants of one part of a time zone, with the offset that begins at each.
  private func turns(_ part: ReadCalendar.Component) throws -> [(at: Int, offset: Int)] {
    let offsets = ["+0000": 0, "+0100": 3600]
    let before = try #require(offsets[part["TZOFFSETFROM"] ?? ""])
    let after = try #require(offsets[part["TZOFFSETTO"] ?? ""])
    let start = try #require(part["DTSTART"].flatMap(read))
    guard let written = part["RRULE"] else { return [(start - before, after)] }
    let rule = Dictionary(
      uniqueKeysWithValues: written.split(separator: ";").map {
        let pair = $0.split(separator: "=").map(String.init)
        return (pair[0], pair[1])
      })
    try #require(rule["FREQ"] == "YEARLY")
    let until = rule["UNTIL"].flatMap { read(String($0.dropLast())) }
    let month = try #require(rule["BYMONTH"].flatMap { Int($0) })
    let which = try #require(rule["BYDAY"].flatMap { Int($0.dropLast(2)) })
    let startYear = Moment(seconds: start, offset: 0).day.year
    return try (startYear...2031).compactMap { year in
      var days = (1...31).compactMap { Day(year, month, $0) }.filter { ($0.number + 3) % 7 == 6 }
      if which < 0 { days.reverse() }
      let clock = (start % 86_400 + 86_400) % 86_400
      let at = try #require(days.dropFirst(abs(which) - 1).first).number * 86_400 + clock - before
      return until.map { at <= $0 } ?? true ? (at, after) : nil
    }
  }

  /// `20170620T143000` as seconds of that clock.
  private func read(_ text: String) -> Int? {
    let figures = text.filter(\.isNumber).compactMap(\.wholeNumberValue)
    guard figures.count == 14 else { return nil }
    func number(_ range: Range<Int>) -> Int { figures[range].reduce(0) { $0 * 10 + $1 } }
    guard let day = Day(number(0..<4), number(4..<6), number(6..<8)) else { return nil }
    return day.number * 86_400 + number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14)
  }
}
