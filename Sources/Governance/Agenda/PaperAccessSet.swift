/// A paper being closed to the public on a ground, or opened to them.
public struct PaperAccessSet: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The paper.
  public let paper: PaperID
  /// Whether the public may see it.
  public let access: AgendaItem.Access
  /// Why it is closed.
  public let ground: Ground?

  /// The event with those particulars.
  public init(meeting: MeetingID, paper: PaperID, access: AgendaItem.Access, ground: Ground? = nil)
  {
    self.meeting = meeting
    self.paper = paper
    self.access = access
    self.ground = ground
  }

  /// The name on disk.
  public static let kind = "paper.access-set"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(paper, at: meeting) { return refusal }
    return state.objection(to: ground, access, at: meeting)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.access = access
        $0.ground = access == .open ? nil : ground
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    guard let ground else { return "\(paper, at: meeting) is \(access.rawValue)" }
    return "\(paper, at: meeting) is closed, \(ground.sentence)"
  }
}
