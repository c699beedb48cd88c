/// Somebody being asked to do something.
public struct ActionAgreed: Event {
  /// The board.
  public let board: BoardID
  /// The identifier within the board.
  public let action: ActionID
  /// What is to be done.
  public let text: String
  /// The office or person who does it.
  public let owner: String
  /// By when, in the words of the meeting.
  public let due: String?
  /// The meeting that asks for it.
  public let meeting: MeetingID?
  /// The item there.
  public let item: ItemID?
  /// Whether the item was open, where it was closed: then the action is not told in public.
  public let access: AgendaItem.Access?
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(
    board: BoardID, action: ActionID, text: String, owner: String, due: String? = nil,
    meeting: MeetingID? = nil, item: ItemID? = nil, access: AgendaItem.Access? = nil, on: Day
  ) {
    self.board = board
    self.action = action
    self.text = text
    self.owner = owner
    self.due = due
    self.meeting = meeting
    self.item = item
    self.access = access
    self.on = on
  }

  /// The name on disk.
  public static let kind = "action.agreed"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unfit(action) { return refusal }
    if known.actions.contains(where: { $0.id == action }) {
      return Refusal("there is already an action \(action)", expected: "another identifier")
    }
    if let meeting {
      if let refusal = state.notHeld(meeting) { return refusal }
      if meeting.board != board { return Refusal("\(meeting) is no meeting of \(board)") }
    }
    return text.isBlank || owner.isBlank
      ? Refusal("an action needs its words and somebody who does it") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.actions.append(
        AgreedAction(
          id: action, text: text, owner: owner, due: due, meeting: meeting, item: item,
          access: access ?? .open, on: on))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "action \(action), \(owner)\(due.map { ", \($0)" } ?? ""): \(text)"
  }
}
