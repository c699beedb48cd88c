/// A place on a board ceasing to exist after a day.
public struct SeatEnded: BoardEvent {
  public static let kind = "seat.ended"
  public let board: BoardID
  public let seat: SeatID
  /// The last day of the seat.
  public let last: Day

  public init(board: BoardID, seat: SeatID, last: Day) {
    (self.board, self.seat, self.last) = (board, seat, last)
  }

  public var reachesBackTo: Day? { last }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    guard let found = known.seats.first(where: { $0.id == seat }) else {
      return state.unknown(seat, on: known)
    }
    if let to = found.to { return Refusal("the seat \(found.title) already ended on \(to.spoken)") }
    return state.backwards(found.from, last)
  }

  public func apply(to state: inout State) {
    state.boards[board]?.changeSeat(seat) { $0.to = last }
    state.boards[board]?.endHolds(on: seat, after: last)
  }

  public var sentence: Sentence { "seat \(seat) ends on \(last.spoken)" }
}
