public import Governance
public import Store

/// Everything held on a search, gathered for whoever answers a request for information.
///
/// What is closed is kept apart from what is open, with its ground; a person decides what goes out.
public struct Disclosure: Sendable {
  /// What was looked for.
  public let query: SearchQuery
  /// Among which entries.
  public let scope: SearchScope
  /// The day whose knowledge was asked, where the past was.
  public let knownOn: Day?
  /// What the journal says of itself.
  public let journal: JournalHeading
  /// The last entry of the journal when it was searched.
  public let head: JournalHead?
  /// Who gathered it.
  public let actor: String
  /// When.
  public let at: Moment
  /// The names of the boards searched.
  public let boards: [String]
  /// What was found, in the order of its days.
  public let hits: [SearchHit]
  /// The entries of the hits as they are stored, by number.
  public let entries: [Int: Entry]
  /// What the hits name of what is kept, by name: whose number the bytes have.
  public let attachments: [Attachment]
  /// What stands beside the chain and holds the words.
  public let beside: [ErasableText]

  /// Something kept that a hit names.
  public struct Attachment: Sendable {
    /// Its name: the SHA-256 of its bytes.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// Whether a closed hit names it.
    public let isClosed: Bool
  }
}

extension Clerk {
  /// Gathers everything held on a search: every entry is read, and no index trusted.
  public func disclosure(
    of query: SearchQuery, in scope: SearchScope = SearchScope()
  ) throws(ClerkError) -> Disclosure {
    let hits = try search(query, in: scope, everyEntry: true)
    try loadBoards()
    let entries = try reading(journal.entries(numbered: EntryNumbers(hits.map(\.number))))
    let last = try reading(journal.entries(numbered: [journal.lastNumber()]).first)
    return Disclosure(
      query: query, scope: scope, knownOn: knownOn, journal: state.journal,
      head: last.map { JournalHead(of: $0) }, actor: actor, at: now,
      boards: state.boards.values.filter { scope.board ?? $0.id == $0.id }.map(\.name).sorted(),
      hits: hits, entries: Dictionary(entries.map { ($0.number, $0) }) { first, _ in first },
      attachments: try reading(attachments(named: entries, hits)),
      beside: try reading(beside(holding: query, in: scope)))
  }

  /// Drafts and working notes that hold the words: what they are is not known of a past, nor is it
  /// open, nor of any kind of entry.
  private func beside(
    holding query: SearchQuery, in scope: SearchScope
  ) throws(JournalError) -> [ErasableText] {
    guard knownOn == nil, scope.isClosed != false, scope.kinds.isEmpty else { return [] }
    return try journal.textsBeside().filter { text in
      query.isFound(in: "\(text.title) \(text.text)")
        && scope.board.map { text.title.contains(" \($0)/") } ?? true
    }
  }

  /// What is kept in the journal under a name that a hit's entry says.
  private func attachments(
    named entries: [Entry], _ hits: [SearchHit]
  ) throws(JournalError) -> [Disclosure.Attachment] {
    let kept = Set(try journal.attachments())
    let closed = Set(hits.filter { $0.closed != nil }.map(\.number))
    var named: [String: Bool] = [:]
    for recorded in try codec.recorded(entries) {
      for name in Fact.all(of: recorded.event).compactMap(\.text) where kept.contains(name) {
        // The members' copy of minutes has their closed parts in it; only the public copy has none.
        let mayBeClosed = recorded.event is MinutesDespatched
        named[name] = named[name] ?? false || mayBeClosed || closed.contains(recorded.number)
      }
    }
    return try named.sorted { $0.key < $1.key }.map { name, isClosed throws(JournalError) in
      Disclosure.Attachment(
        name: name, bytes: try journal.attachment(name) ?? [], isClosed: isClosed)
    }
  }
}
