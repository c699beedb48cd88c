extension State {
  /// The minutes of a meeting as the record has them, with standard words and the notes as points.
  ///
  /// Nil of a meeting that was not opened or is not loaded.
  public func minutes(of meeting: MeetingID, notes: [WorkingNote] = []) -> Minutes? {
    guard let drafting = MinutesDrafting(meeting, in: self) else { return nil }
    let heading = drafting.heading
    let corrections = heading.minutes.confirmed.map { confirmed in
      let day = self.heading(confirmed.at)?.day ?? confirmed.on
      return confirmed.corrections.map { "Corrected at the meeting of \(day.date): \($0)" }
    }
    let head = MinutesHead(
      meeting: meeting, board: drafting.board.name, venue: heading.venue, day: heading.day,
      attendance: drafting.attendance, start: heading.opened, finish: heading.closed,
      standing: standing(of: heading), corrections: corrections ?? [],
      isRehearsal: journal.isRehearsal)
    var minutes = Minutes(
      head: head, minutes: drafting.minutes(notes),
      numbering: drafting.board.minuteNumbering(of: meeting),
      withheld: ClosedWords(of: meeting, in: self).secrets,
      publicNames: publicNames(drafting))
    minutes.number()
    return minutes
  }

  /// What everybody may know: titles of open items, people, bodies, offices, standing phrases.
  private func publicNames(_ drafting: MinutesDrafting) -> [String] {
    let proceedings = drafting.proceedings
    let titles = proceedings.items.filter { !proceedings.isClosed($0) }.map(\.title)
    let offices = proceedings.papers.map(\.author) + proceedings.items.compactMap(\.presenter)
    let names = directory.people.values.map(\.name) + directory.bodies.values.map(\.name)
    return (titles + offices + names).sorted() + [drafting.board.name]
      + drafting.standingPhrases + proceedings.exclusions.map(\.text)
      + State.publicInterest
  }

  /// The words by which resolutions to exclude the public weigh the public interest.
  private static let publicInterest = [
    "the public interest in maintaining the exemption outweighs that in disclosing it",
    "in all the circumstances the public interest in maintaining the exemption outweighs the "
      + "public interest in disclosing the information",
  ]

  private func standing(of heading: MeetingHeading) -> [String] {
    guard let confirmed = heading.minutes.confirmed else { return ["DRAFT, not yet confirmed"] }
    let signed = heading.minutes.signed.map {
      "Signed by \(directory.name(of: $0.by)), \($0.on.date)"
    }
    return ["Confirmed \(confirmed.on.date)"] + [signed].compactMap { $0 }
  }

  /// What is still to be done before the minutes of a meeting are finished, in order.
  public func minutesToDo(_ minutes: Minutes) -> [String] {
    guard let heading = heading(minutes.head.meeting), let board = boards[heading.id.board] else {
      return []
    }
    var lines: [String] = []
    if minutes.numbering.first == nil {
      lines.append("set the first number: \(minutes.numbering.working)")
    }
    do throws(Refusal) { _ = try minutes.forPublic() } catch {
      lines.append("before publication: \(error.what)")
    }
    let standing = heading.minutes
    if standing.cleared.isEmpty, standing.confirmed == nil {
      lines.append("have the chair clear them")
    }
    if let rule = board.rule(MinutesRule.self, of: heading) {
      let sent = Set(heading.despatches.map(\.recipient))
      let waiting = (rule.timed + rule.thenTo).filter { !sent.contains($0) }
      if let recipients = waiting.recipients { lines.append("send them to \(recipients)") }
    }
    if standing.confirmed == nil {
      lines.append("have the next meeting confirm them")
    } else if standing.signed == nil {
      lines.append("have them signed")
    }
    return lines
  }
}
