/// A day that does not count for a board: its offices are closed, or it is to be disregarded.
public struct ClosureDeclared: BoardEvent {
  public static let kind = "closure.declared"
  public let board: BoardID
  public let day: Day
  /// Why, as it is told beside every count.
  public let name: String
  /// Whether the day is merely left out of counts by direction.
  public let disregarded: Bool

  public init(board: BoardID, day: Day, name: String, disregarded: Bool = false) {
    (self.board, self.day, self.name, self.disregarded) = (board, day, name, disregarded)
  }

  public var reachesBackTo: Day? { day }

  public func objection(in state: State) -> Refusal? {
    state.unknown(board) ?? (name.isEmpty ? Refusal("a closure needs a reason") : nil)
  }

  public func apply(to state: inout State) {
    if disregarded {
      state.boards[board]?.disregarded[day] = name
    } else {
      state.boards[board]?.closures[day] = name
    }
  }

  public var sentence: Sentence { "\(day.spoken) does not count for \(board): \(name)" }
}
