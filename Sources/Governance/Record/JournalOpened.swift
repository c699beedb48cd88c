/// What a journal says of itself in its first entries.
public struct JournalHeading: Codable, Equatable, Sendable {
  /// Whether the first entry has been made.
  public var isOpen = false
  /// Whether the journal is for training and sample data, and may never become a real one.
  public var isRehearsal = false
  /// What a rehearsal plays, as its title says; empty on a real journal.
  public var title = ""
  /// What a sample assumes that its sources do not say; shown wherever the sample is.
  public var assumption: String?
  /// The moment to which a rehearsal's clock was last set, and the machine's seconds then.
  public var clock: ClockSet?
}

/// A journal being opened, as the first entry of its own record.
///
/// Whether it is a rehearsal is settled here for good.
public struct JournalOpened: DirectoryEvent {
  public static let kind = "journal.opened"
  /// Whether it is for training and sample data, for good.
  public let rehearsal: Bool
  /// What it is called; a rehearsal says what it plays.
  public let title: String
  /// What a sample assumes that its sources do not say.
  public let assumption: String?

  public init(rehearsal: Bool, title: String, assumption: String? = nil) {
    (self.rehearsal, self.title, self.assumption) = (rehearsal, title, assumption)
  }

  public func objection(in state: State) -> Refusal? {
    state.journal.isOpen ? Refusal("the journal is already open") : nil
  }

  public func apply(to state: inout State) {
    state.journal.isOpen = true
    state.journal.isRehearsal = rehearsal
    state.journal.title = title
    state.journal.assumption = assumption
  }

  public var sentence: Sentence {
    rehearsal ? "rehearsal begun: \(title)" : "journal begun: \(title)"
  }
}

/// The clock of a rehearsal being set to a moment.
public struct ClockSet: DirectoryEvent {
  public static let kind = "journal.clock-set"
  /// What the clock shows from now on.
  public let to: Moment
  /// The machine's seconds since 1970 when it was set.
  public let machine: Int

  public init(to: Moment, machine: Int) { (self.to, self.machine) = (to, machine) }

  public func objection(in state: State) -> Refusal? {
    Refusal(
      if: !state.journal.isRehearsal, "a real journal keeps the computer's own time",
      advice: "set the clock of a rehearsal")
  }

  public func apply(to state: inout State) { state.journal.clock = self }

  public var sentence: Sentence { "clock set to \(to.timeAndDay)" }
}
