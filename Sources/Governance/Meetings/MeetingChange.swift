/// A change of a meeting's date, time or venue.
public struct MeetingChange: Equatable, Sendable {
  /// When the change was made.
  public let at: Moment
  /// The start that was given up.
  public let oldStart: Moment
  /// The venue that was given up.
  public let oldVenue: String
  /// The reason given.
  public let why: String
}
