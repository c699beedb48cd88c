public import Governance
import Store

/// Minutes at the office: the draft and the notes stand beside the record.
extension Clerk {
  /// The minutes of a meeting: the record's words, woven with the clerk's where there is a draft.
  public func minutes(of meeting: MeetingID) throws(ClerkError) -> Minutes {
    try load(.meeting(meeting))
    let reads = record.readForMinutes(of: meeting)
    for stream in reads { try load(stream) }
    let context = try context(of: reads, on: now.day)
    return try refusing(context.minutes(of: meeting))
  }

  /// What acts are planned on: the record, with what stands beside the meetings that were read.
  func context(of streams: [Stream], on day: Day) throws(ClerkError) -> ActContext {
    let meetings = Set(streams.compactMap(\.meeting))
    var notes: [MeetingID: [WorkingNote]] = [:]
    for meeting in meetings { notes[meeting] = try self.notes(on: meeting) }
    return ActContext(
      record: record, drafts: try drafts(of: Array(meetings)), notes: notes, today: day,
      digest: { EntryHash.hexadecimal(of: $0) })
  }

  /// The texts of the drafts kept of meetings' minutes; none are known of a day in the past.
  public func drafts(of meetings: [MeetingID]) throws(ClerkError) -> [MeetingID: String] {
    // A draft is not in the record: what was known on a day is the record's alone.
    guard knownOn == nil, !meetings.isEmpty else { return [:] }
    return try reading(journal.drafts(of: meetings))
  }

  /// The minutes of a meeting; a first draft is kept, with the notes as points noted.
  public func draftMinutes(of meeting: MeetingID) throws(ClerkError) -> Minutes {
    let minutes = try minutes(of: meeting)
    if try drafts(of: [meeting]).isEmpty { try keepDraft(minutes, inPlaceOf: nil) }
    return minutes
  }

  /// Takes the edited text of a meeting's minutes in place of the draft before, which may be
  /// required to be the one that was edited.
  ///
  /// - Throws: `ClerkError.refused` naming the line, or that the draft is another, with nothing kept.
  public func takeMinutes(
    _ text: String, of meeting: MeetingID, editedFrom edited: String? = nil
  ) throws(ClerkError) -> Minutes {
    let known = try minutes(of: meeting)
    let draft = try drafts(of: [meeting])[meeting]
    if let edited, edited != draft {
      throw .refused(
        "somebody else changed the draft meanwhile",
        advice: "see theirs with quorate minutes text, and put the two together")
    }
    if let confirmed = state.heading(meeting)?.minutes.confirmed {
      throw .refused(
        "the minutes of the \(state.name(of: .meeting(meeting))) were confirmed on \(confirmed.on.spoken)",
        advice: "record the correction as a minute of the next meeting")
    }
    let taken = try refusing(known.taking(try MinutesText.read(text)))
    try keepDraft(taken, inPlaceOf: draft)
    return taken
  }

  /// The working notes on a meeting; none are known of a day in the past.
  public func notes(on meeting: MeetingID) throws(ClerkError) -> [WorkingNote] {
    guard knownOn == nil else { return [] }
    return try reading(journal.notes(on: meeting))
  }

  /// Keeps a working note on an item, beside the record.
  public func note(_ text: String, on item: ItemID, at meeting: MeetingID) throws(ClerkError) {
    try expectPresent()
    if text.isBlank { throw .refused("the note is empty", advice: "write what was said") }
    try reading(journal.keep(note: WorkingNote(item: item, text: text), on: meeting))
  }

  /// Destroys the working notes on a meeting, and says how many there were.
  public func destroyNotes(on meeting: MeetingID) throws(ClerkError) -> Int {
    try expectPresent()
    return try reading(journal.destroyNotes(on: meeting))
  }

  private func keepDraft(_ minutes: Minutes, inPlaceOf known: String?) throws(ClerkError) {
    try expectPresent()
    try reading(journal.keep(draft: minutes.text, of: minutes.head.meeting, inPlaceOf: known))
  }
}
