public import Governance

/// An index of words made by reading every entry, for journals that keep none and for whoever
/// does not trust one.
public struct ReadThrough: WordIndex {
  private let cards: [(number: Int, card: SearchDocument)]

  /// Reads every entry of a journal.
  public init(_ journal: any Journal) throws(JournalError) {
    let codec = EventCodec()
    var cards: [(number: Int, card: SearchDocument)] = []
    try journal.forEachEntry(after: 0) { cards.append(($0.number, codec.card(of: $0))) }
    self.cards = cards
  }

  /// The numbers of the entries on whose cards something stands.
  public func numbers(of wanted: SearchDocument.Wanted) throws(JournalError) -> EntryNumbers {
    EntryNumbers(ascending: cards.filter { $0.card.fits(wanted) }.map(\.number))
  }
}

extension EventCodec {
  /// The documents of entries, in their order.
  func documents(of entries: [Entry]) -> [SearchDocument] {
    guard let known = try? recorded(entries) else { return entries.map(card) }
    return known.map { SearchDocument(of: $0.event) }
  }

  /// The card of an entry; one that this release cannot read is found by whatever stands in it.
  func card(of entry: Entry) -> SearchDocument {
    (try? recorded(entry)).map { SearchDocument(of: $0.event) }
      ?? SearchDocument(unread: entry.payload)
  }
}
