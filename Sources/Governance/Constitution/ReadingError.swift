/// Something in a file that could not be read, with its line.
public struct ReadingError: Error, Equatable, Sendable {
  /// The line in the file, from 1; 0 where it is not known.
  public let line: Int
  /// Where in the file: `notice.at-least`.
  public let place: String
  /// What was found there, such as `missing` or `"soon" is not accepted`.
  public let found: String
  /// What value would have been accepted; nil where what was found says what to do.
  public let expected: String?

  /// The error as one line:
  /// `line 14, notice, at-least: "soon" is not accepted; expected a period such as …`.
  public var text: String {
    let place = place.split(separator: ".").joined(separator: ", ")
    return (line > 0 ? "line \(line), " : "")
      + "\(place): \(found)\(expected, after: "; expected ")"
  }
}
