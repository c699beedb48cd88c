/// The clock of a rehearsal being set to a moment.
public struct ClockSet: Event {
  /// What the clock shows from now on.
  public let to: Moment
  /// The machine's seconds since 1970 when it was set.
  public let machine: Int

  /// The event with those particulars.
  public init(to: Moment, machine: Int) {
    self.to = to
    self.machine = machine
  }

  /// The name on disk.
  public static let kind = "journal.clock-set"

  /// The stream it is written to.
  public var stream: Stream { .directory }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.journal.isRehearsal
      ? nil : Refusal("the clock of a real journal is the machine's", expected: "a rehearsal")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.journal.clock = (to, machine)
  }

  /// What happened.
  public var sentence: Sentence { "clock set to \(to.spoken)" }
}
