/// One of the office's own targets for a meeting being done.
public struct TargetMet: HeadingEvent, DatedEvent {
  public static let kind = "target.met"
  public let meeting: MeetingID
  /// The name of the target.
  public let target: String
  public let on: Day

  public init(meeting: MeetingID, target: String, on: Day) {
    (self.meeting, self.target, self.on) = (meeting, target, on)
  }

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

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.targets[target] = on
  }

  public var sentence: Sentence {
    "\(target) for \(meeting) done"
  }
}
