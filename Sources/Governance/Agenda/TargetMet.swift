/// One of the office's own targets for a meeting being done.
public struct TargetMet: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The name of the target.
  public let target: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(meeting: MeetingID, target: String, on: Day) {
    self.meeting = meeting
    self.target = target
    self.on = on
  }

  /// The name on disk.
  public static let kind = "target.met"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    let names = state.boards[meeting.board]?.timetable.map(\.name) ?? []
    if !names.contains(target) {
      return Refusal(
        "there is no target \"\(target)\"",
        expected: names.isEmpty ? "office timetable first" : names.joined(separator: ", "))
    }
    return state.heading(meeting)?.targets[target].map {
      Refusal("\(target) was done on \($0.spoken)")
    }
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.targets[target] = on
  }

  /// What happened.
  public var sentence: Sentence {
    "\(target) for \(meeting) done"
  }
}
