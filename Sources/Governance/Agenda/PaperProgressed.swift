/// A paper being a draft, final, to follow, or withdrawn.
public struct PaperProgressed: MeetingEvent, DatedEvent {
  public static let kind = "paper.progressed"
  public let meeting: MeetingID
  public let paper: PaperID
  /// How far it is.
  public let now: Paper.State
  public let on: Day

  public init(meeting: MeetingID, paper: PaperID, now: Paper.State, on: Day) {
    (self.meeting, self.paper, self.now, self.on) = (meeting, paper, now, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(paper, at: meeting) { return refusal }
    guard now == .final, let known = state.proceedings[meeting]?.paper(paper) else { return nil }
    let missing = known.missing(of: state.boards[meeting.board]?.clearances ?? [])
    if missing.isEmpty { return nil }
    let names = missing.map(\.rawValue).joined(separator: " and ")
    return Refusal(
      "\(known.title) has not been cleared by \(names), which this board asks for",
      expected: "paper clear first")
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changePaper(paper) {
        $0.state = now
        if now == .final {
          $0.with = ""
        } else if $0.with.isEmpty {
          $0.with = $0.author
        }
        $0.since = on
      }
    }
  }

  public var sentence: Sentence {
    "\(paper, at: meeting) is \(now.name)"
  }
}
