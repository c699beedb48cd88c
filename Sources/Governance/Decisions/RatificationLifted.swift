/// A decision turning out to have been quorate after all.
public struct RatificationLifted: HeadingEvent {
  public static let kind = "ratification.lifted"
  public let meeting: MeetingID
  /// The matter by which it was to come back.
  public let matter: MatterID
  public let on: Day

  public init(meeting: MeetingID, matter: MatterID, on: Day) {
    (self.meeting, self.matter, self.on) = (meeting, matter, on)
  }

  /// It follows from what is recorded of the attendance.
  public var isConsequence: Bool { true }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let board = state.boards[meeting.board] else { return nil }
    return state.unknown(matter, on: board)
  }

  public func apply(to state: inout State) {
    state.changeBoard(meeting.board) { board in
      board.changeMatter(matter) {
        $0.settled = Matter.Settlement(
          how: "no longer needed", on: on, meeting: meeting, isLifted: true)
      }
    }
  }

  public var sentence: Sentence {
    "\(matter, on: meeting.board): no longer needed"
  }
}
