/// A paper being cleared for its money or its law.
public struct PaperCleared: MeetingEvent, DatedEvent {
  public static let kind = "paper.cleared"
  public let meeting: MeetingID
  public let paper: PaperID
  /// What is cleared.
  public let subject: Clearance.Subject
  /// By whom, as given.
  public let by: String
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, subject: Clearance.Subject, by: String, on: Day) {
    (self.meeting, self.paper, self.subject, self.by, self.on) = (meeting, paper, subject, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(paper, at: meeting) { return refusal }
    if by.isBlank { return Refusal("a clearance needs the name of who gave it") }
    let given = state.proceedings[meeting]?.paper(paper)?.clearances.first { $0.subject == subject }
    return given.map {
      Refusal("\(paper) was cleared by \(subject.rawValue) on \($0.on.spoken), by \($0.by)")
    }
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.clearances.append(Clearance(subject: subject, by: by, on: on))
      }
    }
  }

  public var sentence: Sentence {
    "\(paper, at: meeting) cleared by \(subject.rawValue), \(by)"
  }
}
