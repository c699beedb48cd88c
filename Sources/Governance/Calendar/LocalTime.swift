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

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  public static func < (left: LocalTime, right: LocalTime) -> Bool { left.minutes < right.minutes }

  public var description: String { "\(padded(hour, 2)).\(padded(minute, 2))" }
}
