/// An entry that was found, with where it belongs and whether the public may have it.
public struct SearchHit: Equatable, Sendable {
  public let number: Int
  /// The name of the event on disk.
  public let kind: String
  /// The board, where it is about one.
  public let board: BoardID?
  /// The board's name; empty where it is about none.
  public let boardName: String
  /// The day it happened; the day it was recorded, for what has no day of its own.
  public let day: Day
  /// When it was recorded.
  public let noted: Moment
  public let actor: String
  /// Where it belongs, from the outside inwards: the meeting, the item, the paper.
  public let place: [String]
  /// The meeting it is about, where it is about one.
  public let meeting: MeetingID?
  /// What happened, as the history tells it.
  public let sentence: String
  /// What was looked for, where it stands; empty where the sentence shows it.
  public let context: [String]
  /// What the entry says, fact by fact.
  public let facts: [String]
  /// Why it is not for publication, where it is exempt.
  public let closed: ClosedMark?
  /// The entry that withdrew it, where one did.
  public let withdrawn: Int?

  /// Where it belongs, in one line without the board.
  public var placeLine: String {
    guard place.isEmpty else { return place.joined(separator: ", ") }
    return board == nil ? "the directory" : "the board itself"
  }

  /// Where it belongs, the board first.
  public var wholePlace: String {
    boardName.isEmpty ? placeLine : ([boardName] + place).joined(separator: ", ")
  }

  /// The whole working behind the hit.
  public var explanation: Explanation {
    var lines = [sentence]
    if let withdrawn { lines.append("Withdrawn by entry \(withdrawn).") }
    lines += context.map { "Found: \($0)" }
    lines.append("Place: \(wholePlace)")
    lines.append("Recorded at \(noted.timeAndDay) by \(actor).")
    if let closed { lines += [closed.line] + closed.reasons.map { "  \($0)" } }
    return Explanation(
      title: "Entry \(number)  \(day.spoken)", lines: lines + ["", "The entry in full:"] + facts)
  }
}

/// Makes hits of the entries that were found, on everything that was loaded with them.
public struct SearchHits: Sendable {
  private let record: Record
  private let business: ClosedBusiness
  private let terms: [SearchQuery.Term]
  private let inCopies: Set<Int>
  /// Which entry withdrew which, of those in force.
  private let withdrawn: [Int: Int]

  /// What makes hits for a query on a record; `inCopies` are entries found only by the members'
  /// copy of minutes that they name.
  public init(for query: SearchQuery, in record: Record, inCopies: Set<Int> = []) {
    self.record = record
    self.inCopies = inCopies
    business = ClosedBusiness(of: record)
    terms = query.terms
    withdrawn = record.streams.reduce(into: [:]) { withdrawn, stream in
      let entries = record.entries(of: stream)
      let gone = Record.retracted(among: entries)
      for entry in entries where !gone.isEmpty && !gone.contains(entry.number) {
        guard let retraction = entry.event as? EntryRetracted else { continue }
        withdrawn[retraction.entry] = entry.number
      }
    }
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
      closed: business.mark(on: event) ?? copyMark(recorded), withdrawn: withdrawn[recorded.number])
  }

  /// Members' copies have the closed parts in them: where a word stands is not told apart.
  private func copyMark(_ recorded: Recorded) -> ClosedMark? {
    guard inCopies.contains(recorded.number), recorded.event is MinutesDespatched else {
      return nil
    }
    return ClosedMark(
      reasons: ["found in the members' copy of the minutes, which may contain exempt parts"],
      grounds: [])
  }

  /// Each term where it stands, or the name by which the entry was found; what the sentence shows
  /// is not told again.
  private func context(_ facts: [Fact], _ sentence: String) -> [String] {
    let shown = FoldedText(sentence).words
    return terms.filter { $0.place(in: shown) == nil }.compactMap { term in
      facts.lazy.compactMap { $0.text.flatMap { SearchHits.excerpt(of: term, from: $0) } }.first
        ?? facts.lazy.compactMap(\.thing).map(record.state.name)
        .first { term.place(in: FoldedText($0).words) != nil }
    }.once
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
