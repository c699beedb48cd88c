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
  public var withheld: [Withheld]?
  /// The reason, where it comes after the agenda and reports or is not kept here.
  public var reason: String?
  /// Those to whom it was sent, where that is not the members: `secretariat`, or one person.
  public var to: [String]?

  var recipients: [String] { to ?? [PapersRule.members] }

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    state.nothingToSend(paper, for: meeting, reason) ?? state.unknownPaper(paper, for: meeting)
      ?? (withheld ?? []).lazy.compactMap { copy in
        state.unknown(copy.person) ?? Refusal(noReason: copy.why, for: "withholding a copy")
      }.first
      ?? state.objection(toSending: paper, for: meeting, at: at, withheld: withheld ?? [])
  }

  public func apply(to heading: inout MeetingHeading) { heading.papers.append(self) }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    let isCleared = state.proceedings[meeting]?.cleared != nil
    return paper == Paper.agenda && !isCleared ? ["the chair has not cleared the agenda"] : []
  }

  public var sentence: Sentence {
    let sent: Sentence =
      "\(paper: paper, at: meeting) for \(meeting) despatched to \(recipients.map { $0.asRecipient }.listed) at \(at.timeAndDay)\(reason, after: ", ")"
    return (withheld ?? []).reduce(sent) { "\($0); not to \($1.person), \($1.why)" }
  }
}
