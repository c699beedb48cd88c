/// Why something was not done, in one line a secretary can act on.
///
/// It says what was read or asked, what was expected, and, where a constitution decides, the
/// clause. Nothing is recorded when one is thrown.
public struct Refusal: Error, Equatable, Sendable {
  /// What was read or asked, as a clause that can stand alone.
  public let what: String
  /// What would have been accepted, or what to do; nil when `what` says it.
  public let expected: String?
  /// The clause of the constitution that refuses it, when one does.
  public let clause: String?

  /// A refusal of what was read, with what was expected and the clause that says so.
  public init(_ what: String, expected: String? = nil, clause: String? = nil) {
    self.what = what
    self.expected = expected
    self.clause = clause
  }

  /// The whole refusal as one line without a full stop.
  public var line: String {
    let clause = clause.map { " [\($0)]" } ?? ""
    return what + (expected.map { "; expected \($0)" } ?? "") + clause
  }
}

extension Refusal: CustomStringConvertible {
  /// The whole refusal as one line.
  public var description: String { line }
}
