extension State {
  /// What the preparation of a meeting waits for, in the order of its agenda; nothing once it is
  /// over, but for what was closed until a day.
  public func waiting(for meeting: MeetingID) -> [Waiting] {
    guard let board = boards[meeting.board], let heading = heading(meeting),
      let proceedings = proceedings[meeting]
    else { return [] }
    let releases = proceedings.releases(of: meeting)
    guard heading.stands, heading.opened == nil else { return heading.stands ? releases : [] }
    let papers = proceedings.papers.filter { $0.state != .final && $0.state != .withdrawn }
    let late = papers.map { paper in
      let number = number(of: paper.item, at: meeting)
      let missing = paper.missing(of: board.clearances).map(\.rawValue)
      let wanted = missing.isEmpty ? "" : ", not cleared by \(missing.joined(separator: ", "))"
      return Waiting(
        kind: .paper, meeting: meeting,
        what: "item \(number): \(paper.title), \(paper.state.name)\(wanted)", with: paper.with,
        person: nil, since: paper.since, due: paper.due)
    }
    return late + changesWaiting(proceedings, meeting) + replies(board, heading, proceedings)
      + releases
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
