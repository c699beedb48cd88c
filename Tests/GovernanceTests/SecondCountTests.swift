import TestSupport
import Testing

@testable import Governance

/// The reckoner against a second count by another method, over seeded random questions.
struct SecondCountTests {
  let holidays: HolidayCalendar

  init() throws { holidays = try Calendars.holidays() }

  /// Asks so many random questions one after the other.
  private func each(
    _ count: Int, seed: UInt64, before: Bool = false, longestYears: Int = 400,
    _ check: (CountedCase, Int) throws -> Void
  ) rethrows {
    var random = SplitMix64(seed: seed)
    for index in 0..<Scale.of(count) {
      try check(CountedCase(&random, before: before, longestYears: longestYears), index)
    }
  }

  /// The second count of a question, on a table that reaches as far as it must.
  private func second(_ question: CountedCase, wide: Int = 1) throws -> SecondCount {
    let (amount, unit) = (question.span.amount, question.span.unit)
    // Working days need half as many again.
    let reach = unit.countsWorkingDays ? amount * 3 / 2 + 120 : 60
    return SecondCount(question, try HolidayTable.of(question.nations), reach: reach * wide)
  }

  private func reckoned(_ question: CountedCase) throws -> Reckoning {
    try Reckoner.reckon(
      question.span, from: question.anchor, on: question.calendar(holidays))
  }

  @Test("ten thousand random spans lead to the day of a second count, and skip the same days")
  func spans() throws {
    try each(10_000, seed: 20_170_620) { question, index in
      let (span, anchor) = (question.span, question.anchor.number)
      let second = try second(question)
      let answer = try reckoned(question)
      let isSame =
        answer.day.number == second.day(span, from: anchor)
        && (question.side != .before || answer.limit.number == second.limit(span, from: anchor))
        && answer.skipped == second.skipped(span, from: anchor)
      try #require(
        isSame,
        """
        case \(index): \(span) \(question.anchor), \(question.nations): \(answer), \
        not \(Day(number: second.day(span, from: anchor)))
        """)
    }
  }

  @Test("clear days after are a waiting period: the limit is the first day on which it is over")
  func waiting() throws {
    try each(2000, seed: 7) { question, _ in
      let span = question.span
      guard question.side != .before else { return }
      let answer = try reckoned(question)
      guard span.unit == .clearDays, question.side == .after else {
        try #require(answer.limit == answer.day)
        return
      }
      let calendar = question.calendar(holidays)
      let last = try second(question).on(span.amount, from: question.anchor.number)
      try #require(answer.limit.number == last + 1)
      try #require(answer.judge(answer.limit, on: calendar) == .met)
      try #require(answer.judge(answer.limit - 1, on: calendar) == .missed(days: 1, "too early"))
    }
  }

  @Test("the advised day is the nearest working day on the safe side, and only where needed")
  func advice() throws {
    try each(3000, seed: 8, longestYears: 20) { question, _ in
      let calendar = question.calendar(holidays)
      let answer = try reckoned(question)
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
    try each(3000, seed: 9, before: true) { question, index in
      let (span, published) = (question.span, question.anchor.number)
      let second = try second(question, wide: 2)
      let meeting = try Reckoner.earliestMeeting(
        for: span, published: question.anchor, on: question.calendar(holidays)
      ).limit.number
      try #require(
        second.limit(span, from: meeting) >= published
          && second.limit(span, from: meeting - 1) < published,
        "case \(index): \(span), published \(question.anchor), earliest \(meeting)")
    }
  }

  @Test("the earliest meeting is the first of all days whose deadline is not before publication")
  func earliestByForce() throws {
    try each(600, seed: 10, before: true, longestYears: 4) { question, index in
      let (span, published) = (question.span, question.anchor.number)
      guard span.unit != .months || span.amount <= 40 else { return }
      let second = try second(question, wide: 2)
      let answer = try Reckoner.earliestMeeting(
        for: span, published: question.anchor, on: question.calendar(holidays))
      var meeting = published
      while second.limit(span, from: meeting) < published { meeting += 1 }
      try #require(
        answer.limit.number == meeting, "case \(index): \(span), published \(question.anchor)")
      var working = meeting
      while second.off.indices.contains(working - second.first),
        second.off[working - second.first] != nil
      { working += 1 }
      // A count by months leads beyond the table, whose days off are not known there.
      let isKnown = second.off.indices.contains(working - second.first)
      try #require(
        !isKnown || answer.day.number == working,
        "case \(index): \(span), published \(question.anchor)")
      for skipped in answer.skipped {
        let isOff =
          (published..<meeting).contains(skipped.day.number)
          && second.off[skipped.day.number - second.first] == skipped.name
        try #require(
          isOff, "case \(index): \(span), published \(question.anchor), \(skipped)")
      }
    }
  }
}
