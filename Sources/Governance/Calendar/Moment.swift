/// An instant together with the local day and time at which it fell.
///
/// Written `2017-06-15T00:30:00+01:00`: the instant and what the clock on the wall showed are
/// both in the text, so no time-zone table is needed to read the record. Which offset a local
/// time has is settled where the time enters; an ambiguous one is asked about there.
public struct Moment: Hashable, Comparable, TextCodable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int
  /// Seconds by which the local clock is ahead of UTC.
  public let offset: Int

  /// The instant so many seconds after 1970 began in UTC, where the clock is ahead by the offset.
  public init(seconds: Int, offset: Int) { (self.seconds, self.offset) = (seconds, offset) }

  /// The instant at which a clock ahead of UTC by so many seconds shows that day and time.
  public init(_ day: Day, _ time: LocalTime, offset: Int) {
    self.init(seconds: day.number * 86_400 + time.minutes * 60 - offset, offset: offset)
  }

  /// The local day.
  public var day: Day { Day(number: floorDivide(seconds + offset, 86_400)) }

  /// The local time, to the minute.
  public var time: LocalTime { LocalTime(minutesAfterMidnight: floorDivide(seconds + offset, 60)) }

  /// The moment so many minutes later on the same offset.
  public func adding(minutes: Int) -> Moment {
    Moment(seconds: seconds + minutes * 60, offset: offset)
  }

  /// The moment as people write it: `Tue 20 Jun 2017 14.30`.
  public var spoken: String { "\(day.spoken) \(time)" }

  /// The moment within a sentence: "adjourned until" `14.30 on Tue 20 Jun 2017`.
  public var timeAndDay: String { "\(time) on \(day.spoken)" }

  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  public static let textExample = "a moment such as 2017-06-15T00:30:00+01:00"

  public var description: String {
    let second = seconds + offset - floorDivide(seconds + offset, 60) * 60
    let ahead = abs(offset) / 60
    return "\(day)T\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(second, 2))"
      + "\(offset < 0 ? "-" : "+")\(padded(ahead / 60, 2)):\(padded(ahead % 60, 2))"
  }

  /// The moment written as `2017-06-15T00:30:00+01:00` or with `Z`, or nil.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20 else { return nil }
    func two(from start: Int) -> Int? { wholeNumber(of: bytes[start..<start + 2]) }
    guard let day = Day(isoBytes: bytes[..<10]), bytes[10] == 84, bytes[13] == 58, bytes[16] == 58,
      let hour = two(from: 11), let minute = two(from: 14), let second = two(from: 17), second < 60,
      let time = LocalTime(hour, minute)
    else { return nil }
    var offset = 0
    if bytes.count == 25, bytes[19] == 43 || bytes[19] == 45, bytes[22] == 58,
      let hours = two(from: 20), let minutes = two(from: 23), hours < 19, minutes < 60
    {
      offset = (hours * 3600 + minutes * 60) * (bytes[19] == 45 ? -1 : 1)
    } else if !(bytes.count == 20 && bytes[19] == 90) {
      return nil
    }
    let whole = Moment(day, time, offset: offset)
    self.init(seconds: whole.seconds + second, offset: offset)
  }
}

/// The quotient rounded towards minus infinity.
func floorDivide(_ number: Int, _ by: Int) -> Int {
  number >= 0 ? number / by : -((-number + by - 1) / by)
}
