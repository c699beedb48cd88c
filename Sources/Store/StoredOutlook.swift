/// One row of the index of what is due: a board's outlook, or what a meeting's preparation waits
/// for, and what it was made from.
///
/// It can be made again at will; a row made from fewer entries than its stream has is stale.
public struct StoredOutlook: Equatable, Sendable {
  /// The name of the stream: a board's or a meeting's.
  public let stream: String
  /// How many entries of the stream it was made from.
  public let version: Int
  /// What it was reckoned with: the way of reckoning and the holiday calendar.
  public let calendar: String
  /// The row as JSON; empty to remove it.
  public let body: String

  /// A row made from so many entries with that calendar.
  public init(stream: String, version: Int, calendar: String, body: String) {
    self.stream = stream
    self.version = version
    self.calendar = calendar
    self.body = body
  }
}
