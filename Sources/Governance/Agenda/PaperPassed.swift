/// A paper going to somebody, with whom it is from then on.
public struct PaperPassed: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The paper.
  public let paper: PaperID
  /// With whom it is.
  public let to: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(meeting: MeetingID, paper: PaperID, to: String, on: Day) {
    self.meeting = meeting
    self.paper = paper
    self.to = to
    self.on = on
  }

  /// The name on disk.
  public static let kind = "paper.passed"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(paper, at: meeting)
      ?? (to.isBlank ? Refusal("a paper is with somebody", expected: "who") : nil)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.with = to
        $0.since = on
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(paper, at: meeting) is with \(to) since \(on.spoken)"
  }
}
