/// The owners of an action being asked how it stands.
public struct ActionChased: Event {
  /// The board.
  public let board: BoardID
  /// The action.
  public let action: ActionID
  /// What was sent to whom.
  public let by: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, action: ActionID, by: String, on: Day) {
    self.board = board
    self.action = action
    self.by = by
    self.on = on
  }

  /// The name on disk.
  public static let kind = "action.chased"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotChange(action, of: board, on: on) { return refusal }
    return by.isBlank
      ? Refusal("say how it was chased", expected: "what was sent to whom") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeAction(action, of: board) {
      $0.chases.insert(ActionChase(by: by, on: on), inTime: \.on)
    }
  }

  /// What happened.
  public var sentence: Sentence { "action \(action) chased: \(by)" }
}
