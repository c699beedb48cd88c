/// Makes hits of the entries that were found, on everything that was loaded with them.
public struct SearchHits: Sendable {
  private let record: Record
  private let business: ClosedBusiness
  private let terms: [SearchQuery.Term]
  private let inCopies: Set<Int>
  /// Which entry took which back, of those in force.
  private let takenBack: [Int: Int]

  /// What makes hits for a query on a record; `inCopies` are entries found only by the members' copy
  /// of minutes that they name.
  public init(for query: SearchQuery, in record: Record, inCopies: Set<Int> = []) {
    self.record = record
    self.inCopies = inCopies
    business = ClosedBusiness(of: record)
    terms = query.terms
    var takenBack: [Int: Int] = [:]
    for stream in record.streams {
      let entries = record.entries(of: stream)
      let gone = Record.retracted(among: entries)
      for entry in entries where !gone.isEmpty && !gone.contains(entry.number) {
        guard let retraction = entry.event as? EntryRetracted else { continue }
        takenBack[retraction.entry] = entry.number
      }
    }
    self.takenBack = takenBack
  }

  /// The hit that an entry is.
  public func hit(_ recorded: Recorded) -> SearchHit {
    let event = recorded.event
    let state = record.state
    let facts = Fact.all(of: event)
    let board = event.stream.board
    let sentence = event.sentence.text(in: state)
    return SearchHit(
      number: recorded.number, kind: type(of: event).kind, board: board,
      boardName: board.map { state.name(of: .board($0)) } ?? "",
      day: event.happened?.day ?? recorded.at.day, noted: recorded.at, actor: recorded.actor,
      place: state.place(of: event).map(state.name), meeting: event.subject, sentence: sentence,
      context: context(facts, sentence), facts: facts.map { $0.line(in: state) },
      closed: business.mark(on: event) ?? copyMark(recorded), takenBack: takenBack[recorded.number])
  }

  /// Members' copies have the closed parts in them: where a word stands is not told apart.
  private func copyMark(_ recorded: Recorded) -> ClosedMark? {
    guard inCopies.contains(recorded.number), recorded.event is MinutesDespatched else {
      return nil
    }
    return ClosedMark(
      reasons: ["found in the members' copy of minutes, which may have closed parts"], grounds: [])
  }

  /// Each term where it stands, or the name by which the entry was found; what the sentence shows
  /// is not told again.
  private func context(_ facts: [Fact], _ sentence: String) -> [String] {
    var found: [String] = []
    for term in terms where term.place(in: FoldedText(sentence).words) == nil {
      let texts = facts.lazy.compactMap {
        $0.text.flatMap { SearchHits.excerpt(of: term, from: $0) }
      }
      let names = facts.lazy.compactMap(\.thing).map(record.state.name)
        .filter { term.place(in: FoldedText($0).words) != nil }
      if let told = texts.first ?? names.first, !found.contains(told) { found.append(told) }
    }
    return found
  }

  /// Some words of a text around a term, or nil where it does not stand there.
  static func excerpt(of term: SearchQuery.Term, from text: String) -> String? {
    let folded = FoldedText(text).found
    guard let place = term.place(in: folded.map(\.text)) else { return nil }
    let first = max(0, place.lowerBound - 6)
    let last = min(folded.count, place.upperBound + 6) - 1
    let start = first == 0 ? text.startIndex : folded[first].range.lowerBound
    let end = last == folded.count - 1 ? text.endIndex : folded[last].range.upperBound
    return (first == 0 ? "" : "… ") + text[start..<end] + (last == folded.count - 1 ? "" : " …")
  }
}
