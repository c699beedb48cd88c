/// The clock of a rehearsal being set to a moment.
public struct ClockSet: DirectoryEvent {
  public static let kind = "journal.clock-set"
  /// What the clock shows from now on.
  public let to: Moment
  /// The machine's seconds since 1970 when it was set.
  public let machine: Int

  public init(to: Moment, machine: Int) {
    (self.to, self.machine) = (to, machine)
  }

  public func objection(in state: State) -> Refusal? {
    state.journal.isRehearsal
      ? nil : Refusal("the clock of a real journal is the machine's", expected: "a rehearsal")
  }

  public func apply(to state: inout State) {
    state.journal.clock = (to, machine)
  }

  public var sentence: Sentence { "clock set to \(to.spoken)" }
}
