/// Tells which entries belong to exempt or confidential business, on everything that was loaded.
///
/// Such is what names something closed, what says so itself, what withdraws such an entry, and what
/// has the title of something closed in its words, in whatever stream it stands. What is closed too
/// much a person can open; what is open too much cannot be closed again.
public struct ClosedBusiness: Sendable {
  private let record: Record
  /// What was recorded, with nothing withdrawn: what was closed and withdrawn is still closed.
  private let written: State
  /// The titles of closed business that no open business shares, as words, and whose they are.
  private var titles: [(words: [String], whose: Thing)] = []

  private var state: State { record.state }

  /// The closed business of a record.
  public init(of record: Record) {
    self.record = record
    let all = record.streams.flatMap(record.entries).sorted { $0.number < $1.number }
    var written = State()
    for recorded in all { recorded.event.apply(to: &written) }
    self.written = written
    var words = ClosedWords()
    for (thing, name) in all.compactMap({ $0.event.given }) {
      let names = [name].compactMap { $0 }
      words.add(names, isTitle: true, about: thing, isClosed: closing(of: thing) != nil)
    }
    let secrets = words.secrets.compactMap { secret in
      secret.about.map { (FoldedText(secret.words).words, $0) }
    }
    titles = Dictionary(secrets.filter { !$0.0.isEmpty }, uniquingKeysWith: { $1 })
      .map { ($0.key, $0.value) }.sorted { $0.words.lexicographicallyPrecedes($1.words) }
  }

  /// Why an entry is closed, or nil where the public may have it.
  public func mark(on event: any Event) -> ClosedMark? {
    var reasons: [String] = []
    var grounds: [Ground] = []
    func add(_ reason: String, _ ground: Ground?) {
      if !reasons.contains(reason) { reasons.append(reason) }
      if let ground, !grounds.contains(ground) { grounds.append(ground) }
    }
    let facts = Fact.all(of: event)
    for thing in facts.compactMap(\.thing) + unspoken(in: event) {
      guard let closing = closing(of: thing) else { continue }
      add("\(state.name(of: thing)) is \(closing.word)", closing.ground)
    }
    for fact in facts where fact.saysClosed {
      let ground: Ground? = if case .ground(let stated) = fact.value { stated } else { nil }
      add("it was recorded as exempt or confidential", ground)
    }
    if let meeting = saysOfMinutes(event), let proceedings = written.proceedings[meeting],
      proceedings.items.contains(where: proceedings.isClosed)
    {
      add("it concerns minutes with exempt parts, and may disclose them", nil)
    }
    if let retraction = event as? EntryRetracted {
      let entry = record.entries(of: event.stream).first { $0.number == retraction.entry }
      if let entry, let mark = mark(on: entry.event) {
        for ground in [nil] + mark.grounds {
          add("entry \(entry.number), which it withdraws, is not for publication", ground)
        }
      }
    }
    for text in event.sentence.pieces + facts.compactMap(\.text) {
      let words = PublicText(FoldedText(text).words)
      for title in titles where words.holds(title.words) {
        add(
          "it contains the title of exempt business, \(state.name(of: title.whose))",
          closing(of: title.whose)?.ground)
      }
    }
    return reasons.isEmpty ? nil : ClosedMark(reasons: reasons, grounds: grounds)
  }

  /// The meeting of whose minutes an event says something in free words, or nil.
  private func saysOfMinutes(_ event: any Event) -> MeetingID? {
    switch event {
    case let cleared as MinutesCleared: return cleared.changes.isEmpty ? nil : cleared.meeting
    case let numbered as MinutesNumbered: return numbered.meeting
    case let confirmed as MinutesConfirmed:
      return confirmed.corrections.isEmpty ? nil : confirmed.meeting
    default: return nil
    }
  }

  /// What an event is about without an identifier for it: a paper by name, a change by number.
  private func unspoken(in event: any Event) -> [Thing] {
    switch event {
    case let sent as PapersMadeAvailable: return papers(named: sent.paper, for: sent.meeting)
    case let published as PapersPublished:
      return papers(named: published.paper, for: published.meeting)
    case let adjourned as MeetingAdjourned:
      // Its reason is of what was in hand.
      let item = [state, written].lazy.compactMap {
        $0.proceedings[adjourned.meeting]?.itemInHand(at: adjourned.at)
      }.first
      return item.map { [.item($0.id, adjourned.meeting)] } ?? []
    case let settled as ChangeSettled:
      let changes = (state.proceedings[settled.meeting] ?? Proceedings()).changes
      let item = changes.first { $0.number == settled.change }?.item
      return item.map { [.item($0, settled.meeting)] } ?? []
    default: return []
    }
  }

  /// The one paper that a name means; reports sent all together tell nothing of any.
  private func papers(named name: String, for meeting: MeetingID) -> [Thing] {
    guard name != Paper.reports else { return [] }
    return [state, written].flatMap { $0.proceedings[meeting]?.papers(named: name) ?? [] }
      .map { .paper($0.id, meeting) }
  }

  /// What closes a thing, or nil where it is open.
  private func closing(of thing: Thing) -> Closing? {
    state.knows(thing) ? state.closing(of: thing) : written.closing(of: thing)
  }
}

/// Why a hit is not for publication: what makes it exempt, on which ground, and until when.
public struct ClosedMark: Equatable, Sendable {
  /// What makes it exempt, one thought a line.
  public let reasons: [String]
  /// The grounds that were stated, each once.
  public let grounds: [Ground]

  /// The day on which a ground is to be reviewed, the first of them; nil where none is set.
  public var review: Day? { grounds.compactMap(\.review).min() }

  /// The mark in one line: `NOT FOR PUBLICATION  exempt, Schedule 12A paragraph 3: …`.
  public var line: String { line(\.sentence) }

  /// The mark for those who may not see what is exempt: the grounds without their reasoning.
  public var outside: String { line(\.heading) }

  private func line(_ telling: (Ground) -> String) -> String {
    let told = grounds.isEmpty ? ["no ground is stated"] : grounds.map(telling)
    return "NOT FOR PUBLICATION  " + told.joined(separator: "; ")
  }
}
