public import Governance
import Store

/// Minutes: the draft beside the record, and what is recorded of it.
extension Clerk {
  /// The minutes of a meeting: the draft kept of them with what the record says by now; without one
  /// those that would be drafted.
  public func minutes(of meeting: MeetingID) throws(ClerkError) -> Minutes {
    try load(.meeting(meeting))
    if let confirmed = state.heading(meeting)?.minutes.confirmed {
      try load(.meeting(confirmed.at))
    }
    guard let minutes = state.minutes(of: meeting, notes: try notes(on: meeting)) else {
      throw .refused(
        state.hasNoMinutes(meeting, by: now.day)
          ?? Refusal("the meeting \(meeting) has no minutes", expected: "meeting open first"))
    }
    // A draft is not in the record: what was known on a day is the record's alone.
    guard knownOn == nil, let text = try draft(of: meeting) else { return minutes }
    return minutes.woven(with: try refusing { () throws(Refusal) in try MinutesText.read(text) })
  }

  /// The text of the draft kept of a meeting's minutes, or nil.
  public func draft(of meeting: MeetingID) throws(ClerkError) -> String? {
    try reading { () throws(JournalError) in try journal.draft(of: meeting) }
  }

  /// The minutes of a meeting; a first draft is kept, with the notes as points noted.
  public func draftMinutes(of meeting: MeetingID) throws(ClerkError) -> Minutes {
    let minutes = try minutes(of: meeting)
    if try draft(of: meeting) == nil { try keepDraft(minutes) }
    return minutes
  }

  /// Takes the edited text of a meeting's minutes in place of the draft before.
  ///
  /// - Throws: `ClerkError.refused` naming the line, with nothing kept.
  public func takeMinutes(_ text: String, of meeting: MeetingID) throws(ClerkError) -> Minutes {
    let known = try minutes(of: meeting)
    if let confirmed = state.heading(meeting)?.minutes.confirmed {
      throw .refused(
        Refusal(
          "the minutes of \(meeting) were confirmed \(confirmed.on.spoken)",
          expected: "a correction as a minute of the next meeting"))
    }
    let taken = try refusing { () throws(Refusal) in
      try known.taking(try MinutesText.read(text))
    }
    try keepDraft(taken)
    return taken
  }

  /// Records that somebody cleared the minutes, with the SHA-256 of what was cleared.
  public func clearMinutes(
    of meeting: MeetingID, by person: PersonID, changes: [String], on day: Day
  ) throws(ClerkError) -> Outcome {
    let minutes = try draftMinutes(of: meeting)
    if minutes.numbering.first == nil {
      throw .refused(
        Refusal(
          "the first number is not known: \(minutes.numbering.working)",
          expected: "minutes number first"))
    }
    return try perform([
      MinutesCleared(
        meeting: meeting, by: person, changes: changes, text: hash(copy(minutes.lines)),
        first: minutes.numbers?.lowerBound, last: minutes.numbers?.upperBound, on: day)
    ])
  }

  /// Records that the minutes were sent; where there is a draft, what went is kept: the members' copy
  /// for those whom the constitution names, the public copy for everybody else.
  ///
  /// - Throws: `ClerkError.refused` where somebody else is to have them and closed words are in them.
  public func sendMinutes(
    of meeting: MeetingID, to recipients: [String], on day: Day
  ) throws(ClerkError) -> Outcome {
    guard try draft(of: meeting) != nil else {
      return try perform([MinutesDespatched(meeting: meeting, recipients: recipients, on: day)])
    }
    let minutes = try minutes(of: meeting)
    let inside = recipientsInside(of: meeting)
    var events: [any Event] = []
    var copies: [[UInt8]] = []
    func send(_ lines: [String], to recipients: [String]) {
      guard !recipients.isEmpty else { return }
      copies.append(copy(lines))
      events.append(
        MinutesDespatched(
          meeting: meeting, recipients: recipients, on: day, text: hash(copy(lines)),
          numbers: minutes.numbers))
    }
    send(minutes.lines, to: recipients.filter(inside.contains))
    let others = recipients.filter { !inside.contains($0) }
    if !others.isEmpty {
      send(try publicLines(of: meeting), to: others)
    }
    return try perform(events, keeping: copies)
  }

