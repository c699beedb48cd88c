extension State {
  /// What the preparation of a meeting waits for, in the order of its agenda; nothing once it is
  /// over, but for what was closed until a day.
  ///
  /// The holidays are needed while it is still to be opened.
  public func waiting(for meeting: MeetingID, _ holidays: HolidayCalendar?) -> [Waiting] {
    guard let board = boards[meeting.board], let heading = heading(meeting),
      let proceedings = proceedings[meeting]
    else { return [] }
    let releases = proceedings.releases(of: meeting)
    guard heading.stands, heading.opened == nil else { return heading.stands ? releases : [] }
    let due = holidays.flatMap { board.asked(\.papers, \.atLeast, of: heading, $0)?.due.day }
    let late = proceedings.papers.filter { proceedings.isToBeHeard($0, at: heading) }
      .compactMap { waiting(for: $0, board, heading, due: heading.papers.isEmpty ? nil : due) }
    return late + agendaWaiting(board, heading, proceedings) + changesWaiting(proceedings, meeting)
      + replies(board, heading, proceedings)
      + releases
  }

  /// A paper that is not ready; where the rest of the pack was sent, one that was not sent with it.
  private func waiting(
    for paper: Paper, _ board: Board, _ heading: MeetingHeading, due: Day?
  ) -> Waiting? {
    let isReady = paper.state == .final || paper.state == .withdrawn
    let isSent = heading.papers.isEmpty || heading.hasSent(paper)
    if isReady, isSent || paper.state == .withdrawn { return nil }
    let missing = paper.missing(of: board.clearances).map(\.rawValue)
    let wanted = missing.isEmpty ? "" : ", not cleared by \(missing.joined(separator: ", "))"
    let told = "item \(number(of: paper.item, at: heading.id)): \(paper.title), \(paper.state.name)"
    let isDuty = due != nil
    return Waiting(
      kind: isDuty ? .report : .paper, meeting: heading.id,
      what: (isDuty ? "REPORT " : "") + told + (isReady ? ", not sent" : wanted),
      with: isReady ? "me" : paper.with, person: nil, since: paper.since, due: due ?? paper.due)
  }

  /// The agenda, while the chair has not cleared it and nothing went out.
  private func agendaWaiting(
    _ board: Board, _ heading: MeetingHeading, _ proceedings: Proceedings
  ) -> [Waiting] {
    guard !proceedings.items.isEmpty, proceedings.cleared == nil, heading.papers.isEmpty else {
      return []
    }
    let chair = board.holder(of: .chair, on: heading.day)
    return [
      Waiting(
        kind: .chair, meeting: heading.id,
        what: "chair to clear the agenda of \(heading.day.short)",
        with: chair.map(directory.name) ?? "chair", person: chair, since: nil, due: nil)
    ]
  }

  private func changesWaiting(_ proceedings: Proceedings, _ meeting: MeetingID) -> [Waiting] {
    proceedings.changes.filter { $0.outcome == nil }.map { change in
      Waiting(
        kind: .chair, meeting: meeting, what: "chair's change \(change.number): \(change.text)",
        with: "me", person: nil, since: change.on, due: nil)
    }
  }

  private func replies(
    _ board: Board, _ heading: MeetingHeading, _ proceedings: Proceedings
  ) -> [Waiting] {
    // Nobody is chased for a reply before they were told of the meeting and its agenda was begun.
    guard !proceedings.items.isEmpty, let notice = heading.notices.last else { return [] }
    var seen: Set<PersonID> = []
    return board.members(on: heading.day).filter(\.isFull).map(\.person)
      .filter { seen.insert($0).inserted && proceedings.replies[$0] == nil }
      .map { person in
        Waiting(
          kind: .reply, meeting: heading.id, what: "reply for \(heading.day.short)",
          with: directory.name(of: person), person: person, since: notice.given.day, due: nil)
      }
  }
}

extension Proceedings {
  /// What is closed until a day, from which on its release is proposed.
  func releases(of meeting: MeetingID) -> [Waiting] {
    let items = items.filter { $0.access == .closed }.compactMap { item in
      item.ground?.review.map { ("item \(item.number) of \(meeting.name)", $0) }
    }
    let papers = papers.filter { $0.access == .closed }.compactMap { paper in
      paper.ground?.review.map { ("\(paper.title) of \(meeting.name)", $0) }
    }
    return (items + papers).map { what, review in
      Waiting(
        kind: .release, meeting: meeting, what: "release \(what)? its ground is to be reviewed",
        with: "me", person: nil, since: nil, due: review)
    }
  }
}
