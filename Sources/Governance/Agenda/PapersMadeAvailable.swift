/// The agenda, the reports, or one report being made available to members.
public struct PapersMadeAvailable: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// `agenda`, `reports`, or the title of one report.
  public let paper: String
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, paper: String, at: Moment) {
    self.meeting = meeting
    self.paper = paper
    self.at = at
  }

  /// The name on disk.
  public static let kind = "papers.made-available"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? (paper.isEmpty ? Refusal("a paper needs a name") : nil)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.papers.append(
      PapersAvailable(paper: paper, at: at))
  }

  /// What happened.
  public var sentence: Sentence { "\(paper) for \(meeting) made available to members \(at.spoken)" }
}
