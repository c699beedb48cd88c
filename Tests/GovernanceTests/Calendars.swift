import Foundation
import TestSupport
import Testing

@testable import Governance

/// The holiday calendar of the project's own data, in gov.uk's shape.
enum Calendars {
  private static let loaded = Result { try read() }

  /// Every bank holiday in `data/bank-holidays.json`.
  static func holidays() throws -> HolidayCalendar { try loaded.get() }

  /// The working days of those nations, with no closures.
  static func of(_ nations: Nation...) throws -> WorkingCalendar {
    WorkingCalendar(nations: nations, holidays: try holidays())
  }

  /// The working days of one nation on a file that lacks one holiday.
  static func of(_ nation: Nation, without day: Day) throws -> WorkingCalendar {
    var days = try holidays().holidays
    try #require(days[nation]?.removeValue(forKey: day) != nil)
    return WorkingCalendar(
      nations: [nation], holidays: HolidayCalendar(name: "stale.json", holidays: days))
  }

  private static func read() throws -> HolidayCalendar {
    let data = Data(try Repository.text("data/bank-holidays.json").utf8)
    let file = try #require(
      try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]])
    var holidays: [Nation: [Day: String]] = [:]
    for (key, division) in file {
      let nation = try #require(Nation(rawValue: key))
      let events = try #require(division["events"] as? [[String: Any]])
      for event in events {
        let date = try #require(event["date"] as? String)
        let day = try #require(Day(iso: date))
        holidays[nation, default: [:]][day] = try #require(event["title"] as? String)
      }
    }
    return HolidayCalendar(name: "bank-holidays.json", holidays: holidays)
  }
}
