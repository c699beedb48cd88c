import Governance
import Terminal

/// The chair's view: the quorum in large letters, whose leaving would break it, the item in hand.
///
/// It follows by itself, and nothing can be recorded from it.
struct ChairScreen: LiveScreen {
  let meeting: MeetingID
  var seen: (live: LiveMeeting?, basis: Basis)?

  let bindings: [Binding] = []
  let hasLines = false

  mutating func act(_ action: Action, in context: Context) -> Step {
    guard action == .explain, let live else { return .stay }
    return .explain(live.quorum.explanation(in: live.directory))
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    guard let live else { return canvas.loading() }
    let used = canvas.head(live.board.name, keeping: 48)
    canvas.put(live.now.spoken, column: 2 + used, row: 0)
    canvas.rule(row: 1)
    guard !live.hasNotBegun else {
      drawLarge("NOT BEGUN", row: 3, .caution, on: &canvas)
      canvas.put(live.statusLine, column: 1, row: 10)
      canvas.put("Expected from replies: \(live.expectation)", column: 1, row: 12)
      canvas.cursor = Point(column: 1, row: 10)
      return
    }
    let answer = live.quorum
    let style = answer.isQuorate ? .plain : answer.style
    drawLarge(
      answer.isRuled ? answer.word : answer.verdict == .noProvision ? "NO PROVISION" : "NOT AGREED",
      row: 3, style, on: &canvas)
    let counts =
      answer.needed.map { "\(answer.heads.count), NEED \($0)" } ?? "\(answer.heads.count) PRESENT"
    drawLarge(counts, row: 9, .plain, on: &canvas)
    // The same in plain words, for those who hear or feel the screen.
    canvas.line(answer.sentence(in: live.directory, reasons: false), row: 2)
    var row = 15
    func put(_ text: String, _ style: Style = .plain) {
      guard row < context.size.rows else { return }
      canvas.line(text, row: row, style: style)
      row += 1
    }
    if answer.isRuled {
      let short = answer.missing.map { "\($0.short) \($0.counted) of \($0.needed)" }
      put(
        answer.isQuorate
          ? answer.leaving(in: live.directory).capitalizedFirst
          : "Short of: " + short.joined(separator: "; "), Style.plain.bolded())
    } else {
      put(
        answer.verdict == .noProvision
          ? "The constitution makes no provision for a quorum."
          : "The partners have not agreed a quorum; the board meets and decides all the same.")
    }
    put(answer.parts)
    if live.wantsChair { put("NOBODY IN THE CHAIR", .caution) }
    if let item = live.itemInHand, let since = live.inHandSince {
      let of = item.minutes.map { " of \($0)" } ?? ""
      // This screen may hang on a wall: closed business is not named on it.
      let title = live.proceedings.isClosed(item) ? "exempt business" : item.title
      put("Item \(item.number)  \(title)   \(since.minutes)\(of) min", .heading)
      if !live.proceedings.isClosed(item), !live.isPublicExcluded {
        live.business(of: item, columns: canvas.size.columns - 2).prefix(1).forEach { put($0) }
      }
    }
    if let ahead = live.ahead { put(ahead.line, ahead.isInquorate ? .bad : .plain) }
    if let assumption = live.assumption { put("ASSUMED  \(assumption)", .caution) }
    canvas.cursor = Point(column: 1, row: 2)
  }

  /// Large letters where they fit, the same words in small ones where they do not.
  private func drawLarge(_ text: String, row: Int, _ style: Style, on canvas: inout Canvas) {
    let rows = LargeText.rows(for: text)
    guard let first = rows.first, first.count <= canvas.size.columns - 2 else {
      canvas.put(text, column: 1, row: row + 2, style: style.bolded())
      return
    }
    canvas.put(lines: rows, column: 1, row: row, style: style)
  }
}

extension Action {
  static let chairView = Action("chair", "Shows the quorum in large letters, for the chair.") {
    ChairScreen(meeting: $0)
  }
}
