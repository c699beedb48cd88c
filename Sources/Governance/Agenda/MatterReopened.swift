/// A matter being open again, because what settled it was taken back.
public struct MatterReopened: Event {
  /// The board.
  public let board: BoardID
  /// The matter.
  public let matter: MatterID
  /// The meeting whose record settled it.
  public let meeting: MeetingID

  /// The event with those particulars.
  public init(board: BoardID, matter: MatterID, meeting: MeetingID) {
    self.board = board
    self.matter = matter
    self.meeting = meeting
  }

  /// The name on disk.
  public static let kind = "matter.reopened"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// It follows from what is recorded of the meeting.
  public var isConsequence: Bool { true }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(matter, on: known) { return refusal }
    return known.matter(matter)?.settled?.meeting == meeting
      ? nil : Refusal("\(matter) was not settled at \(meeting)")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeMatter(matter) { if $0.settled?.meeting == meeting { $0.settled = nil } }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(matter, on: board): open again"
  }
}
