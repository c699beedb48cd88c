/// Something for which a meeting's preparation waits for somebody: a report, a change, a reply.
///
/// The office's own business, never a duty of the constitution.
public struct Waiting: Codable, Equatable, Sendable {
  /// What kind of thing is waited for.
  public enum Kind: String, Codable, Sendable {
    /// A report or another paper, by the office's own day.
    case paper
    /// A report that members should have by the constitution's day, and have not while the rest was
    /// sent.
    case report
    /// The chair's word on a change, or on the agenda.
    case chair
    /// A reply to the invitation.
    case reply
    /// A closed item or paper whose review day has come: is it to be released?
    case release
  }

  public let kind: Kind
  /// The meeting it is for.
  public let meeting: MeetingID
  /// What is waited for, as a list shows it.
  public let what: String
  /// With whom it is, as a list shows it.
  public private(set) var with = "office"
  /// The person it is with, where it is one that is known.
  public private(set) var person: PersonID?
  /// Since when, where that is known.
  public private(set) var since: Day?
  /// The day it was wanted by, where one was set.
  public private(set) var due: Day?

  /// The same with the name that its person bears now.
  public func named(in directory: Directory) -> Waiting {
    var named = self
    if let person { named.with = directory.name(of: person) }
    return named
  }
}

extension State {
  /// What the preparation of a meeting waits for, in the order of its agenda; nothing once it is
  /// over, but for what was closed until a day.
  ///
  /// The holidays are needed while it is still to be opened.
  public func waiting(for meeting: MeetingID, _ holidays: HolidayCalendar?) -> [Waiting] {
    guard let (board, proceedings) = loaded(meeting), let heading = heading(meeting), heading.stands
    else { return [] }
    let releases = proceedings.releases(of: heading)
    guard heading.opened == nil else { return releases }
    let asked = holidays.flatMap { board.asked(\PapersRule.atLeast, of: heading, $0) }
    let due = heading.papers.isEmpty ? nil : asked?.due.day
    let papers = proceedings.papers.filter { proceedings.isToBeHeard($0, at: heading) }
      .compactMap { waiting(for: $0, board, heading, due: due) }
    let changes = proceedings.changes.filter { $0.outcome == nil }.map { change in
      Waiting(
        kind: .chair, meeting: meeting, what: "chair's change \(change.number): \(change.text)",
        since: change.on)
    }
    return papers + clearance(board, heading, proceedings) + changes
      + replies(board, heading, proceedings) + releases
  }

  /// A paper that is not ready; where the rest of the pack was sent, one that was not sent with it.
  private func waiting(
    for paper: Paper, _ board: Board, _ heading: MeetingHeading, due: Day?
  ) -> Waiting? {
    let isReady = paper.state == .final || paper.state == .withdrawn
    let isSent = heading.papers.isEmpty || heading.hasSent(paper)
    if isReady, isSent || paper.state == .withdrawn { return nil }
    let missing = paper.missing(of: board.clearances).map(\.rawValue)
    let wanted = missing.isEmpty ? "" : ", without \(missing.joined(separator: " and ")) clearance"
    let told = "item \(number(of: paper.item, at: heading.id)): \(paper.title), \(paper.state.name)"
    return Waiting(
      kind: due == nil ? .paper : .report, meeting: heading.id,
      what: (due == nil ? "" : "REPORT ") + told + (isReady ? ", not sent" : wanted),
      with: isReady ? "office" : paper.with, since: paper.since, due: due ?? paper.due)
  }

  /// The agenda, while the chair has not cleared it and nothing went out.
  private func clearance(
    _ board: Board, _ heading: MeetingHeading, _ proceedings: Proceedings
  ) -> [Waiting] {
    let changed = proceedings.changes(since: proceedings.clearedEdition)
    guard !proceedings.items.isEmpty, proceedings.cleared == nil || !changed.isEmpty,
      heading.papers.isEmpty
    else { return [] }
    let what = changed.isEmpty ? "the agenda" : "the changes (\(changed.listed)) to the agenda"
    let chair = board.holder(of: .chair, on: heading.day)
    return [
      Waiting(
        kind: .chair, meeting: heading.id,
        what: "the chair's clearance of \(what) of \(heading.day.short)",
        with: chair.map(directory.name) ?? "chair", person: chair)
    ]
  }

  private func replies(
    _ board: Board, _ heading: MeetingHeading, _ proceedings: Proceedings
  ) -> [Waiting] {
    // Nobody is chased for a reply before they were told of the meeting and its agenda was begun.
    guard !proceedings.items.isEmpty, let notice = heading.notices.last else { return [] }
    let members = board.members(on: heading.day).filter(\.isFull).map(\.person).once
    let replies = proceedings.replies(for: heading)
    return members.filter { replies[$0] == nil }.map { person in
      Waiting(
        kind: .reply, meeting: heading.id, what: "reply about attendance on \(heading.day.short)",
        with: directory.name(of: person), person: person, since: notice.given.day)
    }
  }
}

extension Proceedings {
  /// What is closed until a day, from which on its release is proposed.
  fileprivate func releases(of heading: MeetingHeading) -> [Waiting] {
    let items = items.map { ("item \($0.number)", $0.access, $0.ground) }
    let papers = papers.map { ($0.title, $0.access, $0.ground) }
    return (items + papers).compactMap { what, access, ground in
      guard access == .closed, let review = ground?.review else { return nil }
      return Waiting(
        kind: .release, meeting: heading.id,
        what: "release \(what) of \(heading.day.short)? its ground is to be reviewed", due: review)
    }
  }
}
