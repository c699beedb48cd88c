public import Governance
import Store

extension Clerk {
  /// Does an act: all of it is recorded, or nothing.
  ///
  /// It is planned inside the loop that writes it. Where somebody wrote to a stream that was read
  /// to plan it, it is planned again on what they left, and the outcome says what that was.
  ///
  /// - Throws: `ClerkError.refused` with nothing recorded, or `.journal`.
  public func perform(_ act: any Act) throws(ClerkError) -> Outcome {
    try perform(act, at: now, by: actor)
  }

  /// Records events as they stand, all or none.
  public func perform(_ events: [any Event]) throws(ClerkError) -> Outcome {
    try perform(Recording(events))
  }

  /// Why an act cannot be done now, or nil; nothing is written.
  public func refusal(of act: any Act) throws(ClerkError) -> Refusal? {
    try context(of: try load(act), on: now.day).refusal(of: act)
  }

  /// Does an act under another time and name than the present ones, as a sample is played.
  func perform(_ act: any Act, at moment: Moment, by actor: String) throws(ClerkError) -> Outcome {
    try expectPresent()
    var meanwhile: [Recorded] = []
    for _ in 0..<20 {
      let batch = try batch(for: act, at: moment, meanwhile)
      do throws(JournalError) {
        let entries = try journal.append(batch, recorded: moment, actor: actor)
        let saved = try take(entries)
        let remarks = saved.flatMap {
          $0.event.remarks(in: state, on: moment.day) { (try? holidays) ?? HolidayFile.bundled }
        }
        return Outcome(saved: saved, meanwhile: meanwhile, remarks: remarks.once)
      } catch {
        guard case .conflict = error else { throw .journal(error) }
        meanwhile += try refresh()
      }
    }
    throw .refused("others are recording in this journal just now", advice: "try again in a moment")
  }

  /// What an act comes to on the record as it is, with the version of every stream read for it.
  private func batch(
    for act: any Act, at moment: Moment, _ meanwhile: [Recorded]
  ) throws(ClerkError) -> Batch {
    var reads = try load(act)
    let context = try context(of: reads, on: moment.day)
    let drafts = drafts(in: context, of: reads)
    let plan = try refusing(act.plan(in: context), after: meanwhile)
    for event in plan.events { reads += try load(event) }
    if let early = plan.events.compactMap(\.happened).first(where: { early in
      // A day counts as come when the wall says so, whatever the offset of its midnight.
      early > moment && early.seconds + early.offset > moment.seconds + moment.offset
    }) {
      guard early.day == moment.day else {
        throw .refused(
          "\(early.day.spoken) is still to come: today is \(moment.day.spoken)",
          expected: "today or an earlier day")
      }
      throw .refused(
        "\(early.timeAndDay) is still to come: it is now \(moment.timeAndDay)",
        expected: "a time that has passed")
    }
    var after = record
    try refusing(after.imagine(plan.events), after: meanwhile)
    let following = follow(plan.events, in: after, on: moment.day)
    for event in following { after.imagine(event) }
    let all = plan.events + following
    return Batch(
      proposals: proposals(all, reading: reads), attachments: plan.attachments,
      drafts: plan.drafts, draftsRead: drafts,
      derived: try outlookRows(of: after, all))
  }

  /// Loads what an act reads, as far as what is read tells of more.
  private func load(_ act: any Act) throws(ClerkError) -> [Stream] {
    while true {
      let reads = act.reads(in: record)
      guard let next = reads.first(where: { !record.holds($0) }) else { return reads }
      try loadState(of: next)
    }
  }

