/// A matter being open again, because what settled it was taken back.
public struct MatterReopened: BoardEvent {
  public static let kind = "matter.reopened"
  public let board: BoardID
  public let matter: MatterID
  /// The meeting whose record settled it.
  public let meeting: MeetingID

  public init(board: BoardID, matter: MatterID, meeting: MeetingID) {
    (self.board, self.matter, self.meeting) = (board, matter, meeting)
  }

  public var subject: MeetingID? { meeting }

  /// It follows from what is recorded of the meeting.
  public var isConsequence: Bool { true }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(matter, on: known) { return refusal }
    return known.matter(matter)?.settled?.meeting == meeting
      ? nil : Refusal("\(matter) was not settled at \(meeting)")
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeMatter(matter) { if $0.settled?.meeting == meeting { $0.settled = nil } }
    }
  }

  public var sentence: Sentence {
    "\(matter, on: board): open again"
  }
}
