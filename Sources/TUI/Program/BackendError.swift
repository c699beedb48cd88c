public import Governance

/// What could not be done, in one line.
public struct BackendError: Error, Equatable, Sendable {
  public let line: String
  /// The refusal, where a rule refused it.
  public let refusal: Refusal?

  public init(_ line: String) { (self.line, refusal) = (line, nil) }

  public init(_ refusal: Refusal) { (line, self.refusal) = (refusal.line, refusal) }
}
