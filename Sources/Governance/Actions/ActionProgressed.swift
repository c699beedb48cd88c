/// Something being reported of an action, or its being done.
public struct ActionProgressed: BoardEvent, DatedEvent {
  public static let kind = "action.progressed"
  public let board: BoardID
  public let action: ActionID
  /// What was said.
  public let note: String
  /// Whether it is done with that.
  public let done: Bool
  public let on: Day

  public init(board: BoardID, action: ActionID, note: String, done: Bool = false, on: Day) {
    (self.board, self.action, self.note, self.done, self.on) = (board, action, note, done, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    guard let found = known.actions.first(where: { $0.id == action }) else {
      return Refusal("there is no action \(action)", expected: "quorate action list \(board)")
    }
    if let day = found.done { return Refusal("action \(action) was done on \(day.spoken)") }
    return note.isBlank && !done ? Refusal("say what there is to report of it") : nil
  }

  public func apply(to state: inout State) {
    state.changeAction(action, of: board) {
      if !note.isEmpty { $0.notes.insert(AgreedAction.Note(text: note, on: on), inTime: \.on) }
      if done { $0.done = on }
    }
  }

  public var sentence: Sentence {
    "action \(action)\(done ? " done" : "")\(note.isEmpty ? "" : ": \(note)")"
  }
}
