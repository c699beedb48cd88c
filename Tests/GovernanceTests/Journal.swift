import Testing

@testable import Governance

/// A record that is written one numbered entry at a time.
struct Journal {
  private(set) var record = Record()
  /// Every entry with its stream, in the order of writing.
  private(set) var written: [(stream: Stream, entry: Recorded)] = []

  var state: State { record.state }

  /// Writes an entry without asking, and gives its number.
  @discardableResult
  mutating func write(_ event: any Event) -> Int {
    let entry = Recorded(
      number: written.count + 1,
      at: Moment("2002-03-26", LocalTime(minutesAfterMidnight: 840), offset: 0),
      actor: "clerk", event: event)
    record.add([entry], to: event.stream)
    written.append((event.stream, entry))
    return entry.number
  }

  /// Writes an entry that must be possible, and gives its number.
  @discardableResult
  mutating func happen(
    _ event: any Event, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Int {
    let refused = record.objection(to: event)
    try #require(refused == nil, "\(refused?.line ?? "")", sourceLocation: sourceLocation)
    return write(event)
  }

  /// Why an entry cannot be withdrawn, or nil.
  func objection(toTakingBack number: Int, in stream: Stream) -> String? {
    record.objection(to: EntryRetracted(in: stream, entry: number, why: "a slip"))?.line
  }

  /// Takes an entry back, which must be possible, and gives the number of the retraction.
  @discardableResult
  mutating func takeBack(_ number: Int, in stream: Stream) throws -> Int {
    try happen(EntryRetracted(in: stream, entry: number, why: "a slip"))
  }

  /// The state folded once more from nothing: each stream at one stroke, in another order.
  func refolded() -> State {
    var again = Record()
    for stream in record.streams.sorted(by: { $0.rawValue > $1.rawValue }) {
      again.add(Array(record.entries(of: stream)), to: stream)
    }
    return again.state
  }

  /// The entries that are in force, in the order of writing, with their streams.
  ///
  /// An entry is in force unless a retraction of it is in force.
  var inForce: [(stream: Stream, entry: Recorded)] {
    let retractions = written.compactMap { stream, entry in
      (entry.event as? EntryRetracted).map { (stream: stream, number: entry.number, of: $0.entry) }
    }
    if retractions.isEmpty { return written }
    func isInForce(_ number: Int, _ stream: Stream) -> Bool {
      !retractions.contains {
        $0.stream == stream && $0.of == number && isInForce($0.number, stream)
      }
    }
    return written.filter { isInForce($0.entry.number, $0.stream) }
  }

  /// The state from applying, in the order of writing, every entry that is in force.
  func applied() -> State {
    var state = State()
    for case .meeting(let meeting) in written.map(\.stream) {
      state.proceedings[meeting] = Proceedings()
    }
    for (_, entry) in inForce { entry.event.apply(to: &state) }
    return state
  }
}

extension Record {
  /// The first objection to events that would be recorded together, or nil.
  func objection(toAll events: [any Event]) -> Refusal? {
    var imagined = self
    do throws(Refusal) {
      try imagined.imagine(events)
      return nil
    } catch {
      return error
    }
  }
}
