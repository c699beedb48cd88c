import Glibc
public import Governance

/// Settles what instant a local day and time is, by the clock in London.
///
/// The one place that knows a time zone. A local time that the clocks skip does not exist; one
/// that they repeat is asked about.
public struct LocalZone: Sendable {
  /// Which of two instants is meant when the clocks repeat an hour.
  public enum Repeated: Sendable {
    /// The first: still summer time.
    case first
    /// The second: winter time again.
    case second
    /// Nobody has said.
    case ask
  }

  private static let name = "Europe/London"

  /// The zone of the United Kingdom.
  ///
  /// - Throws: `Refusal` when the machine does not know it.
  public init() throws(Refusal) {
    setenv("TZ", LocalZone.name, 1)
    tzset()
    // 1 July 2017 at noon: a machine without the tables says winter time all the year.
    guard offset(at: 1_498_906_800) == 3600 else {
      throw Refusal(
        "this computer does not know the time zone \(LocalZone.name)",
        advice: "have the package tzdata installed")
    }
  }

  /// By how many seconds London's clock is ahead of UTC at an instant.
  public func offset(at seconds: Int) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return parts.tm_gmtoff
  }

  /// The moment that an instant is.
  public func moment(seconds: Int) -> Moment {
    Moment(seconds: seconds, offset: offset(at: seconds))
  }

  /// The moment at which London's clock shows that day and time.
  ///
  /// - Throws: `Refusal` where the clocks skip that time, or repeat it and nobody has said which.
  public func moment(
    _ day: Day, _ time: LocalTime, repeated: Repeated = .ask
  ) throws(Refusal) -> Moment {
    // Summer time first, so that the first of two is the earlier.
    let fitting = [7200, 3600, 0].map { Moment(day, time, offset: $0) }
      .filter { offset(at: $0.seconds) == $0.offset }
    switch (fitting.count, repeated) {
    case (0, _):
      throw Refusal(
        "\(time) on \(day.spoken) does not exist, because the clocks go forward",
        expected: "a time before or after that hour")
    case (1, _), (_, .first): return fitting[0]
    case (_, .second): return fitting[1]
    case (_, .ask):
      throw Refusal(
        "\(time) on \(day.spoken) comes twice, because the clocks go back",
        expected: "\(time) BST for the first, or \(time) GMT for the second")
    }
  }
}
