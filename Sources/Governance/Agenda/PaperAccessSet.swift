/// A paper being closed to the public on a ground, or opened to them.
public struct PaperAccessSet: MeetingEvent {
  public static let kind = "paper.access-set"
  public let meeting: MeetingID
  public let paper: PaperID
  /// Whether the public may see it.
  public let access: AgendaItem.Access
  /// Why it is closed.
  public let ground: Ground?

  public init(meeting: MeetingID, paper: PaperID, access: AgendaItem.Access, ground: Ground? = nil)
  {
    (self.meeting, self.paper, self.access, self.ground) = (meeting, paper, access, ground)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(paper, at: meeting) { return refusal }
    return state.objection(to: ground, access, at: meeting)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.access = access
        $0.ground = access == .open ? nil : ground
      }
    }
  }

  public var sentence: Sentence {
    guard let ground else { return "\(paper, at: meeting) is \(access.rawValue)" }
    return "\(paper, at: meeting) is closed, \(ground.sentence)"
  }
}
