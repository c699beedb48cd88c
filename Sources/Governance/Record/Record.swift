/// The entries of the streams that were loaded, and the state they fold to.
///
/// Opening applies and never objects. A retraction folds its stream again without the entry.
public struct Record: Sendable {
  /// What the entries say.
  public private(set) var state = State()
  private var entries: [Stream: EntryList] = [:]
  /// How many entries of a stream stand behind a snapshot, and are not at hand.
  private var behind: [Stream: Int] = [:]

  /// A record without entries.
  public init() {}

  /// The entries of a stream, in order; empty where it was not loaded.
  ///
  /// A stream that was taken from a snapshot has to be loaded whole first: what is asked of entries
  /// must never be asked of some of them.
  public func entries(of stream: Stream) -> EntryList {
    precondition(behind[stream] == nil, "\(stream) was taken from a snapshot")
    return entries[stream] ?? EntryList()
  }

  /// How many entries of a stream were loaded or stand behind its snapshot, which is its version.
  public func version(of stream: Stream) -> Int {
    behind[stream, default: 0] + (entries[stream]?.count ?? 0)
  }

  /// Whether every entry of a stream is at hand.
  public func isWhole(_ stream: Stream) -> Bool { holds(stream) && behind[stream] == nil }

  /// The streams that were loaded.
  public var streams: [Stream] { Array(entries.keys) }

  /// Whether a stream was loaded.
  public func holds(_ stream: Stream) -> Bool { entries[stream] != nil }

  /// Notes that a stream was loaded, though it may be empty.
  public mutating func open(_ stream: Stream) {
    if !holds(stream) { entries[stream] = EntryList() }
    if case .meeting(let meeting) = stream, state.proceedings[meeting] == nil {
      state.proceedings[meeting] = Proceedings()
    }
  }

  /// Lets go of a board and its meetings, which may be loaded again.
  public mutating func close(_ board: BoardID) {
    for stream in entries.keys where stream.board == board { close(stream) }
  }

  /// Lets go of a stream, which may be loaded again.
  public mutating func close(_ stream: Stream) {
    entries[stream] = nil
    behind[stream] = nil
    state.clear(stream)
  }

  /// Takes a stream that is not loaded as a snapshot has it.
  ///
  /// Its entries up to there are not at hand: what asks for those loads the stream whole.
  public mutating func take(_ snapshot: Snapshot, of stream: Stream) {
    guard !holds(stream) else { return }
    entries[stream] = EntryList()
    behind[stream] = snapshot.version
    if case .board(let id) = stream { state.boards[id] = snapshot.board }
    if let directory = snapshot.directory { state.directory = directory }
    if let journal = snapshot.journal { state.journal = journal }
  }

  /// Takes further entries of one stream, in order.
  public mutating func add(_ further: [Recorded], to stream: Stream) {
    open(stream)
    for recorded in further { entries[stream]?.append(recorded) }
    if further.contains(where: { $0.event is EntryRetracted }) {
      fold(stream)
    } else {
      for recorded in further { recorded.event.apply(to: &state) }
    }
  }

  /// Applies an event as if it had been recorded, to ask further objections on what it leaves.
  public mutating func imagine(_ event: any Event) {
    add(
      [Recorded(number: Int.max, at: Moment(seconds: 0, offset: 0), actor: "", event: event)],
      to: event.stream)
  }

  /// Which entries of a stream are withdrawn.
  public func retracted(in stream: Stream) -> Set<Int> {
    Record.retracted(among: entries(of: stream))
  }

  /// The last entry of an actor that concerns a meeting, or nil: in its own stream or its board's.
  public func lastOwn(of actor: String, about meeting: MeetingID) -> Recorded? {
    [
      lastOwn(of: actor, in: .meeting(meeting)) { _ in true },
      lastOwn(of: actor, in: .board(meeting.board)) { $0.subject == meeting },
    ].compactMap { $0 }.max { $0.number < $1.number }
  }

  /// The last entry of an actor in a stream that can be withdrawn, of those that are meant.
  public func lastOwn(
    of actor: String, in stream: Stream, where isMeant: (any Event) -> Bool = { _ in true }
  ) -> Recorded? {
    let gone = retracted(in: stream)
    return entries(of: stream).last {
      $0.actor == actor && !gone.contains($0.number) && !($0.event is EntryRetracted)
        && !$0.event.isConsequence
        && isMeant($0.event)
    }
  }

