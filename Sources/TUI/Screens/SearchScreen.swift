import Governance
import Terminal

/// What was found in everything recorded: board, day, place and words of each hit.
struct SearchScreen: ListScreen {
  let words: String
  let hits: [SearchHit]
  var selection = ListSelection()

  let needs: [Stream] = []
  let bindings = [
    Binding(.enter, .open), Binding("x", .explain), Binding("s", .search),
  ]
  let legend = ["EXEMPT is exempt business; it is shown because this is the office's own screen."]

  /// Asks for words, and shows what is found on a screen of its own.
  static let step = asking("") { .push($0) }

  private static func asking(
    _ words: String, then: @escaping @Sendable (SearchScreen) -> Step
  ) -> Step {
    .form(
      "Search everything recorded",
      about: ["Every word must be there. \"Words in quotes\" stand together."],
      fields: [Form.Field("Words", words)], verb: "searches"
    ) { texts, _ throws(Refusal) in
      let words = texts.first ?? ""
      _ = try SearchQuery(words)
      return .search(words) { then(SearchScreen(words: words, hits: $0)) }
    }
  }

  let margin = 6
  func rows(_ context: Context) -> [SearchHit] {
    hits.filter { context.shows("\($0.boardName) \($0.day.spoken) \($0.placeLine) \($0.sentence)") }
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    if action == .search { return SearchScreen.asking(words) { .replace($0) } }
    guard let hit = selected(in: context) else { return .say("nothing is selected") }
    switch action {
    case .open:
      if let meeting = hit.meeting { return .push(MeetingScreen(meeting)) }
      return hit.board.map { .push(BoardScreen($0)) } ?? .explain(hit.explanation)
    case .explain: return .explain(hit.explanation)
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let width = canvas.size.columns
    let rows = rows(context)
    let used = canvas.put("Search", column: 1, row: 0, style: .title)
    let count = hits.count == 1 ? "1 hit" : "\(hits.count) hits"
    canvas.put("\(count) for \(words)", column: 3 + used, row: 0, limit: max(0, width - 45))
    canvas.rule(row: 1)
    let boards = Set(hits.compactMap(\.board)).count
    let columns = SearchScreen.columns(width, boards: boards)
    func line(_ cells: [String]) -> String {
      Rows.text(zip(cells, columns).filter { $0.1 > 0 }.map { ($0, $1) })
    }
    canvas.put(
      "  " + line(["Day", "Board", "", "Place", "What"]), column: 0, row: 2, style: .heading)
    let lines = rows.map { hit -> (text: String, style: Style) in
      let mark = hit.closed == nil ? "" : "EXEMPT"
      // The innermost place tells most in few columns.
      let place = hit.place.dropFirst().first ?? hit.placeLine
      let cells = [hit.day.spoken, hit.boardName, mark, place, hit.sentence]
      return (" " + line(cells), hit.takenBack == nil ? .plain : .dim)
    }
    draw(lines, named: "hits", from: 3, on: &canvas, in: context)
    if rows.isEmpty {
      let told = hits.isEmpty ? "Nothing is found." : "No line holds \"\(context.filter)\"."
      canvas.put(told, column: 2, row: 4, style: .dim)
    }
    guard let hit = selected(in: context) else { return }
    let foot = context.size.rows - 3
    canvas.rule(row: foot)
    let back = hit.takenBack.map { "  withdrawn by entry \($0)" } ?? ""
    canvas.line("entry \(hit.number)  \(hit.wholePlace)\(back)", row: foot + 1)
    canvas.line(
      hit.closed?.line ?? hit.context.first ?? hit.sentence, row: foot + 2,
      style: hit.closed == nil ? .plain : .caution)
  }

  /// The widths of the columns; with one board there is no need to name it in every line.
  private static func columns(_ width: Int, boards: Int) -> [Int] {
    let board = boards < 2 ? 0 : width >= 110 ? 30 : 14
    let place = width >= 110 ? 34 : 20
    let rest = width - 15 - board - 6 - place - (board > 0 ? 6 : 5)
    return [15, board, 6, place, max(10, rest)]
  }
}
