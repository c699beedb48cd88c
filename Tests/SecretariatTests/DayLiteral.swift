public import Governance

extension Day: ExpressibleByStringLiteral {
  /// A day written in a test as `"2017-06-20"`.
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is not a day") }
    self = day
  }
}
