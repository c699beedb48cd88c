/// The agreement between the partners being executed, which may be after it took effect.
public struct AgreementExecuted: Event {
  /// The board.
  public let board: BoardID
  /// The first day of the term that it makes, as the constitution states it.
  public let starts: Day
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, starts: Day, on: Day) {
    self.board = board
    self.starts = starts
    self.on = on
  }

  /// The name on disk.
  public static let kind = "agreement.executed"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = known.noTerm(starting: starts) { return refusal }
    let earlier = known.executions.last { $0.starts == starts }
    return earlier.map {
      Refusal("the agreement from \(starts.spoken) was executed \($0.on.spoken)")
    }
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.executions.append(Agreement.Execution(starts: starts, on: on)) }
  }

  /// What happened.
  public var sentence: Sentence {
    "agreement of \(board) from \(starts.spoken) executed"
  }
}
