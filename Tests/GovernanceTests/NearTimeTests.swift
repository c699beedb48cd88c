import TestSupport
import Testing

@testable import Governance

/// Days named from the day on which they are said, beside a second way of reading them.
struct NearTimeTests {
  private static func naive(_ day: Day) -> NaiveDate {
    let (year, month, date) = day.civil
    return NaiveDate(year: year, month: month, date: date)
  }

  private static func day(_ naive: NaiveDate) -> Day? { Day(naive.year, naive.month, naive.date) }

  @Test("four thousand random phrases mean the days of a second reading, and are told or refused")
  func phrases() throws {
    var random = SplitMix64(seed: 20_021_126)
    let first = try #require(Day(1999, 1, 1))
    for _ in 0..<4000 {
      let said = first + Int.random(in: 0..<3650, using: &random)
      let phrase = NaiveNearDays.phrase(using: &random)
      let second = NaiveNearDays.meaning(of: phrase, saidOn: NearTimeTests.naive(said))
      let days =
        try #require(NearTimeTests.day(second.first))...#require(
          NearTimeTests.day(second.last))
      // What a meeting said has the whole interval.
      let meant = ByWhenReader.read(phrase, saidOn: said)
      try #require(
        meant == .within(days), "\(phrase), said on \(said.spoken): \(meant), not \(days)")
      // What somebody types where a day is wanted is that day, the end of a period, or is refused.
      guard !phrase.lowercased().hasPrefix("by"), !phrase.lowercased().hasPrefix("within") else {
        continue
      }
      let isEnd = phrase.lowercased().contains("end of")
      let typed = try? DayReader.reading(phrase, typedOn: said).day
      let wanted = isEnd || days.lowerBound == days.upperBound ? days.upperBound : nil
      try #require(typed == wanted, "\(phrase), typed on \(said.spoken)")
    }
  }
}
