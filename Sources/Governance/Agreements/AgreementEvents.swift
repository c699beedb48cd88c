/// The agreement between the partners being executed, which may be after it took effect.
public struct AgreementExecuted: BoardChange, DatedEvent {
  public static let kind = "agreement.executed"
  public let board: BoardID
  /// The first day of the term that it makes, as the constitution states it.
  public let starts: Day
  public let on: Day

  public init(board: BoardID, starts: Day, on: Day) {
    (self.board, self.starts, self.on) = (board, starts, on)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    known.noTerm(starting: starts)
      ?? known.executions.last { $0.starts == starts }.map {
        Refusal("the agreement from \(starts.spoken) was executed on \($0.on.spoken)")
      }
  }

  public func apply(to board: inout Board) { board.executions.append(self) }

  public var sentence: Sentence { "agreement of \(board) from \(starts.spoken) executed" }
}

/// The partners letting their agreement run longer, as its term allows.
public struct AgreementExtended: BoardChange, DatedEvent {
  public static let kind = "agreement.extended"
  public let board: BoardID
  /// The first day of its term, as the constitution states it.
  public let starts: Day
  /// The last day on which it then has effect.
  public let to: Day
  public let on: Day

  public init(board: BoardID, starts: Day, to: Day, on: Day) {
    (self.board, self.starts, self.to, self.on) = (board, starts, to, on)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    if let refusal = known.noTerm(starting: starts) { return refusal }
    guard let agreement = known.agreement(starting: starts), let ends = agreement.ends else {
      return nil
    }
    let clause = agreement.clause
    if on > ends {
      return Refusal(
        "the agreement expired on \(ends.spoken), before \(on.spoken)",
        advice: "record a new agreement, which may have retroactive effect", clause: clause)
    }
    guard let latest = agreement.term.endsAtLatest else {
      return Refusal(
        "the constitution does not allow the agreement to be extended",
        advice: "record a new agreement", clause: clause)
    }
    return Refusal(
      if: to <= ends || to > latest, "the agreement cannot be extended to \(to.spoken)",
      expected: "a day after \(ends.spoken) and not later than \(latest.spoken)", clause: clause)
  }

  public func apply(to board: inout Board) { board.extensions.append(self) }

  public var sentence: Sentence {
    "agreement of \(board) from \(starts.spoken) extended to \(to.spoken)"
  }
}
