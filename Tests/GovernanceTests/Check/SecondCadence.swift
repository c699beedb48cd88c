@testable import Governance

/// Salford's cadence counted a second time, by walking from day to day.
enum SecondCadence {
  /// For each meeting held its name and by how many days the next was too late, or 0.
  static func gaps(held: [Day], today: Day) -> [String] {
    held.indices.map { index in
      let first = held[index]
      let next = index + 1 < held.count ? held[index + 1] : nil
      let end = next ?? today
      // Both in the shadow phase: six weeks; otherwise two months.
      let isShadow = end <= "2002-03-31"
      var limit = first
      if isShadow {
        for _ in 0..<42 { limit = limit + 1 }
      } else {
        limit = twoMonths(after: first)
      }
      var late = 0
      var day = limit
      while day < end {
        day = day + 1
        late += 1
      }
      return "\(first) \(late)"
    }
  }

  /// The corresponding date, found by walking through the calendar; the end of a shorter month.
  private static func twoMonths(after day: Day) -> Day {
    var walked = day
    var turns = 0
    while turns < 2 {
      walked = walked + 1
      if walked.civil.date == 1 { turns += 1 }
    }
    let month = walked.civil.month
    while walked.civil.date < day.civil.date, (walked + 1).civil.month == month {
      walked = walked + 1
    }
    return walked
  }
}
