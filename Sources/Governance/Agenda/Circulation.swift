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
  /// The edition of the agenda, where that is what was sent.
  public var edition: String?

  var recipients: [String] { to ?? [PapersRule.members] }

  /// Why somebody was not sent a copy; nil where nothing was withheld from them.
  func withholding(from person: PersonID) -> String? {
    withheld?.first { $0.person == person }?.why
  }

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    state.nothingToSend(paper, for: meeting, reason) ?? state.unknownPaper(paper, for: meeting)
      ?? (withheld ?? []).lazy.compactMap { copy in
        state.unknown(copy.person) ?? Refusal(noReason: copy.why, for: "withholding a copy")
      }.first
      ?? state.objection(toSending: paper, for: meeting, at: at, withheld: withheld ?? [])
      ?? state.closedToPublic(paper, for: meeting, recipients, reason)
  }

  public func apply(to heading: inout MeetingHeading) { heading.papers.append(self) }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard paper == Paper.agenda, let proceedings = state.proceedings[meeting] else { return [] }
    let changed = proceedings.changes(since: proceedings.clearedEdition)
    let unclear =
      proceedings.cleared == nil
      ? ["the chair has not cleared the agenda"]
      : changed.isEmpty
        ? [] : ["the chair cleared the agenda without these changes: \(changed.listed)"]
    return unclear + state.exclusionRemark(at: meeting) + leftOut(proceedings)
  }

  /// The closed reports that do not go to the public with an agenda that does.
  private func leftOut(_ proceedings: Proceedings) -> [String] {
    guard let to = recipients.first(where: PapersRule.isPublic) else { return [] }
    return proceedings.papers.filter { $0.state == .final && proceedings.isClosed($0) }.map {
      "\"\($0.title)\" is closed to the public and is not sent to \(to.asRecipient)"
    }
  }

  public var sentence: Sentence {
    let sent: Sentence =
      "\(paper: paper, at: meeting) for \(meeting) despatched to \(recipients.map { $0.asRecipient }.listed) at \(at.timeAndDay)\(reason, after: ", ")"
    return (withheld ?? []).reduce(sent) { "\($0); not to \($1.person), \($1.why)" }
  }
}
