/// Why the screens cannot be shown on this terminal, in one line for the person who asked.
public struct DisplayError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was read, what was expected, and what to do.
  public let description: String

  init(
    _ problem: String,
    remedy: String = "set TERM, for example TERM=xterm, or use the commands: quorate --help"
  ) {
    description = "\(problem); \(remedy)"
  }
}
