import Synchronization

@testable import Governance

/// Why each day from 1979 to 2062 is off in a set of nations, in one long list by day number.
///
/// Outside that stretch there are only weekends, as nobody knows the holidays there.
struct HolidayTable {
  private static let first = 3287
  private static let count = 30_681
  private let names: [String?]

  init(_ nations: [Nation], _ holidays: HolidayCalendar) {
    var names: [String?] = (0..<HolidayTable.count).map {
      HolidayTable.weekend(HolidayTable.first + $0)
    }
    for nation in nations {
      for (day, title) in holidays.holidays[nation] ?? [:] {
        let index = day.number - HolidayTable.first
        if names[index] == nil {
          names[index] = nations.count > 1 ? "\(title) (\(nation.name))" : title
        }
      }
    }
    self.names = names
  }

  private static let made = Mutex<[[Nation]: HolidayTable]>([:])

  /// The table of a set of nations on the project's own holidays, made once for all tests.
  static func of(_ nations: [Nation]) throws -> HolidayTable {
    let holidays = try Calendars.holidays()
    return made.withLock { made in
      if let table = made[nations] { return table }
      let table = HolidayTable(nations, holidays)
      made[nations] = table
      return table
    }
  }

  private static func weekend(_ number: Int) -> String? {
    // 1970-01-01 was a Thursday.
    switch (((number + 4) % 7) + 7) % 7 {
    case 0: return "Sunday"
    case 6: return "Saturday"
    default: return nil
    }
  }

  func slice(from low: Int, to high: Int, saturdays: Bool) -> [String?] {
    let known = HolidayTable.first..<(HolidayTable.first + HolidayTable.count)
    var off: [String?] = []
    off.reserveCapacity(high - low + 1)
    for number in low...high {
      let why =
        known.contains(number)
        ? names[number - HolidayTable.first] : HolidayTable.weekend(number)
      // A holiday is observed on a weekday, so a Saturday that works is off for nothing else.
      off.append(saturdays && why == "Saturday" ? nil : why)
    }
    return off
  }
}
