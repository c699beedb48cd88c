/// A kind of rule that a constitution may state.
///
/// One file a rule: how it is read, and the sentence that tells it.
public protocol Rule: Equatable, Sendable {
  /// The key under which a constitution file states it.
  static var key: String { get }
  /// The key of the last day the rule holds; another than `to` where the rule has a `to` itself.
  static var lastDayKey: String { get }
  /// Reads the rule's own fields; errors are noted there, and a rule with any is not kept, whatever
  /// stands in a field that could not be read.
  init(_ fields: Fields)
  /// The rule in one sentence, as people are told it.
  var sentence: String { get }
}

extension Rule {
  /// The key `to`.
  public static var lastDayKey: String { "to" }
}

/// What a constitution says of one kind of rule on one day.
public enum RuleStatus<Terms: Rule>: Equatable, Sendable {
  /// It states the rule, perhaps in a named clause.
  case agreed(Terms, clause: String?)
  /// It says that the partners have still to agree it.
  case notAgreed(clause: String?)
  case noProvision

  public var rule: Terms? {
    if case .agreed(let terms, _) = self { return terms }
    return nil
  }

  public var clause: String? {
    switch self {
    case .agreed(_, let clause), .notAgreed(let clause): return clause
    case .noProvision: return nil
    }
  }
}
