/// What an entry is found by: its words, the name that it gives, and what it is about.
///
/// They are the index of words, and can be made again from the entries at will.
public struct SearchDocument: Equatable, Sendable {
  /// What is looked for in them.
  public enum Wanted: Equatable, Sendable {
    case words(SearchQuery.Term)
    /// Words of the name that it gives to something.
    case names(SearchQuery.Term)
    /// Something that it is about.
    case about(Thing)
    /// That something in it is closed to the public.
    case closed
  }

  /// How they are written, to be raised whenever that changes: older ones are made again.
  public static let format = 3
  /// What stands between two texts, so that no words stand together across them.
  public static let gap = "¶"
  /// The word for what is closed, among the things that it is about.
  public static let closed = "closed:"

  /// The words in order, with gaps.
  public let words: [String]
  /// The words of the name given, with gaps; empty where none is.
  public let names: [String]
  /// The keys of what it is about, and the word for what is closed.
  public let about: [String]

  /// The document of an event.
  public init(of event: any Event) {
    let facts = Fact.all(of: event)
    let told = event.sentence.pieces
    let further = facts.compactMap(\.text).filter { text in !told.contains { $0.holds(text) } }
    let given = event.given
    let own = [given?.name, given?.thing.identifier].compactMap { $0 }
    words = SearchDocument.words(of: told + further + own)
    names = SearchDocument.words(of: own)
    let marks = facts.contains(where: \.saysClosed) ? [SearchDocument.closed] : []
    about = SearchDocument.things(in: facts, of: event).map(\.key) + marks
  }

  /// The document of an entry that this release cannot read: found by whatever stands in it.
  public init(unread payload: String) {
    words = FoldedText(payload).words
    names = []
    about = []
  }

  private static func words(of texts: [String]) -> [String] {
    Array(texts.map { FoldedText($0).words }.filter { !$0.isEmpty }.joined(separator: [gap]))
  }

  /// What an event is about: all it names, the meetings and boards of that, and where it stands.
  private static func things(in facts: [Fact], of event: any Event) -> [Thing] {
    let own = [event.stream.board.map(Thing.board), event.subject.map(Thing.meeting)]
    let named = facts.compactMap(\.thing).flatMap { thing in
      [thing, thing.meeting.map(Thing.meeting), thing.board.map(Thing.board)]
    }
    return (own + named).compactMap { $0 }.once
  }

  /// Whether what is looked for stands in it.
  public func fits(_ wanted: Wanted) -> Bool {
    switch wanted {
    case .words(let term): return term.place(in: words) != nil
    case .names(let term): return term.place(in: names) != nil
    case .about(let thing): return about.contains(thing.key)
    case .closed: return about.contains(SearchDocument.closed)
    }
  }
}

extension String {
  /// Whether a text stands in it; plain texts are compared by their bytes, which is far faster.
  fileprivate func holds(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.allSatisfy({ $0 < 128 }),
      utf8.allSatisfy({ $0 < 128 })
    else { return contains(text) }
    var rest = utf8[...]
    while rest.count >= text.utf8.count, let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: text.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
