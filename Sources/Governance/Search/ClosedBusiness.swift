/// Tells which entries belong to closed business, on everything that was loaded.
///
/// Closed is what names something closed, what says so itself, what takes such an entry back, and
/// what has a closed title in its words, in whatever stream it stands. What is closed too much a
/// person can open; what is open too much cannot be closed again.
public struct ClosedBusiness: Sendable {
  private let record: Record
  /// What was recorded, with nothing taken back: what was closed and taken back is still closed.
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
    var secret: [[String]: Thing] = [:]
    var open: Set<[String]> = []
    for case let naming as any Naming in all.map(\.event) {
      let (thing, names) = naming.given
      let folded = names.map { FoldedText($0).words }.filter { !$0.isEmpty }
      if closing(of: thing) != nil {
        for words in folded { secret[words] = thing }
      } else {
        open.formUnion(folded)
      }
    }
    titles = secret.filter { !open.contains($0.key) }.map { ($0.key, $0.value) }
      .sorted { $0.words.lexicographicallyPrecedes($1.words) }
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
      add("\(state.name(of: thing)) is closed", closing.ground)
    }
    for fact in facts where fact.saysClosed {
      if case .ground(let ground) = fact.value {
        add("it was recorded as closed", ground)
      } else {
        add("it was recorded as closed", nil)
      }
    }
    if let meeting = saysOfMinutes(event), let proceedings = written.proceedings[meeting],
      proceedings.items.contains(where: proceedings.isClosed)
    {
      add("what is said of minutes with closed parts may tell them", nil)
    }
    if let retraction = event as? EntryRetracted {
      let entry = record.entries(of: event.stream).first { $0.number == retraction.entry }
      if let entry, let mark = mark(on: entry.event) {
        add("entry \(entry.number), which it takes back, is closed", nil)
        mark.grounds.forEach { add("entry \(entry.number), which it takes back, is closed", $0) }
      }
    }
    for text in event.sentence.pieces + facts.compactMap(\.text) {
      let words = FoldedText(text).words
      for title in titles where SearchQuery.Term(title.words).place(in: words) != nil {
        add(
          "its words hold the title of closed business, \(state.name(of: title.whose))",
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
    case let settled as ChangeSettled:
      let changes = (state.proceedings[settled.meeting] ?? Proceedings()).changes
      let item = changes.first { $0.number == settled.change }?.item
      return item.map { [.item($0, settled.meeting)] } ?? []
    default: return []
    }
  }

  /// The one paper that a name means; reports sent all together tell nothing of any.
  private func papers(named name: String, for meeting: MeetingID) -> [Thing] {
    guard name != "reports" else { return [] }
    return [state, written].flatMap { $0.proceedings[meeting]?.papers(named: name) ?? [] }
      .map { .paper($0.id, meeting) }
  }

  /// What closes a thing, or nil where it is open.
  private func closing(of thing: Thing) -> Closing? {
    state.knows(thing) ? state.closing(of: thing) : written.closing(of: thing)
  }

  /// That something is closed, and the ground where one was stated.
  fileprivate struct Closing {
    let ground: Ground?
  }
}

extension State {
  /// Whether something is known of a thing that can be closed.
  fileprivate func knows(_ thing: Thing) -> Bool {
    switch thing {
    case .item(let id, let meeting): return proceedings[meeting]?.item(id) != nil
    case .paper(let id, let meeting): return proceedings[meeting]?.paper(id) != nil
    case .matter(let id, let board): return boards[board]?.matter(id) != nil
    case .referral(let id, let board): return boards[board]?.referral(id) != nil
    case .action(let id, let board): return boards[board]?.actions.contains { $0.id == id } ?? false
    default: return false
    }
  }

  /// Whether a thing is closed to the public, as far as the meetings it comes from are loaded.
  public func isClosed(_ thing: Thing) -> Bool { closing(of: thing) != nil }

  /// What closes a thing: its own access, or that of the item it comes from.
  fileprivate func closing(of thing: Thing) -> ClosedBusiness.Closing? {
    switch thing {
    case .item(let id, let meeting): return closing(of: id, at: meeting)
    case .paper(let id, let meeting):
      guard let paper = proceedings[meeting]?.paper(id) else { return nil }
      let item = closing(of: paper.item, at: meeting)
      guard paper.access == .closed else { return item }
      return .init(ground: paper.ground ?? item?.ground)
    case .matter(let id, let board):
      guard let matter = boards[board]?.matter(id) else { return nil }
      let places = matter.placements + [matter.lastDeferral, matter.latest].compactMap { $0 }
      return closing(by: matter.carried)
        ?? matter.referral.flatMap { closing(of: .referral($0, board)) }
        ?? places.lazy.compactMap { closing(of: $0.item, at: $0.meeting) }.first
    case .referral(let id, let board):
      guard let referral = boards[board]?.referral(id) else { return nil }
      return closing(by: referral.carried) ?? closing(of: referral.item, at: referral.meeting)
    case .action(let id, let board):
      guard let action = boards[board]?.actions.first(where: { $0.id == id }) else { return nil }
      let item = action.meeting.flatMap { meeting in
        action.item.flatMap { closing(of: $0, at: meeting) }
      }
      return item ?? (action.access == .closed ? .init(ground: nil) : nil)
    default: return nil
    }
  }

  private func closing(by carried: Matter.Carried) -> ClosedBusiness.Closing? {
    carried.access == .closed ? .init(ground: carried.ground) : nil
  }

  private func closing(of item: ItemID, at meeting: MeetingID) -> ClosedBusiness.Closing? {
    guard let proceedings = proceedings[meeting], let known = proceedings.item(item),
      proceedings.isClosed(known)
    else { return nil }
    return .init(ground: proceedings.family(of: item).lazy.compactMap(\.ground).first)
  }
}