  /// Applies events as if they had been recorded, each asked for its objection on what those
  /// before it leave.
  public mutating func imagine(_ events: [any Event]) throws(Refusal) {
    for event in events {
      if let refusal = objection(to: event) { throw refusal }
      imagine(event)
    }
  }

  /// Why an event cannot be done now, or nil; of a retraction, what depends on the entry.
  public func objection(to event: any Event) -> Refusal? {
    guard let retraction = event as? EntryRetracted else {
      return event.objection(in: state) ?? event.staleness(in: state)
    }
    return retraction.objection(in: state)
      ?? objection(toTakingBack: retraction.entry, in: event.stream)
  }

  private func objection(toTakingBack number: Int, in stream: Stream) -> Refusal? {
    let all = entries(of: stream)
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      return Refusal("there is no entry \(number) there", remedy: .listEntries)
    }
    let gone = Record.retracted(among: all)
    if gone.contains(number) { return Refusal("entry \(number) is already withdrawn") }
    if all[index].event is JournalOpened || all[index].event is BoardFounded {
      return Refusal("entry \(number) began the record and cannot be withdrawn")
    }
    if let resting = all[index].event.restingElsewhere(in: state) {
      return Refusal(
        "entry \(number) cannot be withdrawn, because \(resting)", advice: "withdraw that first")
    }
    let also = EntryRetracted(in: stream, entry: number, why: "")
    var after = all
    after.append(Recorded(number: Int.max, at: all[index].at, actor: "", event: also))
    return firstNewObjection(in: stream, now: gone, then: Record.retracted(among: after))
      .map { dependent, refusal in
        Refusal(
          "entry \(number) cannot be withdrawn, because entry \(dependent.number) depends on it: "
            + "\(dependent.event.sentence.text(in: state)) (\(refusal.what))",
          advice: "withdraw entry \(dependent.number) first")
      }
  }

  /// The first entry of a stream that could not have been made with other entries withdrawn.
  ///
  /// Everything loaded is read again in the order of its numbers, so that each entry is asked on
  /// the record as it was when it was made, and not on what came of it since.
  private func firstNewObjection(
    in stream: Stream, now: Set<Int>, then: Set<Int>
  ) -> (Recorded, Refusal)? {
    guard let first = now.symmetricDifference(then).min() else { return nil }
    let all = everythingInOrder
    let turn = all.firstIndex { $0.recorded.number >= first } ?? all.endIndex
    // Up to there nothing differs, and nothing new can be objected.
    var before = State()
    for (_, recorded, gone) in all[..<turn] where !gone { recorded.event.apply(to: &before) }
    var after = before
    for (place, recorded, gone) in all[turn...] {
      guard place == stream else {
        guard !gone else { continue }
        recorded.event.apply(to: &before)
        recorded.event.apply(to: &after)
        continue
      }
      let wasHeld = !now.contains(recorded.number)
      let staysHeld = !then.contains(recorded.number)
      // What comes back into force is asked as if it were new.
      if staysHeld, !wasHeld || recorded.event.objection(in: before) == nil,
        let refusal = recorded.event.objection(in: after)
      {
        return (recorded, refusal)
      }
      if wasHeld { recorded.event.apply(to: &before) }
      if staysHeld { recorded.event.apply(to: &after) }
    }
    return nil
  }

  /// Every entry that is loaded, in the order of its number, with its stream and whether it is
  /// withdrawn.
  private var everythingInOrder: [(stream: Stream, recorded: Recorded, gone: Bool)] {
    streams.flatMap { stream -> [(Stream, Recorded, Bool)] in
      let all = entries(of: stream)
      let gone = Record.retracted(among: all)
      return all.map { (stream, $0, gone.contains($0.number)) }
    }.sorted { $0.1.number < $1.1.number }
  }

  private mutating func fold(_ stream: Stream) {
    state.clear(stream)
    open(stream)
    let gone = retracted(in: stream)
    for recorded in entries(of: stream) where !gone.contains(recorded.number) {
      recorded.event.apply(to: &state)
    }
  }

  /// Which of some entries are withdrawn by others among them.
  ///
  /// A retraction counts unless a later one took it back, so they are read from the end.
  public static func retracted(among entries: some BidirectionalCollection<Recorded>) -> Set<Int> {
    var gone: Set<Int> = []
    for recorded in entries.reversed() {
      guard let retraction = recorded.event as? EntryRetracted, !gone.contains(recorded.number)
      else { continue }
      gone.insert(retraction.entry)
    }
    return gone
  }
}
