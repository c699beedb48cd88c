/// The owners of an action being asked how it stands.
public struct ActionChased: BoardEvent, DatedEvent {
  public static let kind = "action.chased"
  public let board: BoardID
  public let action: ActionID
  /// What was sent to whom.
  public let by: String
  public let on: Day

  public init(board: BoardID, action: ActionID, by: String, on: Day) {
    (self.board, self.action, self.by, self.on) = (board, action, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotChange(action, of: board, on: on) { return refusal }
    return by.isBlank
      ? Refusal("say how it was chased", expected: "what was sent to whom") : nil
  }

  public func apply(to state: inout State) {
    state.changeAction(action, of: board) {
      $0.chases.insert(ActionChase(by: by, on: on), inTime: \.on)
    }
  }

  public var sentence: Sentence { "action \(action) chased: \(by)" }
}
