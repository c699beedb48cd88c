/// A paper despatched to members at an instant: the agenda, or a report by its title.
public struct PapersAvailable: Codable, Equatable, Sendable {
  /// `agenda`, `reports`, or the title of one report.
  public let paper: String
  public let at: Moment
  /// From whom it was withheld, and why.
  public let withheld: [Withheld]
  public let reason: String?
}

/// A copy of a paper that one member was not sent, and why.
public struct Withheld: Codable, Equatable, Sendable {
  public let person: PersonID
  public let why: String
}

/// The agenda, the reports, or one report being despatched to members.
///
/// A paper sent again is judged by its new instant.
public struct PapersMadeAvailable: HeadingChange, TimedEvent {
  public static let kind = "papers.made-available"
  public let meeting: MeetingID
  /// `agenda`, `reports`, or the title or identifier of one report.
  public let paper: String
  public let at: Moment
  /// From whom a copy was withheld, and why.
  public let withheld: [Withheld]?
  /// The reason, where it comes after the agenda and reports.
  public let reason: String?

  public init(
    meeting: MeetingID, paper: String, at: Moment, withheld: [Withheld]? = nil,
    reason: String? = nil
  ) {
    (self.meeting, self.paper, self.at) = (meeting, paper, at)
    (self.withheld, self.reason) = (withheld, reason)
  }

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    state.unknownPaper(paper, for: meeting)
      ?? (withheld ?? []).lazy.compactMap { copy in
        state.unknown(copy.person)
          ?? Refusal(if: copy.why.isBlank, "a withheld copy needs its reason", expected: "why")
      }.first
      ?? state.objection(toSending: paper, for: meeting, at: at, withheld: withheld ?? [])
  }

  public func apply(to heading: inout MeetingHeading) {
    heading.papers.append(
      PapersAvailable(paper: paper, at: at, withheld: withheld ?? [], reason: reason))
  }

  public var sentence: Sentence {
    let why = reason.map { ", \($0)" } ?? ""
    let held = (withheld ?? []).map { copy -> Sentence in "; not to \(copy.person), \(copy.why)" }
    let rest: Sentence = held.reduce("") { "\($0)\($1)" }
    return "\(paper) for \(meeting) despatched to members \(at.spoken)\(why)\(rest)"
  }
}
