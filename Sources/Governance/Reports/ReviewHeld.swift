/// A review that the constitution foresees being held.
public struct ReviewHeld: BoardEvent, DatedEvent {
  public static let kind = "review.held"
  public let board: BoardID
  /// What it is called in the constitution.
  public let review: String
  /// What there is to say of it.
  public let note: String?
  public let on: Day

  public init(board: BoardID, review: String, note: String? = nil, on: Day) {
    (self.board, self.review, self.note, self.on) = (board, review, note, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    return known.unnamed(review, among: \.reviews)
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.reviews.append(Occasion(name: review, note: note, on: on))
    }
  }

  public var sentence: Sentence {
    "\(review) of \(board) was held\(note.map { ": \($0)" } ?? "")"
  }
}
