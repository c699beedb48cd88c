public import Governance
public import Store

/// Who recorded what, in the order of recording, read as far as it is shown.
public struct RecordLog {
  /// An entry as the log tells it.
  public struct Line: Equatable, Sendable {
    public let number: Int
    public let at: Moment
    public let actor: String
    public let sentence: String
    /// Whether a later entry withdrew it.
    public let isWithdrawn: Bool

    public init(of recorded: Recorded, in state: State, isWithdrawn: Bool) {
      (number, at, actor) = (recorded.number, recorded.at, recorded.actor)
      sentence = recorded.event.sentence.text(in: state)
      self.isWithdrawn = isWithdrawn
    }
  }

  private let journal: any Journal
  private let knownOn: Day?
  private let codec = EventCodec()

  /// The log of a journal, as it was known on a day where one is given.
  public init(of journal: any Journal, knownOn: Day? = nil) {
    (self.journal, self.knownOn) = (journal, knownOn)
  }

  /// How many entries there are; those known on a day are not counted.
  public func count() throws(JournalError) -> Int? {
    knownOn == nil ? try journal.lastNumber() : nil
  }

  /// A page of so many entries, the last of all on page 1, those before them on page 2.
  public func page(_ page: Int, of size: Int) throws(JournalError) -> [Line] {
    var found: [Recorded] = []
    let (passed, isTooMany) = (page - 1).multipliedReportingOverflow(by: size)
    guard !isTooMany else { return [] }
    var before = try journal.lastNumber() + 1
    var toPass = passed
    if knownOn == nil {
      // Numbers have no gaps.
      before -= min(before, passed)
      toPass = 0
    }
    while before > 1, found.count < size {
      let first = max(1, before - min(max(64, size), 2000))
      let entries = try journal.entries(numbered: EntryNumbers(first..<before))
      for recorded in try codec.recorded(entries).reversed()
      where recorded.isKnown(on: knownOn) && found.count < size {
        if toPass > 0 { toPass -= 1 } else { found.append(recorded) }
      }
      before = first
    }
    guard let first = found.last?.number else { return [] }
    let gone = try withdrawn(after: first)
    var names = NameReader(journal, knownOn: knownOn)
    try names.read(found.flatMap(\.event.sentence.things))
    let state = names.record.state
    return found.reversed().map { Line(of: $0, in: state, isWithdrawn: gone.contains($0.number)) }
  }

  /// Hands over every entry in constant memory, but for the names.
  public func forEach(_ body: (Line) -> Void) throws(JournalError) {
    let gone = try withdrawn(after: 0)
    var boards = NameReader(journal, knownOn: knownOn, isKept: true)
    var meetings = NameReader(journal, knownOn: knownOn, isKept: true)
    var number = 0
    let last = try journal.lastNumber()
    while number < last {
      let entries = try journal.entries(
        numbered: EntryNumbers(number + 1...min(last, number + 1000)))
      number += 1000
      let known = try codec.recorded(entries).filter { $0.isKnown(on: knownOn) }
      let things = known.flatMap(\.event.sentence.things)
      func isOfMeeting(_ thing: Thing) -> Bool {
        switch thing {
        case .item, .paper: true
        default: false
        }
      }
      try boards.read(things.filter { !isOfMeeting($0) })
      // What went on at meetings is many times more than all names: it is let go of.
      if meetings.record.streams.count > 500 {
        meetings = NameReader(journal, knownOn: knownOn, isKept: true)
      }
      try meetings.read(things.filter(isOfMeeting))
      var state = boards.record.state
      state.proceedings = meetings.record.state.proceedings
      for recorded in known {
        body(Line(of: recorded, in: state, isWithdrawn: gone.contains(recorded.number)))
      }
    }
  }

  /// Which entries from a number on are withdrawn: a retraction always comes later.
  private func withdrawn(after number: Int) throws(JournalError) -> Set<Int> {
    let entries = try journal.entries(ofKind: EntryRetracted.kind, after: number)
    return Record.retracted(among: try codec.recorded(entries).filter { $0.isKnown(on: knownOn) })
  }
}
