/// A matter being given its place on an agenda.
public struct MatterPlaced: Event {
  /// The board.
  public let board: BoardID
  /// The matter.
  public let matter: MatterID
  /// The meeting.
  public let meeting: MeetingID
  /// The item there.
  public let item: ItemID

  /// The event with those particulars.
  public init(board: BoardID, matter: MatterID, meeting: MeetingID, item: ItemID) {
    self.board = board
    self.matter = matter
    self.meeting = meeting
    self.item = item
  }

  /// The name on disk.
  public static let kind = "matter.placed"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.notHeld(meeting) ?? state.unknown(matter, on: known) { return refusal }
    if meeting.board != board { return Refusal("\(meeting) is no meeting of \(board)") }
    if let settled = known.matter(matter)?.settled {
      return Refusal("\(matter) is settled since \(settled.on.spoken): \(settled.how)")
    }
    let there = known.matter(matter).flatMap(known.place)
    return there.map { Refusal("\(matter) already has its place at \($0.meeting)") }
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeMatter(matter) {
        $0.placements.append(Matter.Placement(meeting: meeting, item: item))
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(matter, on: board) placed on the agenda of \(meeting)"
  }
}
