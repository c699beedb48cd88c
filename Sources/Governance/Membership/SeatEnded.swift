/// A place on a board ceasing to exist after a day.
public struct SeatEnded: Event {
  /// The board.
  public let board: BoardID
  /// The seat.
  public let seat: SeatID
  /// The last day of the seat.
  public let last: Day

  /// The event with those particulars.
  public init(board: BoardID, seat: SeatID, last: Day) {
    self.board = board
    self.seat = seat
    self.last = last
  }

  /// The name on disk.
  public static let kind = "seat.ended"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The first day that it changes what was so.
  public var reachesBackTo: Day? { last }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    guard let found = known.seats.first(where: { $0.id == seat }) else {
      return state.unknown(seat, on: known)
    }
    if let to = found.to { return Refusal("the seat \(found.title) already ended on \(to.spoken)") }
    return state.backwards(found.from, last)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.changeSeat(seat) { $0.to = last }
    state.boards[board]?.endHolds(on: seat, after: last)
  }

  /// What happened.
  public var sentence: Sentence { "seat \(seat) ends on \(last.spoken)" }
}
