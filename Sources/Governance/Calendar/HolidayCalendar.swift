/// The bank holidays of each nation, as one file gave them.
///
/// Dates alone decide; titles are for telling why a day was skipped. The file's own substitute
/// days are already observed weekdays, so nothing is moved here.
public struct HolidayCalendar: Equatable, Sendable {
  /// What the file is called in every answer that used it.
  public let name: String
  /// SHA-256 of the file's bytes in hexadecimal; empty where a test made the calendar.
  public let hash: String
  /// The title of each holiday by nation and day.
  public let holidays: [Nation: [Day: String]]
  /// The file that rules outside the days that this one covers, by its label.
  private var beneath: String?

  /// The calendar of that name and hash with those holidays.
  public init(name: String, hash: String = "", holidays: [Nation: [Day: String]]) {
    self.init(name: name, hash: hash, holidays: holidays, coverage: Self.coverage(of: holidays))
  }

  private init(
    name: String, hash: String, holidays: [Nation: [Day: String]],
    coverage: [Nation: ClosedRange<Day>]
  ) {
    (self.name, self.hash, self.holidays, self.coverage) = (name, hash, holidays, coverage)
  }

  private static func coverage(of holidays: [Nation: [Day: String]]) -> [Nation: ClosedRange<Day>] {
    holidays.compactMapValues { days in
      guard let first = days.keys.min(), let last = days.keys.max() else { return nil }
      let opens = first.civil.month == 1 && first.civil.date <= 4
      let closes = last.civil.month == 12 && last.civil.date >= 25
      return (opens ? first.month.lowerBound : first)...(closes ? last.month.upperBound : last)
    }
  }

  /// The days for which the file can be trusted, by nation.
  ///
  /// A file that opens with the New Year's holiday speaks for that whole year, and one that
  /// closes at Christmas for that one; otherwise only the stretch between its first and last
  /// holiday is covered.
  public let coverage: [Nation: ClosedRange<Day>]

  /// A short name for answers: the file's name and the first eight figures of its hash.
  public var label: String {
    (hash.isEmpty ? name : "\(name) (\(hash.prefix(8)))")
      + "\(beneath, after: " over ")"
  }

  /// The file laid over another: within the days that it covers it rules alone, outside them the
  /// other does.
  public func over(_ other: HolidayCalendar) -> HolidayCalendar {
    var merged = other.holidays
    var covered = other.coverage
    for (nation, days) in holidays {
      guard let mine = coverage[nation] else { continue }
      let kept = (other.holidays[nation] ?? [:]).filter { !mine.contains($0.key) }
      merged[nation] = kept.merging(days) { $1 }
      covered[nation] = other.coverage[nation].map { mine.joined(with: $0) } ?? mine
    }
    var both = HolidayCalendar(name: name, hash: hash, holidays: merged, coverage: covered)
    both.beneath = other.label
    return both
  }
}

extension ClosedRange<Day> {
  /// Both stretches together; the longer one, where days lie between them.
  fileprivate func joined(with other: ClosedRange<Day>) -> ClosedRange<Day> {
    let (first, second) = lowerBound <= other.lowerBound ? (self, other) : (other, self)
    guard second.lowerBound > first.upperBound + 1 else {
      return first.lowerBound...Swift.max(first.upperBound, second.upperBound)
    }
    return first.upperBound - first.lowerBound >= second.upperBound - second.lowerBound
      ? first : second
  }
}

/// A part of the United Kingdom with bank holidays of its own.
///
/// The stored names are the keys of gov.uk's bank-holiday file.
public enum Nation: String, CaseIterable, Codable, Sendable {
  case englandAndWales = "england-and-wales"
  case scotland = "scotland"
  case northernIreland = "northern-ireland"

  /// The nation as it is said: `England and Wales`.
  public var name: String {
    switch self {
    case .englandAndWales: return "England and Wales"
    case .scotland: return "Scotland"
    case .northernIreland: return "Northern Ireland"
    }
  }

  /// The nation of that key; `england` and `wales` stand for their shared calendar.
  public init?(named text: some StringProtocol) {
    switch text.lowercased() {
    case "england", "wales", "england-and-wales", "england and wales": self = .englandAndWales
    case "scotland": self = .scotland
    case "northern-ireland", "northern ireland", "ni": self = .northernIreland
    default: return nil
    }
  }
}

/// A file of bank holidays being adopted by the office.
public struct CalendarAdopted: DirectoryEvent {
  public static let kind = "calendar.adopted"
  public let name: String
  /// SHA-256 of the file in hexadecimal; the file itself is kept under it.
  public let hash: String

  public init(name: String, hash: String) { (self.name, self.hash) = (name, hash) }

  public func objection(in state: State) -> Refusal? {
    state.directory.calendars.last?.hash == hash
      ? Refusal("the calendar of bank holidays \(name) is already in use") : nil
  }

  public func apply(to state: inout State) { state.directory.calendars.append(self) }

  public var sentence: Sentence { "calendar of bank holidays \(name) adopted" }
}
