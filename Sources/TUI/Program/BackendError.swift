/// One line about what could not be done.
public struct BackendError: Error, Equatable, Sendable {
  /// The line.
  public let line: String

  /// A complaint in one line.
  public init(_ line: String) {
    self.line = line
  }
}
