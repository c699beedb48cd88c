/// A paper going to somebody, with whom it is from then on.
public struct PaperPassed: MeetingEvent, DatedEvent {
  public static let kind = "paper.passed"
  public let meeting: MeetingID
  public let paper: PaperID
  /// With whom it is.
  public let to: String
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, to: String, on: Day) {
    (self.meeting, self.paper, self.to, self.on) = (meeting, paper, to, on)
  }

  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(paper, at: meeting)
      ?? (to.isBlank ? Refusal("a paper is with somebody", expected: "who") : nil)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.with = to
        $0.since = on
      }
    }
  }

  public var sentence: Sentence {
    "\(paper, at: meeting) is with \(to) since \(on.spoken)"
  }
}
