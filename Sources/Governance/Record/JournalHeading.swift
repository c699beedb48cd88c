/// What a journal says of itself in its first entries.
public struct JournalHeading: Equatable, Sendable {
  /// Whether the first entry has been made.
  public var isOpen = false
  /// Whether the journal is for training and sample data, and may never become a real one.
  public var isRehearsal = false
  /// What a rehearsal plays, as its title says; empty on a real journal.
  public var title = ""
  /// What a sample assumes that its sources do not say; shown wherever the sample is.
  public var assumption: String?
  /// The moment to which a rehearsal's clock was last set, and the machine's seconds then.
  public var clock: (set: Moment, machine: Int)?

  /// Headings are equal when they say the same.
  public static func == (left: JournalHeading, right: JournalHeading) -> Bool {
    left.isOpen == right.isOpen && left.isRehearsal == right.isRehearsal
      && left.title == right.title
      && left.assumption == right.assumption && left.clock?.set == right.clock?.set
      && left.clock?.machine == right.clock?.machine
  }
}
