/// One unbroken stretch of a meeting.
public struct Sitting: Equatable, Sendable {
  /// When it was opened or resumed.
  public let opened: Moment
  /// When it was adjourned, if it was.
  public var adjourned: Moment?
  /// Until when it was adjourned, where that was said.
  public var until: Moment?
}
