/// A matter being over: reported, ratified, or no longer wanted.
public struct MatterSettled: BoardEvent, DatedEvent {
  public static let kind = "matter.settled"
  public let board: BoardID
  public let matter: MatterID
  /// How: `reported`, `ratified`, `no longer wanted`.
  public let how: String
  /// The meeting whose record it follows from; nil where somebody said so.
  public let meeting: MeetingID?
  public let on: Day

  public init(board: BoardID, matter: MatterID, how: String, meeting: MeetingID? = nil, on: Day) {
    (self.board, self.matter, self.how, self.meeting, self.on) = (board, matter, how, meeting, on)
  }

  /// The meeting it follows from.
  public var subject: MeetingID? { meeting }

  /// Whether it follows from what was declared at a meeting.
  public var isConsequence: Bool { meeting != nil }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(matter, on: known) { return refusal }
    if let settled = known.matter(matter)?.settled {
      return Refusal("\(matter) is settled since \(settled.on.spoken): \(settled.how)")
    }
    return how.isBlank ? Refusal("say how it ended", expected: "reported, ratified, …") : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeMatter(matter) {
        $0.settled = Matter.Settlement(how: how, on: on, meeting: meeting)
      }
    }
  }

  public var sentence: Sentence {
    "\(matter, on: board) settled: \(how)"
  }
}
