/// A matter being over: reported, ratified, or no longer wanted.
public struct MatterSettled: Event {
  /// The board.
  public let board: BoardID
  /// The matter.
  public let matter: MatterID
  /// How: `reported`, `ratified`, `no longer wanted`.
  public let how: String
  /// The meeting whose record it follows from; nil where somebody said so.
  public let meeting: MeetingID?
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, matter: MatterID, how: String, meeting: MeetingID? = nil, on: Day) {
    self.board = board
    self.matter = matter
    self.how = how
    self.meeting = meeting
    self.on = on
  }

  /// The name on disk.
  public static let kind = "matter.settled"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it follows from.
  public var subject: MeetingID? { meeting }

  /// Whether it follows from what was declared at a meeting.
  public var isConsequence: Bool { meeting != nil }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(matter, on: known) { return refusal }
    if let settled = known.matter(matter)?.settled {
      return Refusal("\(matter) is settled since \(settled.on.spoken): \(settled.how)")
    }
    return how.isBlank ? Refusal("say how it ended", expected: "reported, ratified, …") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeMatter(matter) {
        $0.settled = Matter.Settlement(how: how, on: on, meeting: meeting)
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(matter, on: board) settled: \(how)"
  }
}
