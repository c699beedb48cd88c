import FoundationEssentials
public import Governance
import Store

/// Reads bank holidays from a file in the shape of gov.uk's own.
public enum HolidayFile {
  /// The holidays that travel inside the program, 1995 to 2030.
  ///
  /// Every command asks for them. Since the order of our own file is known, its texts are read one
  /// after the other, in a fraction of the time that JSON takes.
  public static let bundled: HolidayCalendar = {
    let bytes = BundledFile.bytes("bank-holidays.json") ?? []
    return HolidayCalendar(
      name: "bank-holidays.json", hash: EntryHash.hexadecimal(of: bytes),
      holidays: bytes.withUnsafeBufferPointer(holidays))
  }()

  private static func holidays(in bytes: UnsafeBufferPointer<UInt8>) -> [Nation: [Day: String]] {
    let mark = UInt8(ascii: "\"")
    var holidays: [Nation: [Day: String]] = [:]
    var (nation, title, key) = (Nation.englandAndWales, "", "")
    var rest = bytes[...]
    while let start = rest.firstIndex(of: mark) {
      rest = rest[(start + 1)...]
      guard let end = rest.firstIndex(of: mark) else { break }
      let text = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      switch key {
      case "division": nation = Nation(rawValue: text) ?? nation
      case "title": title = text
      case "date":
        if let day = Day(iso: text) { holidays[nation, default: [:]][day] = title }
      default: break
      }
      key = text
    }
    return holidays
  }

  /// The holidays in the bytes of a file.
  ///
  /// - Throws: `Refusal` that says where the file is not in gov.uk's shape; nothing is guessed.
  public static func read(_ bytes: [UInt8], named name: String) throws(Refusal) -> HolidayCalendar {
    let file = try (try? JSONDecoder().decode([String: Division].self, from: Data(bytes))).orRefuse(
      Refusal(
        "\(name) is not a file of bank holidays",
        expected: "bank-holidays.json as GOV.UK publishes it"))
    let names = Nation.allCases.map(\.rawValue).alternatives
    var holidays: [Nation: [Day: String]] = [:]
    for (key, division) in file.sorted(by: { $0.key < $1.key }) {
      let nation = try Nation(rawValue: key).orRefuse(
        Refusal("\(name) has a part called \"\(key)\"", expected: names))
      let events = try division.events.orRefuse(
        Refusal("\(name) has no holidays for \(key)", expected: "a list called events"))
      holidays[nation] = [:]
      for event in events {
        let day = try event.date.flatMap(Day.init(iso:)).orRefuse(
          Refusal(
            "\(name), \(key), has \(event.date.map { "the date \"\($0)\"" } ?? "a holiday without a date")",
            expected: "a day such as 2017-06-20"))
        holidays[nation]?[day] = event.title ?? "bank holiday"
      }
    }
    if holidays.isEmpty { throw Refusal("\(name) has no holidays in it", expected: names) }
    return HolidayCalendar(name: name, hash: EntryHash.hexadecimal(of: bytes), holidays: holidays)
  }

  private struct Division: Decodable {
    let events: [Event]?

    struct Event: Decodable {
      let date: String?
      let title: String?

      enum CodingKeys: CodingKey { case date, title }

      init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        title = try? fields.decode(String.self, forKey: .title)
        // A number is told as it stands.
        date =
          (try? fields.decode(String.self, forKey: .date))
          ?? (try? fields.decode(Int.self, forKey: .date)).map(String.init)
      }
    }

    enum CodingKeys: CodingKey { case events }

    init(from decoder: any Decoder) throws {
      events = try? decoder.container(keyedBy: CodingKeys.self).decode(
        [Event].self, forKey: .events)
    }
  }
}
