/// What minutes ask of the record.
extension State {
  /// The minutes of a meeting as the record has them, with standard words and the notes as points.
  ///
  /// Nil of a meeting that was not opened or is not loaded.
  public func minutes(of meeting: MeetingID, notes: [WorkingNote] = []) -> Minutes? {
    guard let drafting = MinutesDrafting(meeting, in: self),
      let attendance = minutesAttendance(of: meeting)
    else { return nil }
    let heading = drafting.heading
    let confirmed = heading.minutes.confirmed
    let corrections = confirmed.map { confirmed in
      let day = self.heading(confirmed.at)?.day ?? confirmed.on
      return confirmed.corrections.map { "Corrected at the meeting of \(day.date): \($0)" }
    }
    let head = MinutesHead(
      meeting: meeting, board: drafting.board.name, venue: heading.venue, day: heading.day,
      attendance: attendance, start: heading.opened, finish: heading.closed,
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
      + [State.publicInterest]
  }

  /// The words by which every resolution to exclude the public weighs the public interest.
  static let publicInterest =
    "the public interest in maintaining the exemption outweighs that in disclosing it"

  private func standing(of heading: MeetingHeading) -> [String] {
    guard let confirmed = heading.minutes.confirmed else { return ["DRAFT, not yet confirmed"] }
    let signed = heading.minutes.signed.map {
      "Signed by \(directory.name(of: $0.by)), \($0.on.date)"
    }
    return ["Confirmed \(confirmed.on.date)"] + [signed].compactMap { $0 }
  }

  /// Minutes signed by another than whoever presided where they were confirmed; nil where they were
  /// not, or what went on there is not loaded.
  func signatoryFinding(of meeting: MeetingID) -> String? {
    guard let standing = heading(meeting)?.minutes, let confirmed = standing.confirmed,
      let signed = standing.signed,
      let presiding = proceedings[confirmed.at]?.attendance.presiding, !presiding.isEmpty,
      !presiding.contains(where: { $0.person == signed.by })
    else { return nil }
    let names = presiding.map { directory.name(of: $0.person) }
    return "the minutes were signed by \(directory.name(of: signed.by)); "
      + "\(names.joined(separator: ", then ")) presided where they were confirmed"
  }
}
