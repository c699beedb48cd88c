/// A kind of rule that a constitution may state.
///
/// One file a rule: how it is written, how it is read, and the sentence that tells it.
public protocol Rule: Equatable, Sendable {
  /// The key under which a constitution file states it.
  static var key: String { get }
  /// The key of the last day the rule holds; another than `to` where the rule has a `to` itself.
  static var lastDayKey: String { get }
  /// Reads the rule's own fields; errors are noted in `fields`, and nil is given on any.
  init?(_ fields: RuleFields)
  /// The rule's own fields as a file states them.
  var written: [Outline.Entry] { get }
  /// The rule in one sentence, as people are told it.
  var sentence: String { get }
}

extension Rule {
  /// The key `to`.
  public static var lastDayKey: String { "to" }
}
