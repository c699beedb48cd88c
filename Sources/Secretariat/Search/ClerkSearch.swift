public import Governance
import Store

/// Search over everything recorded.
extension Clerk {
  /// The entries in which every word is found, in the order of their days.
  ///
  /// A word is found in what an entry says, and in the names of whatever it is about. With
  /// `everyEntry` no index is trusted, and every entry is read.
  public func search(
    _ query: SearchQuery, in scope: SearchScope = SearchScope(), everyEntry: Bool = false
  ) throws(ClerkError) -> [SearchHit] {
    let index = try reading { () throws(JournalError) -> any WordIndex in
      try everyEntry ? ReadThrough(journal) : journal.wordIndex()
    }
    var numbers: Set<Int>?
    for term in query.terms {
      let found = try entries(of: term, in: index)
      numbers = numbers.map { $0.intersection(found) } ?? found
    }
    let copies = try entries(naming: query, in: index)
    let found = try recorded((numbers ?? []).union(copies)).filter(scope.mayHold)
    for entry in found { try loadPlace(of: entry.event) }
    try loadClosed(of: Set(found.compactMap { $0.event.stream.board }), index)
    let hits = SearchHits(
      for: query, in: record, inCopies: copies.subtracting(numbers ?? []))
    return found.map(hits.hit).filter { hit in
      scope.isClosed.map { $0 == (hit.closed != nil) } ?? true
    }.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
  }

  /// The entries that hold a term, or are about something that was ever given a name that does.
  private func entries(
    of term: SearchQuery.Term, in index: any WordIndex
  ) throws(ClerkError) -> Set<Int> {
    var found = try reading { () throws(JournalError) in try index.numbers(of: .words(term)) }
    let naming = try reading { () throws(JournalError) in try index.numbers(of: .names(term)) }
    var named: Set<Thing> = []
    for case let event as any Naming in try recorded(naming).map(\.event) {
      guard named.insert(event.given.thing).inserted else { continue }
      let about = try reading { () throws(JournalError) in
        try index.numbers(of: .about(event.given.thing))
      }
      found.formUnion(about)
    }
    return found
  }

  /// The entries that name a text kept in the journal, such as minutes that went out, in which the
  /// words are found.
  private func entries(
    naming query: SearchQuery, in index: any WordIndex
  ) throws(ClerkError) -> Set<Int> {
    try reading { () throws(JournalError) in
      var found: Set<Int> = []
      for name in try journal.attachments() {
        guard let bytes = try journal.attachment(name),
          let text = String(validating: bytes, as: UTF8.self), query.isFound(in: text),
          let term = (try? SearchQuery(name))?.terms.first
        else { continue }
        found.formUnion(try index.numbers(of: .words(term)))
      }
      return found
    }
  }

  /// The entries of those numbers that were known on the day asked.
  private func recorded(_ numbers: Set<Int>) throws(ClerkError) -> [Recorded] {
    let entries = try reading { () throws(JournalError) in try journal.entries(numbered: numbers) }
    return try reading { () throws(JournalError) in try codec.recorded(entries) }.filter(isKnown)
  }

  /// Loads what tells where an event belongs and whether that is closed.
  private func loadPlace(of event: any Event) throws(ClerkError) {
    try load(event.stream)
    for stream in event.concerns { try load(stream) }
    for thing in Fact.all(of: event).compactMap(\.thing) { try loadPlace(of: thing) }
  }

  private func loadPlace(of thing: Thing) throws(ClerkError) {
    if let board = thing.board { try load(.board(board)) }
    if let meeting = thing.meeting { try load(.meeting(meeting)) }
    for meeting in state.sources(of: thing) { try load(.meeting(meeting)) }
  }

  /// Loads the meetings of those boards at which anything was ever closed, whose titles must be
  /// known.
  private func loadClosed(
    of boards: Set<BoardID>, _ index: any WordIndex
  ) throws(ClerkError) {
    let closed = try reading { () throws(JournalError) in try index.numbers(of: .closed) }
    for entry in try recorded(closed) where boards.contains(entry.event.stream.board ?? "") {
      try loadPlace(of: entry.event)
    }
  }
}
