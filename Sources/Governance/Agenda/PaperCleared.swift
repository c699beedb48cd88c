/// A paper being cleared for its money or its law.
public struct PaperCleared: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The paper.
  public let paper: PaperID
  /// What is cleared.
  public let subject: Clearance.Subject
  /// By whom, as given.
  public let by: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(meeting: MeetingID, paper: PaperID, subject: Clearance.Subject, by: String, on: Day) {
    self.meeting = meeting
    self.paper = paper
    self.subject = subject
    self.by = by
    self.on = on
  }

  /// The name on disk.
  public static let kind = "paper.cleared"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(paper, at: meeting) { return refusal }
    if by.isBlank { return Refusal("a clearance needs the name of who gave it") }
    let given = state.proceedings[meeting]?.paper(paper)?.clearances.first { $0.subject == subject }
    return given.map {
      Refusal("\(paper) was cleared by \(subject.rawValue) on \($0.on.spoken), by \($0.by)")
    }
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.clearances.append(Clearance(subject: subject, by: by, on: on))
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(paper, at: meeting) cleared by \(subject.rawValue), \(by)"
  }
}
