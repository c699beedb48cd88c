/// A matter being given its place on an agenda.
public struct MatterPlaced: BoardEvent {
  public static let kind = "matter.placed"
  public let board: BoardID
  public let matter: MatterID
  public let meeting: MeetingID
  public let item: ItemID

  public init(board: BoardID, matter: MatterID, meeting: MeetingID, item: ItemID) {
    (self.board, self.matter, self.meeting, self.item) = (board, matter, meeting, item)
  }

  public var subject: MeetingID? { meeting }

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

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeMatter(matter) {
        $0.placements.append(Matter.Placement(meeting: meeting, item: item))
      }
    }
  }

  public var sentence: Sentence {
    "\(matter, on: board) placed on the agenda of \(meeting)"
  }
}
