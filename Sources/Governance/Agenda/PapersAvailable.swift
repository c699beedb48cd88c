/// A paper made available to members at an instant: the agenda, or a report by its title.
public struct PapersAvailable: Equatable, Sendable {
  /// `agenda`, `reports`, or the title of one report.
  public let paper: String
  /// When members could have it.
  public let at: Moment
  /// From whom it was withheld, and why.
  public let withheld: [Withheld]
  /// The reason, where it came after the pack.
  public let reason: String?
}
