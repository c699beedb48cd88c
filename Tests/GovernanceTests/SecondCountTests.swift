import TestSupport
import Testing

@testable import Governance

/// The reckoner against a second count by another method, over seeded random questions.
struct SecondCountTests {
  /// How far the table must reach for the question: working days need half as many again.
  private func reach(_ span: Span) -> Int {
    span.unit.countsWorkingDays ? span.amount * 3 / 2 + 120 : 60
  }

  @Test("ten thousand random spans lead to the day of a second count, and skip the same days")
  func spans() throws {
    let holidays = try Calendars.holidays()
    let tables = HolidayTable.all(holidays)
    var random = SplitMix64(seed: 20_170_620)
    for index in 0..<10_000 {
      let question = CountedCase(&random)
      let anchor = question.anchor.number
      let second = SecondCount(
        question, try #require(tables[question.nations]), reach: reach(question.span))
      let answer = try Reckoner.reckon(
        question.span, from: question.anchor, on: question.calendar(holidays))

      let told: Comment = "case \(index): \(question.span) \(question.anchor), \(question.nations)"
      let day = second.day(question.span, from: anchor)
      try #require(answer.day.number == day, told)
      if question.side == .before {
        try #require(answer.limit.number == second.limit(question.span, from: anchor), told)
      }
      try #require(answer.skipped == second.skipped(question.span, from: anchor), told)
    }
  }

  @Test("clear days after are a waiting period: the limit is the first day on which it is over")
  func waiting() throws {
    let holidays = try Calendars.holidays()
    let tables = HolidayTable.all(holidays)
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let question = CountedCase(&random)
      let span = question.span
      guard question.side != .before else { continue }
      let calendar = question.calendar(holidays)
      let answer = try Reckoner.reckon(span, from: question.anchor, on: calendar)
      guard span.unit == .clearDays, question.side == .after else {
        try #require(answer.limit == answer.day)
        continue
      }
      let second = SecondCount(question, try #require(tables[question.nations]), reach: reach(span))
      let last = second.on(span.amount, from: question.anchor.number)
      try #require(answer.limit.number == last + 1)
      try #require(answer.judge(answer.limit, on: calendar) == .met)
      try #require(answer.judge(answer.limit - 1, on: calendar) == .tooEarly(days: 1))
    }
  }

  @Test("the advised day is the nearest working day on the safe side, and only where needed")
  func advice() throws {
    let holidays = try Calendars.holidays()
    var random = SplitMix64(seed: 8)
    for _ in 0..<3000 {
      let question = CountedCase(&random, longestYears: 20)
      let calendar = question.calendar(holidays)
      let answer = try Reckoner.reckon(question.span, from: question.anchor, on: calendar)
      let day = answer.day
      let nearest = (0...60).first { calendar.works(Day(number: day.number - $0)) } ?? 0
      let advised = Day(number: day.number - nearest)
      let begins =
        question.side == .after
        ? question.anchor + 1 : question.side == .beginningWith ? question.anchor : advised
      try #require(answer.advice == (nearest == 0 || advised < begins ? nil : advised))
    }
  }

  @Test("the earliest meeting is in time, and the day before it is not")
  func earliest() throws {
    let holidays = try Calendars.holidays()
    let tables = HolidayTable.all(holidays)
    var random = SplitMix64(seed: 9)
    for index in 0..<3000 {
      let question = CountedCase(&random, before: true)
      let span = question.span
      let published = question.anchor.number
      let second = SecondCount(
        question, try #require(tables[question.nations]), reach: reach(span) * 2)
      let meeting = try Reckoner.earliestMeeting(
        for: span, published: question.anchor, on: question.calendar(holidays)
      ).day.number
      let told: Comment = "case \(index): \(span), published \(question.anchor)"
      try #require(second.limit(span, from: meeting) >= published, told)
      try #require(second.limit(span, from: meeting - 1) < published, told)
    }
  }

  @Test("the earliest meeting is the first of all days whose deadline is not before publication")
  func earliestByForce() throws {
    let holidays = try Calendars.holidays()
    let tables = HolidayTable.all(holidays)
    var random = SplitMix64(seed: 10)
    for index in 0..<600 {
      let question = CountedCase(&random, before: true, longestYears: 4)
      let span = question.span
      guard span.unit != .months || span.amount <= 40 else { continue }
      let published = question.anchor.number
      let second = SecondCount(
        question, try #require(tables[question.nations]), reach: reach(span) * 2)
      let answer = try Reckoner.earliestMeeting(
        for: span, published: question.anchor, on: question.calendar(holidays))
      var meeting = published
      while second.limit(span, from: meeting) < published { meeting += 1 }
      let told: Comment = "case \(index): \(span), published \(question.anchor)"
      try #require(answer.day.number == meeting, told)
      for skipped in answer.skipped {
        try #require((published..<meeting).contains(skipped.day.number), told)
        try #require(second.off[skipped.day.number - second.first] == skipped.name, told)
      }
    }
  }
}