  /// The public copy line by line, in which neither closed words of its own meeting are found nor
  /// those of the meetings whose minutes it corrects.
  private func publicLines(of meeting: MeetingID) throws(ClerkError) -> [String] {
    let minutes = try minutes(of: meeting)
    let corrected =
      state.boards[meeting.board]?.meetings.values.filter {
        $0.minutes.confirmed.map { $0.at == meeting && !$0.corrections.isEmpty } ?? false
      } ?? []
    for heading in corrected.sorted(by: { $0.id < $1.id }) {
      let said = heading.minutes.confirmed?.corrections ?? []
      guard let leak = try self.minutes(of: heading.id).leak(in: said) else { continue }
      throw .refused(
        Refusal(
          "the correction of \(heading.id) has words that are closed now: \"\(leak)\"",
          expected: "that confirmation taken back, and recorded in other words"))
    }
    return try refusing { () throws(Refusal) in try minutes.forPublic().lines }
  }

  /// Those who have the members' copy: members, and whoever must have it by a day.
  public func recipientsInside(of meeting: MeetingID) -> [String] {
    let day = state.heading(meeting)?.day ?? now.day
    let rule = state.boards[meeting.board]?.constitution(on: day)?.minutes.on(day).rule
    return ["members"] + (rule?.timed ?? []).filter { $0 != "members" }
  }

  /// Records that the minutes were laid open, and keeps the public copy.
  ///
  /// - Throws: `ClerkError.refused` where closed words are found in it.
  public func publishMinutes(
    of meeting: MeetingID, at place: String, on day: Day
  ) throws(ClerkError) -> Outcome {
    _ = try draftMinutes(of: meeting)
    let bytes = copy(try publicLines(of: meeting))
    return try perform(
      [MinutesPublished(meeting: meeting, on: day, place: place, text: hash(bytes))],
      keeping: [bytes])
  }

  /// Records that a later meeting confirmed the minutes; a correction is told in public, and must
  /// not have closed words in it.
  public func confirmMinutes(_ confirmed: MinutesConfirmed) throws(ClerkError) -> Outcome {
    if !confirmed.corrections.isEmpty,
      let leak = try minutes(of: confirmed.meeting).leak(in: confirmed.corrections)
    {
      throw .refused(
        Refusal(
          "a correction is told in public and has closed words: \"\(leak)\"",
          expected: "other words"))
    }
    return try perform([confirmed])
  }

  /// The working notes on a meeting; none are known of a day in the past.
  public func notes(on meeting: MeetingID) throws(ClerkError) -> [WorkingNote] {
    guard knownOn == nil else { return [] }
    return try reading { () throws(JournalError) in try journal.notes(on: meeting) }
  }

  /// Keeps a working note on an item, beside the record.
  public func note(
    _ text: String, on item: ItemID, at meeting: MeetingID
  ) throws(ClerkError) {
    try expectPresent()
    if text.allSatisfy(\.isWhitespace) {
      throw .refused(Refusal("a note needs its words", expected: "what was said"))
    }
    try reading { () throws(JournalError) in
      try journal.keep(note: WorkingNote(item: item, text: text), on: meeting)
    }
  }

  /// Destroys the working notes on a meeting, and says how many there were.
  public func destroyNotes(on meeting: MeetingID) throws(ClerkError) -> Int {
    try expectPresent()
    return try reading { () throws(JournalError) in try journal.destroyNotes(on: meeting) }
  }

  private func keepDraft(_ minutes: Minutes) throws(ClerkError) {
    try expectPresent()
    try reading { () throws(JournalError) in
      try journal.keep(draft: minutes.text, of: minutes.head.meeting)
    }
  }

  /// Records events that name copies by their hash, with the copies kept first.
  private func perform(
    _ events: [any Event], keeping copies: [[UInt8]]
  ) throws(ClerkError) -> Outcome {
    // What is refused leaves no copy behind.
    if let refusal = record.objection(toAll: events) { throw .refused(refusal) }
    try expectPresent()
    for bytes in copies {
      _ = try reading { () throws(JournalError) in try journal.keep(bytes) }
    }
    return try perform(events)
  }

  private func copy(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func hash(_ bytes: [UInt8]) -> String { EntryHash.hexadecimal(of: bytes) }

  private func expectPresent() throws(ClerkError) {
    guard let knownOn else { return }
    throw .refused(
      Refusal("this is the record as known on \(knownOn.spoken)", expected: "no --known-on"))
  }

  private func refusing<Value>(
    _ work: () throws(Refusal) -> Value
  ) throws(ClerkError) -> Value {
    do throws(Refusal) { return try work() } catch { throw .refused(error) }
  }
}
