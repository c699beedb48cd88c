/// A day that the office sets itself, counted from each meeting: never a duty of the constitution.
public struct OfficeTarget: Codable, Equatable, Sendable {
  /// What is to be done: `drafts`, `clearances`, `chair's agenda meeting`, `decision sheet`.
  public let name: String
  /// When, counted from the meeting: `10 working days before`.
  public let when: String

  /// A target with its span, as it is written.
  public init(name: String, when: String) {
    self.name = name
    self.when = when
  }

  /// The span, where it can be read.
  public var span: Span? { try? SpanReader.span(when) }
}
