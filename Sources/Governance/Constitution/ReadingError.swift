/// Something in a file that could not be read, with its line.
public struct ReadingError: Error, Equatable, Sendable {
  /// The line in the file, from 1; 0 where it is not known.
  public let line: Int
  /// Where in the file: `notice.at-least`.
  public let place: String
  /// What was read.
  public let read: String
  /// What was expected.
  public let expected: String

  /// The error as one line: `line 14, notice.at-least: read "…", expected …`.
  public var text: String {
    (line > 0 ? "line \(line), " : "") + "\(place): read \(read), expected \(expected)"
  }
}
