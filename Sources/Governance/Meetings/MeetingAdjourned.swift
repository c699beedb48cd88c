/// A meeting being interrupted, to be resumed later that day or on another.
public struct MeetingAdjourned: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// When it happened.
  public let at: Moment
  /// Until when, where that was said.
  public let until: Moment?
  /// Why.
  public let why: String

  /// The event with those particulars.
  public init(meeting: MeetingID, at: Moment, until: Moment? = nil, why: String) {
    self.meeting = meeting
    self.at = at
    self.until = until
    self.why = why
  }

  /// The name on disk.
  public static let kind = "meeting.adjourned"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard case .open(let since) = state.heading(meeting)?.status else {
      return Refusal("the meeting \(meeting) is not open")
    }
    if at < since { return Refusal("\(at.spoken) is before it was opened, \(since.spoken)") }
    guard let until, until <= at else { return nil }
    return Refusal("\(until.spoken) is not after \(at.spoken)", expected: "a later time to resume")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.changeSitting(of: meeting) {
      $0.adjourned = at
      $0.until = until
    }
  }

  /// What happened.
  public var sentence: Sentence {
    let until = until.map { " until \($0.spoken)" } ?? ""
    return "\(meeting) adjourned at \(at.time)\(until): \(why)"
  }
}
