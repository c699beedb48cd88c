/// A day that does not count for a board: its offices are closed, or it is to be disregarded.
public struct ClosureDeclared: Event {
  /// The board.
  public let board: BoardID
  /// The day.
  public let day: Day
  /// Why, as it is told beside every count.
  public let name: String
  /// Whether the day is merely left out of counts by direction.
  public let disregarded: Bool

  /// The event with those particulars.
  public init(board: BoardID, day: Day, name: String, disregarded: Bool = false) {
    self.board = board
    self.day = day
    self.name = name
    self.disregarded = disregarded
  }

  /// The name on disk.
  public static let kind = "closure.declared"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.unknown(board) ?? (name.isEmpty ? Refusal("a closure needs a reason") : nil)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    if disregarded {
      state.boards[board]?.disregarded[day] = name
    } else {
      state.boards[board]?.closures[day] = name
    }
  }

  /// What happened.
  public var sentence: Sentence { "\(day.spoken) does not count for \(board): \(name)" }
}
