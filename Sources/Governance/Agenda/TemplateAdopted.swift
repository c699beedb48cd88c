/// The items that stand on every agenda of a board being settled, in the place of earlier ones.
public struct TemplateAdopted: Event {
  /// The board.
  public let board: BoardID
  /// The items, in order.
  public let items: [StandingItem]

  /// The event with those particulars.
  public init(board: BoardID, items: [StandingItem]) {
    self.board = board
    self.items = items
  }

  /// The name on disk.
  public static let kind = "agenda.template-adopted"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(board) { return refusal }
    if items.isEmpty { return Refusal("a template needs an item") }
    return items.contains { $0.title.isBlank } ? Refusal("an item needs a title") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.standing = items }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(items.count) items stand on every agenda of \(board)"
  }
}
