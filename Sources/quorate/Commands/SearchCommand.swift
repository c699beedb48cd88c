import ArgumentParser
import Governance
import Secretariat

/// `quorate search`: where words stand in everything recorded.
struct SearchCommand: OfficeReading {
  static let help = Help("Finds words in everything recorded, with the board, day and place.")
    .example("search pooled budget")
    .example(#"search '"pooled budget"' --board salford-icb --from 2002-01-01"#)
    .example("search minutes --last 50 --page 2")
    .example("search mason --kind attendance --json")
    .example("search housing --bundle /tmp/housing")
  static let about = """
    Every word must occur in an entry, or in the name of whatever it concerns. \
    Case and accents do not matter. A word of three letters or more stands for all that begin \
    with it; words in quotes stand together. On a terminal the last recorded are shown, a page at a \
    time.
    """
  @Argument(help: "The words.") var words: [String]
  @Option(help: "Only this board.") var board: String?
  @Option(help: "From this day on.") var from: String?
  @Option(help: "Up to this day.") var to: String?
  @Option(help: "Only entries of a kind, such as attendance or decision.declared; may be repeated.")
  var kind: [String] = []
  @Flag(help: "Only what is closed.") var closed = false
  @Flag(help: "Only what is open.") var open = false
  @Option(help: "Writes everything found to this new folder, closed entries in files of their own.")
  var bundle: String?
  @Flag(help: "One JSON object per line.") var json = false
  @OptionGroup var pages: PageOptions

  func validate() throws {
    if closed && open { throw ValidationError("give --closed or --open, not both") }
    if json && bundle != nil { throw ValidationError("--bundle writes files; leave out --json") }
  }

  func run(_ session: Session, _ office: State) throws {
    let query = try SearchQuery(typed)
    let scope = try scope(session)
    if let bundle {
      let disclosure = try session.clerk.disclosure(of: query, in: scope)
      try NewFolder.make(bundle, holding: disclosure.files)
      let closed = disclosure.hits.count { $0.closed != nil }
      return Console.say(
        "\(told(disclosure.hits.count)), \(closed == 0 ? "none" : "\(closed)") of them closed, written to \(bundle)"
      )
    }
    let page = try pages.wanted.map {
      try session.clerk.search(query, in: scope, page: $0.page, of: $0.size)
    }
    let hits = try page?.hits ?? session.clerk.search(query, in: scope)
    let count = page?.count ?? hits.count
    try Console.say(list: hits, json: json, object: \.json, lines: \.lines)
    if !json { Console.say(told(count)) }
    pages.tell(of: count)
  }

  private func told(_ hits: Int) -> String { "\(hits) \(hits == 1 ? "entry" : "entries") found" }

  /// The words as they were typed: what the shell kept together in one word stands together.
  private var typed: String {
    words.map { word in
      word.contains(where: \.isWhitespace) && !word.contains("\"") ? "\"\(word)\"" : word
    }.joined(separator: " ")
  }

  private func scope(_ session: Session) throws -> SearchScope {
    let first = try from.map(session.day)
    let last = try to.map(session.day)
    if let first, let refusal = Refusal(from: first, to: last) { throw refusal }
    let known = EventRegistry.all.map { $0.kind }
    for kind in kind where !known.contains(where: { $0 == kind || $0.hasPrefix(kind + ".") }) {
      throw Refusal(
        "there is no kind of entry \"\(kind)\"",
        expected: "a kind such as attendance, decision or minutes")
    }
    return SearchScope(
      board: try board.map { try session.board($0).id }, from: first, to: last, kinds: kind,
      isClosed: closed || open ? closed : nil)
  }
}

extension SearchHit {
  /// A hit as `--json` gives it.
  fileprivate var json: JSONObject {
    [
      "entry": number, "kind": kind, "board": board, "boardName": boardName, "day": day,
      "noted": noted, "actor": actor, "place": place, "meeting": meeting, "sentence": sentence,
      "context": context, "closed": closed != nil, "grounds": closed?.grounds ?? [],
      "because": closed?.reasons ?? [], "review": closed?.review, "takenBack": withdrawn,
    ]
  }

  /// A hit in a few lines.
  fileprivate var lines: [String] {
    ["\(number)  \(day.spoken)  \(wholePlace)", "  \(sentence)"]
      + context.map { "  found: \($0)" }
      + [closed.map { "  \($0.line)" }, withdrawn.map { "  withdrawn by entry \($0)" }]
      .compactMap(\.self)
  }
}
