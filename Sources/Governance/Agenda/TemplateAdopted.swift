/// The items that stand on every agenda of a board being settled, in the place of earlier ones.
public struct TemplateAdopted: BoardEvent {
  public static let kind = "agenda.template-adopted"
  public let board: BoardID
  /// The items, in order.
  public let items: [StandingItem]

  public init(board: BoardID, items: [StandingItem]) {
    (self.board, self.items) = (board, items)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(board) { return refusal }
    if items.isEmpty { return Refusal("a template needs an item") }
    return items.contains { $0.title.isBlank } ? Refusal("an item needs a title") : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.standing = items }
  }

  public var sentence: Sentence {
    "\(items.count) items stand on every agenda of \(board)"
  }
}
