/// A length of time as a constitution states it, with the side of the day it lies on.
///
/// `3 working days before`, `6 weeks before`, `2 weeks after`, `28 days beginning with`,
/// `2 months`. "Days" are calendar days; "clear days" are clear working days; clear calendar
/// days must be called that.
public struct Span: Hashable, Sendable {
  /// On which side of the named day the span lies.
  public enum Side: String, Codable, Sendable {
    case before
    case after
    /// Counted from the named day, which is itself the first of them.
    case beginningWith = "beginning with"
  }

  /// How many, from 1 to 100,000.
  public let amount: Int
  /// What is counted.
  public let unit: SpanUnit
  /// The side, or nil for a mere length such as `2 months`.
  public let side: Side?

  /// So many units on that side.
  public init(_ amount: Int, _ unit: SpanUnit, _ side: Side? = nil) {
    self.amount = amount
    self.unit = unit
    self.side = side
  }

  /// The same length on another side.
  public func on(_ side: Side?) -> Span { Span(amount, unit, side) }
}

extension Span: CustomStringConvertible {
  /// The span as it is written in a constitution: `3 working days before`.
  public var description: String {
    let side = side.map { " " + $0.rawValue } ?? ""
    return length + side
  }

  /// The length alone: `3 working days`, `1 month`.
  public var length: String {
    "\(amount) \(amount == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)"
  }
}
