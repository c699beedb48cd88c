import Governance
import Terminal

/// What was found in everything recorded: board, day, place and words of each hit.
struct SearchScreen: ListScreen {
  let words: String
  let hits: [SearchHit]
  var list = Listing<SearchHit>()

  let bindings = [Binding].keys([.enter: .open, "x": .explain, "s": .search])
  let legend = ["EXEMPT and CONFIDENTIAL business is shown, as this is the office's own screen."]

  /// Asks for words, and shows what is found on a screen of its own.
  static let step = asking("") { .push($0) }

  private static func asking(
    _ words: String, then: @escaping @Sendable (SearchScreen) -> Step
  ) -> Step {
    .form(
      "Search everything recorded",
      about: ["Every word must occur. Words \"in quotation marks\" must occur together."],
      fields: [Form.Field("Words", words)], verb: "search"
    ) { texts, _ throws(Refusal) in
      .search(try SearchQuery(texts[0])) { then(SearchScreen(words: texts[0], hits: $0)) }
    }
  }

  let margin = 6

  mutating func rows(_ context: Context) -> (Columns, [SearchHit]) {
    let shown = hits.filter {
      context.shows("\($0.boardName) \($0.day.spoken) \($0.placeLine) \($0.sentence)")
    }
    // With one board there is no need to name it in every line.
    let board = Set(hits.map(\.board)).subtracting([nil]).count < 2 ? 0 : context.isWide ? 30 : 14
    let (mark, place) = context.isWide ? (12, 34) : (6, 20)
    let what = max(10, context.size.columns - 15 - board - mark - place - (board > 0 ? 6 : 5))
    return (Columns(["Day", "Board", "", "Place", "What"], [15, board, mark, place, what]), shown)
  }

  func line(_ hit: SearchHit, _ context: Context) -> RowText {
    let mark = hit.closed.map { closed in
      closed.grounds.contains { $0.kind == .confidential } ? "CONFIDENTIAL" : "EXEMPT"
    }
    // The innermost place tells most in few columns.
    let place = hit.place.dropFirst().first ?? hit.placeLine
    return RowText(
      cells: [hit.day.spoken, hit.boardName, mark ?? "", place, hit.sentence],
      style: hit.withdrawn == nil ? .plain : .dim)
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    if action == .search { return SearchScreen.asking(words) { .replace($0) } }
    guard let hit = selected else { return .say("nothing is selected") }
    switch action {
    case .open:
      if let meeting = hit.meeting { return .push(MeetingScreen(meeting: meeting)) }
      return hit.board.map { .push(BoardScreen(board: $0)) } ?? .explain(hit.explanation)
    case .explain: return .explain(hit.explanation)
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let used = canvas.put("Search", column: 1, row: 0, style: .title)
    let count = hits.count == 1 ? "1 entry found" : "\(hits.count) entries found"
    canvas.put(
      "\(count) for \(words)", column: 3 + used, row: 0, limit: max(0, canvas.size.columns - 35))
    drawList(on: &canvas, under: 1, empty: "Nothing is found.", in: context)
    guard let hit = selected else { return }
    let foot = context.size.rows - 3
    canvas.rule(row: foot)
    let back = hit.withdrawn.map { "  withdrawn by entry \($0)" } ?? ""
    canvas.line("entry \(hit.number)  \(hit.wholePlace)\(back)", row: foot + 1)
    canvas.line(
      hit.closed?.line ?? hit.context.first ?? hit.sentence, row: foot + 2,
      style: hit.closed == nil ? .plain : .caution)
  }
}
