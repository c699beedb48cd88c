/// The agreement between the partners being executed, which may be after it took effect.
public struct AgreementExecuted: BoardEvent, DatedEvent {
  public static let kind = "agreement.executed"
  public let board: BoardID
  /// The first day of the term that it makes, as the constitution states it.
  public let starts: Day
  public let on: Day

  public init(board: BoardID, starts: Day, on: Day) {
    (self.board, self.starts, self.on) = (board, starts, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = known.noTerm(starting: starts) { return refusal }
    let earlier = known.executions.last { $0.starts == starts }
    return earlier.map {
      Refusal("the agreement from \(starts.spoken) was executed \($0.on.spoken)")
    }
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.executions.append(Agreement.Execution(starts: starts, on: on)) }
  }

  public var sentence: Sentence {
    "agreement of \(board) from \(starts.spoken) executed"
  }
}
