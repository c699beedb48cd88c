import Foundation
public import Governance
import Store

/// Reads bank holidays from a file in the shape of gov.uk's own.
public enum HolidayFile {
  /// The holidays that travel inside the program, 1995 to 2030.
  public static func bundled() throws(Refusal) -> HolidayCalendar { try own.get() }

  private static let own = Result { () throws(Refusal) -> HolidayCalendar in
    try read(BundledFile.bytes("bank-holidays.json") ?? [], named: "bank-holidays.json")
  }

  /// The holidays in the bytes of a file.
  ///
  /// - Throws: `Refusal` that says where the file is not in gov.uk's shape; nothing is guessed.
  public static func read(_ bytes: [UInt8], named name: String) throws(Refusal) -> HolidayCalendar {
    guard let file = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw Refusal("\(name) is not JSON", expected: "gov.uk's bank-holidays.json as it is")
    }
    var holidays: [Nation: [Day: String]] = [:]
    for (key, value) in file.sorted(by: { $0.key < $1.key }) {
      guard let nation = Nation(rawValue: key) else {
        throw Refusal("\(name) has a division \"\(key)\"", expected: names)
      }
      guard let events = (value as? [String: Any])?["events"] as? [[String: Any]] else {
        throw Refusal("\(name) has no events for \(key)", expected: "a list called events")
      }
      var days: [Day: String] = [:]
      for event in events {
        guard let text = event["date"] as? String, let day = Day(iso: text) else {
          throw Refusal(
            "\(name), \(key), has the date \"\(event["date"] ?? "none")\"",
            expected: "a day such as 2017-06-20")
        }
        days[day] = event["title"] as? String ?? "bank holiday"
      }
      holidays[nation] = days
    }
    guard !holidays.isEmpty else {
      throw Refusal("\(name) has no holidays in it", expected: names)
    }
    return HolidayCalendar(
      name: name, hash: EntryHash.hexadecimal(of: bytes), holidays: holidays)
  }

  private static var names: String {
    Nation.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
