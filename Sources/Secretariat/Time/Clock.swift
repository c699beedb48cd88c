import Glibc
public import Governance

/// What time it is: the machine's, or a rehearsal's own.
public struct Clock: Sendable {
  /// The zone in which days and times are told.
  public let zone: LocalZone
  private let machine: @Sendable () -> Int

  /// A clock on the machine's seconds, or on others for tests.
  public init(zone: LocalZone, machine: (@Sendable () -> Int)? = nil) {
    self.zone = zone
    self.machine = machine ?? { Int(time(nil)) }
  }

  /// The machine's seconds since 1970.
  public var machineSeconds: Int { machine() }

  /// The present moment for a journal: a rehearsal's clock goes on from where it was set.
  public func now(for journal: JournalHeading) -> Moment {
    guard journal.isRehearsal, let clock = journal.clock else {
      return zone.moment(seconds: machine())
    }
    return zone.moment(seconds: clock.to.seconds + max(0, machine() - clock.machine))
  }
}
