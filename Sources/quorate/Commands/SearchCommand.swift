import ArgumentParser
import Governance
import Secretariat

/// `quorate search`: where words stand in everything recorded.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds words in everything recorded, with board, day and place of each hit.",
    discussion: """
      Every word must be there: in what an entry says, or in the names of whatever it is about. \
      Case and accents do not matter. A word of three letters or more stands for all that begin \
      with it; words in quotes stand together. On a terminal the last recorded are shown, a page at a \
      time.

      Examples:
        quorate search pooled budget
        quorate search '"pooled budget"' --board salford-icb --from 2002-01-01
        quorate search minutes --last 50 --page 2
        quorate search mason --kind attendance --json
        quorate search housing --bundle /tmp/housing
      """)
  @Argument(help: "The words.") var words: [String]
  @Option(help: "Only this board.") var board: String?
  @Option(help: "From this day on.") var from: String?
  @Option(help: "Up to this day.") var to: String?
  @Option(
    help: "Only entries of this kind, such as attendance or decision.declared; may be repeated.")
  var kind: [String] = []
  @Flag(help: "Only what is closed.") var closed = false
  @Flag(help: "Only what is open.") var open = false
  @Option(help: "Writes everything held to this new folder, closed parts apart.")
  var bundle: String?
  @Flag(help: "One JSON object a line.") var json = false
  @OptionGroup var pages: PageOptions
  @OptionGroup var past: KnownOnOption
  @OptionGroup var journal: JournalOptions

  func validate() throws {
    if closed && open { throw ValidationError("--closed and --open leave nothing; give one") }
    if json && bundle != nil { throw ValidationError("--bundle writes files; leave out --json") }
  }

  func run() throws {
    let session = try journal.session(knownOn: try past.knownOnDay())
    let query = try SearchQuery(typed)
    let scope = try scope(session)
    if let bundle {
      let disclosure = try session.clerk.disclosure(of: query, in: scope)
      try NewFolder.make(bundle, holding: disclosure.files)
      let closed = disclosure.hits.count { $0.closed != nil }
      Console.say("\(SearchOutput.count(disclosure.hits.count)), \(closed) closed, in \(bundle)")
      return
    }
    let hits: [SearchHit]
    let count: Int
    if let (page, size) = pages.wanted {
      (hits, count) = try session.clerk.search(query, in: scope, page: page, of: size)
    } else {
      hits = try session.clerk.search(query, in: scope)
      count = hits.count
    }
    if json {
      for hit in hits { try Console.say(json: SearchOutput(hit)) }
    } else {
      for hit in hits { SearchOutput.lines(of: hit).forEach(Console.say) }
      Console.say(SearchOutput.count(count))
    }
    pages.tell(of: count)
  }

  /// The words as they were typed: what the shell kept together in one word stands together.
  private var typed: String {
    words.map { word in
      word.contains(where: \.isWhitespace) && !word.contains("\"") ? "\"\(word)\"" : word
    }.joined(separator: " ")
  }

  private func scope(_ session: Session) throws -> SearchScope {
    let first = try session.optionalDay(from)
    let last = try session.optionalDay(to)
    if let first, let last, last < first {
      throw Refusal(
        "\(last.spoken) is before \(first.spoken)", expected: "a last day on or after the first")
    }
    let known = EventRegistry.all.map { $0.kind }
    for kind in kind where !known.contains(where: { $0 == kind || $0.hasPrefix(kind + ".") }) {
      throw Refusal(
        "there is no kind \"\(kind)\"", expected: "such as attendance or decision.declared")
    }
    let only = try board.map { try session.board($0).id }
    return SearchScope(
      board: only, from: first, to: last, kinds: kind, isClosed: closed || open ? closed : nil)
  }
}
