/// Something being reported of an action, or its being done.
public struct ActionProgressed: Event {
  /// The board.
  public let board: BoardID
  /// The action.
  public let action: ActionID
  /// What was said.
  public let note: String
  /// Whether it is done with that.
  public let done: Bool
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, action: ActionID, note: String, done: Bool = false, on: Day) {
    self.board = board
    self.action = action
    self.note = note
    self.done = done
    self.on = on
  }

  /// The name on disk.
  public static let kind = "action.progressed"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    guard let found = known.actions.first(where: { $0.id == action }) else {
      return Refusal("there is no action \(action)", expected: "quorate action list \(board)")
    }
    if let day = found.done { return Refusal("action \(action) was done on \(day.spoken)") }
    return note.isBlank && !done ? Refusal("say what there is to report of it") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeAction(action, of: board) {
      if !note.isEmpty { $0.notes.insert(AgreedAction.Note(text: note, on: on), inTime: \.on) }
      if done { $0.done = on }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "action \(action)\(done ? " done" : "")\(note.isEmpty ? "" : ": \(note)")"
  }
}
