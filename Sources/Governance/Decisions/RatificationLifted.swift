/// A decision turning out to have been quorate after all.
public struct RatificationLifted: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The matter by which it was to come back.
  public let matter: MatterID
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(meeting: MeetingID, matter: MatterID, on: Day) {
    self.meeting = meeting
    self.matter = matter
    self.on = on
  }

  /// The name on disk.
  public static let kind = "ratification.lifted"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// It follows from what is recorded of the attendance.
  public var isConsequence: Bool { true }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let board = state.boards[meeting.board] else { return nil }
    return state.unknown(matter, on: board)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(meeting.board) { board in
      board.changeMatter(matter) {
        $0.settled = Matter.Settlement(
          how: "no longer needed", on: on, meeting: meeting, isLifted: true)
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(matter, on: meeting.board): no longer needed"
  }
}
