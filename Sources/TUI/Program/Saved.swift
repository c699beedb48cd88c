/// What the screens say after an act: what was saved, and what others recorded meanwhile.
public struct Saved: Equatable, Sendable {
  /// What was saved, as one line.
  public let line: String
  /// What others recorded while the act was being thought of.
  public let meanwhile: [String]

  /// What was saved, with what others recorded.
  public init(line: String, meanwhile: [String]) {
    (self.line, self.meanwhile) = (line, meanwhile)
  }
}
