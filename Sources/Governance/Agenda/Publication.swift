/// A paper published at an instant; despatch to members is another thing.
public struct Publication: Codable, Equatable, Sendable {
  /// `agenda`, `reports`, or the title or identifier of one paper.
  public let paper: String
  public let at: Moment
  public let place: String
}

/// The agenda, the reports, or one report being published.
///
/// Another thing than sending it to members; nothing closed is published.
public struct PapersPublished: HeadingEvent, TimedEvent {
  public static let kind = "papers.published"
  public let meeting: MeetingID
  /// `agenda`, `reports`, or the title or identifier of one report.
  public let paper: String
  public let at: Moment
  public let place: String

  public init(meeting: MeetingID, paper: String, at: Moment, place: String) {
    (self.meeting, self.paper, self.at, self.place) = (meeting, paper, at, place)
  }

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if paper.isEmpty { return Refusal("a paper needs a name") }
    if let refusal = state.unknownPaper(paper, for: meeting) { return refusal }
    if let proceedings = state.proceedings[meeting], proceedings.papers.isEmpty, paper != "agenda",
      let closed = proceedings.items.first(where: proceedings.isClosed)
    {
      return Refusal(
        "item \(closed.number) is closed, and nobody said which paper is for which item",
        expected: "each paper to be commissioned for its item first")
    }
    guard let proceedings = state.proceedings[meeting],
      let closed = proceedings.papers(named: paper).first(where: proceedings.isClosed)
    else { return state.unfinishedPaper(paper, for: meeting) }
    let why = (closed.ground ?? proceedings.item(closed.item)?.ground)?.sentence
    return Refusal(
      "\(closed.title) is closed" + (why.map { ", \($0)" } ?? ""),
      expected: "nothing closed to be published")
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.published.append(
      Publication(paper: paper, at: at, place: place))
  }

  public var sentence: Sentence {
    "\(paper) for \(meeting) published \(at.spoken), \(place)"
  }
}
