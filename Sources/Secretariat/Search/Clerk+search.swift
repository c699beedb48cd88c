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
    let index = try reading(everyEntry ? ReadThrough(journal) : journal.wordIndex())
    let (numbers, copies) = try entries(of: query, in: index)
    let found = try recorded(numbers.union(copies)).filter(scope.mayHold)
    try loadPlaces(of: found, closedOf: Set(found.compactMap { $0.event.stream.board }), index)
    let hits = SearchHits(for: query, in: record, inCopies: Set(copies.subtracting(numbers)))
    return scope.sifted(found.map(hits.hit))
  }

  /// A page of so many of the entries in which every word is found, the last recorded on page 1,
  /// and how many there are in all.
  ///
  /// Only what the page tells is read. Where something is closed, that of every board on which a
  /// word was found is read too: a page may tell more as closed than the whole would, and never
  /// less.
  public func search(
    _ query: SearchQuery, in scope: SearchScope = SearchScope(), page: Int, of size: Int
  ) throws(ClerkError) -> (hits: [SearchHit], count: Int) {
    guard scope.isClosed == nil else {
      let all = try search(query, in: scope).sorted { $0.number < $1.number }
      return (scope.sifted(Array(all.page(page, of: size))), all.count)
    }
    let index = try reading(journal.wordIndex())
    let (numbers, copies) = try entries(of: query, in: index)
    var all = numbers.union(copies)
    if scope != SearchScope() || knownOn != nil {
      all = EntryNumbers(try recorded(all).filter(scope.mayHold).map(\.number))
    }
    let found = try recorded(EntryNumbers(Array(all).page(page, of: size)))
    let closed = try recorded(reading(index.numbers(of: .closed)))
    var boards: Set<BoardID> = []
    for board in Set(closed.compactMap { $0.event.stream.board }) {
      let about = try reading(index.numbers(of: .about(.board(board))))
      if !about.isDisjoint(with: all) { boards.insert(board) }
    }
    if !closed.isEmpty { try loadPlaces(of: found, closedOf: boards, index) }
    let known = closed.isEmpty ? try names(in: found) : record
    let hits = SearchHits(for: query, in: known, inCopies: Set(copies.subtracting(numbers)))
    return (scope.sifted(found.map(hits.hit)), all.count)
  }

  /// The entries in which every word of a query is found, and those that name a text kept in the
  /// journal in which they are.
  private func entries(
    of query: SearchQuery, in index: any WordIndex
  ) throws(ClerkError) -> (numbers: EntryNumbers, copies: EntryNumbers) {
    var numbers: EntryNumbers?
    for term in query.terms {
      let found = try entries(of: term, in: index)
      numbers = numbers.map { $0.intersection(found) } ?? found
    }
    return (numbers ?? [], try entries(naming: query, in: index))
  }

  /// The entries that hold a term, or are about something that was ever given a name that does.
  private func entries(
    of term: SearchQuery.Term, in index: any WordIndex
  ) throws(ClerkError) -> EntryNumbers {
    var found = try reading(index.numbers(of: .words(term)))
    var named: Set<Thing> = []
    for entry in try recorded(reading(index.numbers(of: .names(term)))) {
      guard let thing = entry.event.given?.thing, named.insert(thing).inserted else { continue }
      found = found.union(try reading(index.numbers(of: .about(thing))))
    }
    return found
  }

  /// The entries that name a text kept in the journal, such as minutes that went out, in which the
  /// words are found.
  private func entries(
    naming query: SearchQuery, in index: any WordIndex
  ) throws(ClerkError) -> EntryNumbers {
    var found: EntryNumbers = []
    for name in try reading(journal.attachments()) {
      guard let bytes = try reading(journal.attachment(name)),
        let text = String(validating: bytes, as: UTF8.self), query.isFound(in: text),
        let term = (try? SearchQuery(name))?.terms.first
      else { continue }
      found = found.union(try reading(index.numbers(of: .words(term))))
    }
    return found
  }

  /// The entries of those numbers that were known on the day asked.
  private func recorded(_ numbers: EntryNumbers) throws(ClerkError) -> [Recorded] {
    try reading(codec.recorded(try journal.entries(numbered: numbers)).filter(isKnown))
  }

  /// The names of what some entries tell, and nothing else of the record.
  private func names(in found: [Recorded]) throws(ClerkError) -> Record {
    let things = found.map(\.event).flatMap { event in
      event.sentence.things + Fact.all(of: event).compactMap(\.thing)
        + [event.subject.map(Thing.meeting)].compactMap { $0 }
    }
    var names = NameReader(journal, knownOn: knownOn)
    try reading(names.read(things, in: found.map(\.event.stream)))
    return names.record
  }

  /// Loads what tells where entries belong and whether that is closed: their own places, and those
  /// of everything on some boards that was ever closed, whose titles must be known.
  private func loadPlaces(
    of found: [Recorded], closedOf boards: Set<BoardID>, _ index: any WordIndex
  ) throws(ClerkError) {
    let closed = try recorded(reading(index.numbers(of: .closed))).filter { entry in
      entry.event.stream.board.map(boards.contains) ?? false
    }
    for event in (found + closed).map(\.event) {
      try load(event.stream)
      for stream in event.concerns { try load(stream) }
      for thing in Fact.all(of: event).compactMap(\.thing) {
        if let board = thing.board { try load(.board(board)) }
        if let meeting = thing.meeting { try load(.meeting(meeting)) }
        for meeting in state.sources(of: thing) { try load(.meeting(meeting)) }
      }
    }
    try loadHistory()
  }
}
