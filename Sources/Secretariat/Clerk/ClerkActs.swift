public import Governance
import Store

extension Clerk {
  /// Records events, all or none, if nothing stands against them.
  ///
  /// When somebody else writes to the same stream first, the objections are asked again on what
  /// they left, and the outcome says what they wrote.
  ///
  /// - Throws: `ClerkError.refused` with nothing recorded, or `.journal`.
  public func perform(_ events: [any Event]) throws(ClerkError) -> Outcome {
    try perform(events, at: now, by: actor)
  }

  /// Records events under another time and name than the present ones, as a sample is played.
  func perform(
    _ events: [any Event], at moment: Moment, by actor: String
  ) throws(ClerkError) -> Outcome {
    if let knownOn {
      throw .refused(
        Refusal("this is the record as known on \(knownOn.spoken)", expected: "no --known-on"))
    }
    for event in events {
      let about = event.subject.map { [Stream.meeting($0)] } ?? []
      for stream in event.concerns + about + [event.stream] { try load(stream) }
      try loadAhead(of: event.stream)
      for meeting in reached(by: event) { try load(.meeting(meeting)) }
      guard event is EntryRetracted else { continue }
      // Whether anything depends on an entry must not depend on what happens to be loaded.
      for recorded in record.entries(of: event.stream) {
        for stream in recorded.event.concerns { try load(stream) }
      }
    }
    if let early = events.compactMap(\.happened).first(where: { early in
      // A day counts as come when the wall says so, whatever the offset of its midnight.
      early > moment && early.seconds + early.offset > moment.seconds + moment.offset
    }) {
      throw .refused(
        Refusal(
          "\(early.spoken) has not come yet: it is \(moment.spoken)",
          expected: "a time that has passed"))
    }
    var meanwhile: [Recorded] = []
    for _ in 0..<20 {
      var imagined = try imagine(events, meanwhile)
      let following = follow(events, in: imagined, on: moment.day)
      for event in following { imagined.imagine(event) }
      let all = events + following
      do throws(JournalError) {
        let entries = try journal.append(
          proposals(all), recorded: moment, actor: actor,
          outlooks: try outlooks(of: imagined, all))
        return Outcome(saved: try take(entries), meanwhile: meanwhile)
      } catch {
        guard case .conflict = error else { throw .journal(error) }
        meanwhile += try refresh()
      }
    }
    throw .refused(
      Refusal("others write to this meeting without a pause", expected: "try again in a moment"))
  }

  /// Loads the meetings of a board that are still to come: what their preparation waits for may
  /// change with the board.
  private func loadAhead(of stream: Governance.Stream) throws(ClerkError) {
    guard case .board(let board) = stream else { return }
    for heading in state.boards[board]?.meetings.values.filter(\.isAhead) ?? [] {
      try load(.meeting(heading.id))
    }
  }

  /// The events as proposals, one for each stream, in the order of first use.
  ///
  /// What goes on at a meeting also holds its board to what was read of it: somebody may have
  /// cancelled the meeting.
  private func proposals(_ events: [any Event]) -> [Proposal] {
    var streams: [Stream] = []
    for event in events where !streams.contains(event.stream) { streams.append(event.stream) }
    for case .meeting(let meeting) in streams where !streams.contains(.board(meeting.board)) {
      streams.append(.board(meeting.board))
    }
    return streams.map { stream in
      Proposal(
        stream: stream, expected: record.version(of: stream),
        events: events.filter { $0.stream == stream })
    }
  }

  /// The record as the events would leave it; each is asked for its objection on the last.
  private func imagine(
    _ events: [any Event], _ meanwhile: [Recorded]
  ) throws(ClerkError) -> Record {
    var imagined = record
    for event in events {
      if let refusal = imagined.objection(to: event) {
        let others = meanwhile.map {
          "; meanwhile \($0.actor): \($0.event.sentence.text(in: state))"
        }
        throw .refused(
          Refusal(
            refusal.what + others.joined(), expected: refusal.expected, clause: refusal.clause))
      }
      imagined.imagine(event)
    }
    return imagined
  }

  /// What follows by itself from events, at the meetings they are about.
  private func follow(_ events: [any Event], in imagined: Record, on today: Day) -> [any Event] {
    (Set(events.compactMap(\.subject)).union(events.flatMap { reached(by: $0) })).sorted()
      .flatMap { imagined.state.consequences(at: $0, on: today) }
  }

  /// The meetings held since the day to which an event, or one that is taken back, reaches back.
  private func reached(by event: any Event) -> [MeetingID] {
    guard case .board(let board) = event.stream else { return [] }
    var meant = event
    if let retraction = event as? EntryRetracted {
      let entry = record.entries(of: event.stream).first { $0.number == retraction.entry }
      meant = entry?.event ?? event
    }
    guard let day = meant.reachesBackTo else { return [] }
    return state.boards[board]?.meetings.values.filter { heading in
      heading.opened.map { $0.day >= day } ?? false
    }.map(\.id) ?? []
  }

  private func take(_ entries: [Entry]) throws(JournalError) -> [Recorded] {
    var saved: [Recorded] = []
    for entry in entries {
      let recorded = try codec.recorded(entry)
      record.add([recorded], to: recorded.event.stream)
      saved.append(recorded)
    }
    return saved
  }

  /// Takes back an entry by its number.
  public func undo(_ number: Int, why: String) throws(ClerkError) -> Outcome {
    let stream = try stream(ofEntry: number)
    try load(stream)
    return try perform([EntryRetracted(in: stream, entry: number, why: why)])
  }

  /// Takes back the actor's own last entry about a meeting.
  public func undoLast(about meeting: MeetingID, why: String) throws(ClerkError) -> Outcome {
    try load(.meeting(meeting))
    return try undo(record.lastOwn(of: actor, about: meeting), why: why)
  }

  /// Takes back the actor's own last entry in a stream.
  public func undoLast(in stream: Stream, why: String) throws(ClerkError) -> Outcome {
    try load(stream)
    return try undo(record.lastOwn(of: actor, in: stream), why: why)
  }

  private func undo(_ last: Recorded?, why: String) throws(ClerkError) -> Outcome {
    guard let last else {
      throw .refused(Refusal("\(actor) has nothing to undo there", expected: "quorate log"))
    }
    return try perform([EntryRetracted(in: last.event.stream, entry: last.number, why: why)])
  }

  /// The stream in which an entry stands, by its number.
  public func stream(ofEntry number: Int) throws(ClerkError) -> Stream {
    let entry = try reading { () throws(JournalError) in
      try journal.entries(numbered: [number]).first
    }
    guard let found = entry.flatMap({ Stream(rawValue: $0.stream) }) else {
      throw .refused(Refusal("there is no entry \(number)", expected: "quorate log"))
    }
    return found
  }

  /// Every entry of the journal that was known, in order of number.
  public func everything() throws(ClerkError) -> [Recorded] {
    try reading { () throws(JournalError) -> [Recorded] in
      var entries: [Entry] = []
      try journal.forEachEntry(after: 0) { entries.append($0) }
      return try codec.recorded(entries)
    }.filter(isKnown)
  }
}
