/// A day that goes with a planned meeting: of its notice, its papers or its minutes.
public enum PlannedDay: Equatable, Sendable {
  /// The constitution's day, as it was counted, with the clause.
  case counted(Reckoning, clause: String?)
  /// The partners have still to agree it.
  case notAgreed(clause: String?)
  /// The constitution says nothing of it.
  case notProvidedFor

  /// The count, where there is one.
  public var count: Reckoning? {
    if case .counted(let count, _) = self { return count }
    return nil
  }

  /// The day in words, or why there is none.
  public var text: String {
    switch self {
    case .counted(let count, _): return count.day.spoken
    case .notAgreed: return "not agreed"
    case .notProvidedFor: return "not provided for"
    }
  }

  init<Terms: Rule>(
    _ standing: Standing<Terms>?, _ span: KeyPath<Terms, Span>, from day: Day,
    _ calendar: WorkingCalendar
  ) {
    switch standing {
    case .agreed(let rule, let clause):
      let count = try? Reckoner.reckon(rule[keyPath: span], from: day, on: calendar)
      self = count.map { .counted($0, clause: clause) } ?? .notProvidedFor
    case .notAgreed(let clause): self = .notAgreed(clause: clause)
    case .silent, nil: self = .notProvidedFor
    }
  }
}
