/// The agenda, the reports, or one report being published.
///
/// Another thing than sending it to members; nothing closed is published.
public struct PapersPublished: HeadingChange, TimedEvent {
  public static let kind = "papers.published"
  public let meeting: MeetingID
  /// `agenda`, `reports`, or the title or identifier of one report.
  public let paper: String
  public let at: Moment
  public let place: String
  /// The edition of the agenda, where that is what was published.
  public let edition: String?

  public init(
    meeting: MeetingID, paper: String, at: Moment, place: String, edition: String? = nil
  ) {
    (self.meeting, self.paper, self.at, self.place) = (meeting, paper, at, place)
    self.edition = edition
  }

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    let elsewhere = heading.papers.last { $0.paper == Paper.agenda }?.reason
    if let refusal = state.nothingToSend(paper, for: meeting, elsewhere)
      ?? state.unknownPaper(paper, for: meeting)
    {
      return refusal
    }
    if place.isBlank {
      return Refusal(
        "the place of publication is missing", expected: "a place, such as the web site")
    }
    let proceedings = state.proceedings[meeting] ?? Proceedings()
    if proceedings.papers.isEmpty, paper != Paper.agenda,
      let closed = proceedings.items.first(where: proceedings.isClosed)
    {
      return closed.hasNoPaper
    }
    guard let closed = proceedings.papers(named: paper).first(where: proceedings.isClosed) else {
      return state.unfinishedPaper(paper, for: meeting)
    }
    let why = state.closing(of: .paper(closed.id, meeting))?.ground?.sentence
    return Refusal(
      "\"\(closed.title)\" is closed to the public\(why, after: " (")\(why == nil ? "" : ")")",
      advice: "name the open papers")
  }

  public func apply(to heading: inout MeetingHeading) { heading.published.append(self) }

  public var sentence: Sentence {
    "\(paper: paper, at: meeting) for \(meeting) published at \(at.timeAndDay), \(place)"
  }
}
