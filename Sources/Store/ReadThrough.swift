public import Governance

/// An index of words made by reading every entry, for journals that keep none and for whoever
/// does not trust one.
public struct ReadThrough: WordIndex {
  private let documents: [(number: Int, document: SearchDocument)]

  /// Reads every entry of a journal.
  public init(_ journal: any Journal) throws(JournalError) {
    let codec = EventCodec()
    var documents: [(number: Int, document: SearchDocument)] = []
    try journal.forEachEntry(after: 0) { documents.append(($0.number, codec.document(of: $0))) }
    self.documents = documents
  }

  /// The numbers of the entries on whose documents something stands.
  public func numbers(of wanted: SearchDocument.Wanted) throws(JournalError) -> EntryNumbers {
    EntryNumbers(ascending: documents.filter { $0.document.fits(wanted) }.map(\.number))
  }
}

extension EventCodec {
  /// The documents of entries, in their order.
  func documents(of entries: [Entry]) -> [SearchDocument] {
    guard let known = try? recorded(entries) else { return entries.map(document) }
    return known.map { SearchDocument(of: $0.event) }
  }

  /// The document of an entry; one that this release cannot read is found by whatever stands in it.
  func document(of entry: Entry) -> SearchDocument {
    (try? recorded(entry)).map { SearchDocument(of: $0.event) }
      ?? SearchDocument(unread: entry.payload)
  }
}
