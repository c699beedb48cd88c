/// A time of day on the clock of the place, to the minute.
public struct LocalTime: Hashable, Comparable, CustomStringConvertible, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// The time of that hour and minute, or nil where the clock has no such time.
  public init?(_ hour: Int, _ minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time that lies so many minutes after midnight, taken round the clock.
  public init(minutesAfterMidnight minutes: Int) { self.minutes = ((minutes % 1440) + 1440) % 1440 }

  /// The time written `14:05`, `14.05` or `9.05`, or nil.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard parts.count == 2, text.count == parts[0].count + parts[1].count + 1,
      (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = parts[0].figures, let minute = parts[1].figures
    else { return nil }
    self.init(hour, minute)
  }

  /// The time as people type it: `14.05`, `2pm`, `2.30 p.m.`, `noon`, `1400`, `14h00`; or nil.
  public init?(typed text: String) {
    let word = text.lowercased().filter { !$0.isWhitespace }
    switch word {
    case "noon", "midday": self.init(12, 0)
    case "midnight": self.init(0, 0)
    default:
      let halves = [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)]
      if let (mark, hours) = halves.first(where: { word.hasSuffix($0.0) }) {
        let figures = word.dropLast(mark.count)
        guard let time = figures.figures.map({ LocalTime($0, 0) }) ?? LocalTime(figures),
          (1...12).contains(time.hour)
        else { return nil }
        self.init(time.hour % 12 + hours, time.minute)
      } else if word.count == 4, let figures = word.figures {
        self.init(figures / 100, figures % 100)
      } else {
        let plain = word.replacing("h", with: ":", maxReplacements: 1)
        self.init(plain.hasSuffix(":") ? plain + "00" : plain)
      }
    }
  }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  public static func < (left: LocalTime, right: LocalTime) -> Bool { left.minutes < right.minutes }

  public var description: String { "\(padded(hour, 2)).\(padded(minute, 2))" }
}
