/// A holiday calendar that the office has adopted, by its file's name and hash.
public struct AdoptedCalendar: Equatable, Sendable {
  /// The file's name.
  public let name: String
  /// SHA-256 of the file in hexadecimal; the file itself is kept under it.
  public let hash: String
}
