import TestSupport
import Foundation
import Testing

@testable import Governance

/// Times of day and instants, read and written.
struct MomentTests {
  @Test("A16: the same clock reading in UTC is another local day in summer than in winter")
  func a16() throws {
    // Given the two instants as the record writes them, in UTC and with the local offset
    let summer = try #require(Moment("2017-06-14T23:30:00Z"))
    let local = try #require(Moment("2017-06-15T00:30:00+01:00"))
    let winter = try #require(Moment("2017-01-11T23:30:00+00:00"))

    // Then in London they fall on these days
    #expect(summer.seconds == local.seconds)
    #expect(Moment(seconds: summer.seconds, offset: 3600) == local)
    #expect(local.day == "2017-06-15")
    #expect(local.time == LocalTime(0, 30))
    #expect(winter.day == "2017-01-11")

    // And the pack is in time for three working days, and late for three clear days
    let calendar = try Calendars.of(.englandAndWales)
    let prior = try Deadlines.reckon("3 working days before 2017-06-20")
    let clear = try Deadlines.reckon("3 clear days before 2017-06-20")
    #expect(prior.judge(local.day, on: calendar) == .met)
    #expect(clear.day == "2017-06-14")
    #expect(
      clear.judge(local.day, on: calendar) == .missed(days: 1, "only 2 of 3 clear days were left"))
  }

  @Test("twenty thousand random moments read back as they were written")
  func roundTrip() throws {
    var random = SplitMix64(seed: 16)
    for _ in 0..<20_000 {
      let offset = random.number(-18 * 60...18 * 60) * 60
      let moment = Moment(
        seconds: random.number(-10_000_000_000...100_000_000_000), offset: offset)
      try #require(Moment(moment.description) == moment)
      let minute = Moment(moment.day, moment.time, offset: offset)
      try #require(minute.offset == offset && (0..<60).contains(moment.seconds - minute.seconds))
      try #require(moment.adding(minutes: 90).seconds - moment.seconds == 5400)
    }
  }

  @Test("a moment and a day travel through JSON as one text")
  func json() throws {
    let moment = try #require(Moment("2017-06-20T14:30:05+01:00"))
    let data = try JSONEncoder().encode([moment])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2017-06-20T14:30:05+01:00\"]")
    #expect(try JSONDecoder().decode([Moment].self, from: data) == [moment])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data("[\"2023-02-29\"]".utf8))
    }
  }

  @Test("the instant orders moments, and the words show the local clock")
  func order() throws {
    let london = try #require(Moment("2017-06-20T14:30:00+01:00"))
    let utc = try #require(Moment("2017-06-20T14:00:00Z"))
    #expect(london < utc)
    #expect(london.spoken == "Tue 20 Jun 2017 14.30")
  }

  @Test(
    "a text that is no moment is not read",
    arguments: [
      "", "2017-06-20", "2017-06-20T14:30:00", "2017-06-20T14:30Z", "2017-06-20 14:30:00Z",
      "2017-06-20T24:00:00Z", "2017-06-20T14:60:00Z", "2017-06-20T14:30:60Z",
      "2017-06-20T14:30:00+0100", "2017-06-20T14:30:00+19:00", "2017-06-20T14:30:00+01:60",
      "2017-06-20T14:30:00z", "2023-02-29T14:30:00Z", "2017-06-20T14:30:00Z ",
      "2017-06-20T+4:30:00Z", "2017-06-20T14:30:00＋01:00",
    ])
  func refused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("every minute of the day reads back from both spellings")
  func times() throws {
    for minutes in 0..<1440 {
      let time = LocalTime(minutesAfterMidnight: minutes)
      #expect(LocalTime(time.description) == time && time.minutes == minutes)
    }
    #expect(LocalTime("14:05") == LocalTime(14, 5))
    #expect(LocalTime("9.05") == LocalTime(9, 5))
    #expect(LocalTime(minutesAfterMidnight: -1) == LocalTime(23, 59))
    #expect(LocalTime(minutesAfterMidnight: 1440) == LocalTime(0, 0))
  }

  @Test(
    "a text that is no time of day is not read",
    arguments: [
      "", "14", "1405", "14.5", "24.00", "14.60", "14:05:00", ".05", "14.", "-1.05", "+1.05",
      "14. 05", "٠٩.05", "014.05", "noon",
    ])
  func refusedTimes(text: String) {
    #expect(LocalTime(text) == nil)
  }
}