  /// Loads what an event is judged on, and says which streams those are.
  private func load(_ event: any Event) throws(ClerkError) -> [Stream] {
    var reads = event.concerns + (event.subject.map { [Stream.meeting($0)] } ?? [])
    reads.append(event.stream)
    for stream in reads { try loadState(of: stream) }
    try loadAhead(of: event.stream)
    let isRetraction = event is EntryRetracted
    if isRetraction { try loadHistory() }
    var further = reached(by: event).map(Stream.meeting)
    // Whether anything depends on an entry must not depend on what happens to be loaded.
    if isRetraction { further += record.entries(of: event.stream).flatMap(\.event.concerns) }
    for stream in further { try loadState(of: stream) }
    if isRetraction { try loadHistory() }
    return reads + further
  }

  /// The drafts an act was planned on, nil where there was none: nobody may change them meanwhile.
  private func drafts(in context: ActContext, of streams: [Stream]) -> [MeetingID: String?] {
    let meetings = Set(streams.compactMap(\.meeting))
    return Dictionary(uniqueKeysWithValues: meetings.map { ($0, context.drafts[$0]) })
  }

  /// What some work gives; a refusal of it tells what others recorded meanwhile.
  func refusing<Value>(
    _ work: @autoclosure () throws(Refusal) -> Value, after meanwhile: [Recorded] = []
  ) throws(ClerkError) -> Value {
    do throws(Refusal) { return try work() } catch {
      let others = meanwhile.map {
        "; in the meantime \($0.actor) recorded: \($0.event.sentence.text(in: state))"
      }
      throw .refused(error.saying(error.what + others.joined()))
    }
  }

  func expectPresent() throws(ClerkError) {
    guard let knownOn else { return }
    throw .refused("this is the record as it was known on \(knownOn.spoken) and cannot be added to")
  }

  /// Loads the meetings of a board that are still to come: what their preparation waits for may
  /// change with the board.
  private func loadAhead(of stream: Governance.Stream) throws(ClerkError) {
    guard case .board(let board) = stream else { return }
    for heading in state.boards[board]?.meetings.values.filter(\.isAhead) ?? [] {
      try loadState(of: .meeting(heading.id))
    }
  }

  /// The events as proposals in their order, those of a stream that follow each other together.
  ///
  /// So a person is numbered before the appointment that names them. The streams that were only read
  /// are held to their versions by proposals without events.
  private func proposals(_ events: [any Event], reading reads: [Stream]) -> [Proposal] {
    var written: [Stream: Int] = [:]
    var proposals: [Proposal] = []
    var rest = events[...]
    while let stream = rest.first?.stream {
      let run = rest.prefix { $0.stream == stream }
      let expected = record.version(of: stream) + written[stream, default: 0]
      proposals.append(Proposal(stream: stream, expected: expected, events: Array(run)))
      written[stream, default: 0] += run.count
      rest = rest.dropFirst(run.count)
    }
    let held = reads + reads.compactMap { $0.board.map(Stream.board) } + [.directory]
    return proposals
      + held.once.filter { written[$0] == nil }.map {
        Proposal(stream: $0, expected: record.version(of: $0), events: [])
      }
  }

  /// What follows by itself from events, at the meetings they are about.
  private func follow(_ events: [any Event], in imagined: Record, on today: Day) -> [any Event] {
    (Set(events.compactMap(\.subject)).union(events.flatMap { reached(by: $0) })).sorted()
      .flatMap { imagined.state.consequences(at: $0, on: today) }
  }

  /// The meetings held since the day to which an event, or one that is withdrawn, reaches back.
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
    // Where nobody wrote in between, nothing else has to be taken in.
    if let first = entries.first, first.number == seen + 1 { seen += entries.count }
    return try entries.map { entry throws(JournalError) in
      let recorded = try codec.recorded(entry)
      record.add([recorded], to: recorded.event.stream)
      return recorded
    }
  }
}

/// What came of an act: the entries it made, and what others had recorded meanwhile.
public struct Outcome: Sendable {
  /// The entries made, as they stand in the record.
  public let saved: [Recorded]
  /// What somebody else recorded while the act was being thought of.
  public let meanwhile: [Recorded]
  /// What whoever did it should know at once, though nothing is stopped.
  public let remarks: [String]
}
