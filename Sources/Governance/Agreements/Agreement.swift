/// One agreement between the partners, from the first day of its term to its last.
public struct Agreement: Equatable, Sendable {
  public let term: TermRule
  public let clause: String?
  public let executed: Day?
  /// Every extension, in order.
  public let extensions: [AgreementExtended]

  /// The last day on which it has effect; nil where its first is not stated.
  public var ends: Day? { extensions.last?.to ?? term.ends }

  /// How many days it was acted upon before it was executed: from its first to the day before that.
  public var daysBeforeExecution: Int {
    guard let starts = term.starts, let executed else { return 0 }
    return max(0, executed - starts)
  }

  /// The stretches between one agreement and the next in which there is none, in order.
  ///
  /// After the last agreement the stretch is open and is not among them.
  public static func uncovered(between agreements: [Agreement]) -> [ClosedRange<Day>] {
    let terms = agreements.compactMap { agreement in
      agreement.term.starts.flatMap { starts in agreement.ends.map { (starts, $0) } }
    }.sorted { $0.0 < $1.0 }
    var found: [ClosedRange<Day>] = []
    var covered = terms.first?.1
    for (starts, ends) in terms.dropFirst() {
      if let end = covered, starts > end + 1 { found.append((end + 1)...(starts - 1)) }
      covered = max(covered ?? ends, ends)
    }
    return found
  }
}

extension Board {
  /// The agreements that the constitution of a day states, as they stand.
  public func agreements(on day: Day) -> [Agreement] {
    (constitution(on: day)?[TermRule.self].all ?? []).compactMap { provision in
      provision.rule.map { term in
        Agreement(
          term: term, clause: provision.clause,
          executed: executions.last { $0.starts == term.starts }?.on,
          extensions: extensions.filter { $0.starts == term.starts })
      }
    }
  }

  /// The agreement with that first day, as the constitution adopted last states it.
  func agreement(starting day: Day) -> Agreement? {
    agreements(on: Day.writable.upperBound).first { $0.term.starts == day }
  }

  /// The refusal where no agreement begins on the day.
  func noTerm(starting day: Day) -> Refusal? {
    let known = agreements(on: Day.writable.upperBound).compactMap(\.term.starts)
    if known.isEmpty { return noRule(on: "term") }
    return Refusal(
      if: !known.contains(day), "no term begins on \(day.spoken)",
      expected: known.map(\.spoken).joined(separator: " or "))
  }
}
