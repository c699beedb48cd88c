/// A journal being opened, as the first entry of its own record.
///
///  Whether it is a rehearsal is settled here for good.
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
