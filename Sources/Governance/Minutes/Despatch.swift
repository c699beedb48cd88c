/// The minutes of a meeting sent to one recipient on a day.
public struct Despatch: Equatable, Sendable {
  /// The recipient, as the constitution names it: `members`, `chief-executive-council`.
  public let recipient: String
  /// The day of sending.
  public let on: Day
  /// The SHA-256 of the copy that went, where one was kept.
  public var text: String?
  /// The first number and the last, where they were known.
  public var numbers: ClosedRange<Int>?
}
