import TestSupport
import Testing

@testable import Governance

/// The figures of random years beside a second count of the same events.
struct RandomFiguresTests {
  @Test("attendance is as counted from the events, in six hundred random years")
  func attendance() throws {
    var counts: [String: Int] = [:]
    for seed in 0..<600 {
      let year = RandomYear(seed: UInt64(seed))
      let days = RandomYear.first...(RandomYear.first + 365)
      let naive = NaiveYear(events: year.events, days: days)
      let figures = try #require(
        year.record.figures(of: RandomYear.board, days, on: RandomYear.first + 2000))
      try #require(figures.meetings[0].count == naive.held.count, "seed \(seed)")
      for number in 0...7 {
        let person = PersonID(rawValue: "p\(number)")
        let row = figures.people.first { $0.person == person } ?? PersonAttendance(person: person)
        for meeting in naive.held {
          let told: String? =
            row.attended.contains(meeting)
            ? "attended"
            : row.substituted.contains(meeting)
              ? "substituted"
              : row.apologies.contains(meeting)
                ? "apologies" : row.absent.contains(meeting) ? "absent" : nil
          let expected = naive.presence(of: person, at: meeting)
          try #require(told == expected, "seed \(seed), \(person) at \(meeting)")
          counts[expected ?? "no member", default: 0] += 1
        }
        try #require(row.meetings <= naive.held.count)
      }
      for partner in RandomYear.partners.map(Optional.some) + [nil] {
        let row = figures.partners.first { $0.partner == partner }
        let expected = naive.places(of: partner)
        try #require(
          (row?.places ?? 0, row?.filled ?? 0, row?.vacant ?? 0) == expected,
          "seed \(seed), \(partner ?? "none")")
        try #require((row?.heads ?? 0) <= expected.filled)
      }
    }
    // Each of the ways to come or not to come was met often.
    for way in ["attended", "substituted", "apologies", "absent", "no member"] {
      #expect(counts[way, default: 0] > 300, "\(way) \(counts)")
    }
  }
}
