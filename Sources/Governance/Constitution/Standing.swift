/// What a constitution says of one kind of rule on one day.
public enum Standing<Terms: Rule>: Equatable, Sendable {
  /// It states the rule, perhaps in a named clause.
  case agreed(Terms, clause: String?)
  /// It says that the partners have still to agree it.
  case notAgreed(clause: String?)
  /// It says nothing.
  case silent

  /// The rule, where there is one.
  public var rule: Terms? {
    if case .agreed(let terms, _) = self { return terms }
    return nil
  }

  /// The clause, where one is named.
  public var clause: String? {
    switch self {
    case .agreed(_, let clause), .notAgreed(let clause): return clause
    case .silent: return nil
    }
  }
}
