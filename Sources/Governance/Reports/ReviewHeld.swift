/// A review that the constitution foresees being held.
public struct ReviewHeld: Event {
  /// The board.
  public let board: BoardID
  /// What it is called in the constitution.
  public let review: String
  /// What there is to say of it.
  public let note: String?
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, review: String, note: String? = nil, on: Day) {
    self.board = board
    self.review = review
    self.note = note
    self.on = on
  }

  /// The name on disk.
  public static let kind = "review.held"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    return known.unnamed(review, among: \.reviews)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.reviews.append(Occasion(name: review, note: note, on: on))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(review) of \(board) was held\(note.map { ": \($0)" } ?? "")"
  }
}
