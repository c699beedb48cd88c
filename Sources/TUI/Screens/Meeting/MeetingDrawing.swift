import Governance
import Terminal

/// How the live meeting looks.
extension MeetingScreen {
  func draw(on canvas: inout Canvas, in context: Context) {
    let width = canvas.size.columns
    guard let live else { return canvas.loading() }
    drawHead(live, on: &canvas)
    let split = width - (context.isWide ? max(56, width / 3 + 12) : 31)
    let bottom = context.size.rows
    canvas.rule(row: 3)
    canvas.verticalRule(column: split, from: 3, to: bottom, style: .dim)
    drawBusiness(live, on: &canvas, columns: split - 1, bottom: bottom)
    drawPeople(
      live, on: &canvas,
      in: Rect(column: split + 1, row: 4, columns: width - split - 2, rows: bottom - 4),
      isWide: context.isWide)
  }

  private func drawHead(_ live: LiveMeeting, on canvas: inout Canvas) {
    let when = live.now.spoken
    let used = canvas.head(live.board.name, keeping: TextWidth.columns(of: when) + 25)
    canvas.put(when, column: 3 + used, row: 0)
    let answer = live.quorum
    var (word, style) = ("NOT BEGUN", Style.caution)
    var told = "  expected from replies: \(live.expectation)"
    if !live.hasNotBegun {
      let full = answer.sentence(in: live.directory)
      // Where the reasons do not fit, the list of people still marks who is the last.
      let fits = TextWidth.columns(of: full) <= canvas.size.columns - 2
      let sentence = fits ? full : answer.sentence(in: live.directory, reasons: false)
      (word, style) = (answer.word, answer.style)
      told = String(sentence.dropFirst(word.count))
    }
    let after = canvas.put(word, column: 1, row: 1, style: style.bolded())
    canvas.line(told, column: 1 + after, row: 1)
    canvas.line((live.prospect?.best ?? answer).parts, row: 2)
  }

  private func drawBusiness(
    _ live: LiveMeeting, on canvas: inout Canvas, columns: Int, bottom: Int
  ) {
    var row = 4
    func put(_ text: String, style: Style = .plain) {
      guard row < bottom else { return }
      canvas.put(TextWidth.clipped(text, to: columns), column: 1, row: row, style: style)
      row += 1
    }
    if let asAt { put("NEXT ENTRY TIMED \(asAt.time)", style: .caution) }
    put(live.statusLine, style: live.heading.isNotesOnly ? .caution : .plain)
    if live.isPublicExcluded { put("PRESS AND PUBLIC EXCLUDED; c readmits them", style: .caution) }
    if live.wantsChair { put("NOBODY IN THE CHAIR; p records who takes it", style: .caution) }
    if let item = live.itemInHand, let since = live.inHandSince {
      let of = item.minutes.map { " of \($0)" } ?? ""
      put("Item \(item.number)  \(item.title)", style: .heading)
      let mark = live.proceedings.mark(of: item).uppercased()
      put("Taken at \(since.at.time), \(since.minutes)\(of) minutes   \(mark)")
      // The list of items keeps a few rows whatever there is to tell.
      let business = live.business(of: item, columns: columns)
      for line in business.prefix(max(1, bottom - row - 9)) { put(line) }
    } else {
      put(
        live.items.isEmpty ? "No agenda yet." : "No item has been taken; n takes the first.",
        style: .dim)
    }
    row += 1
    let ahead = live.ahead.map { TextWidth.wrapped($0.line, to: columns) } ?? []
    let tail = (ahead.isEmpty ? 0 : 2) + (live.assumption == nil ? 0 : 1)
    let room = max(1, bottom - row - tail - 1)
    let numberWidth = live.numberWidth
    let lines = live.items.enumerated().map { row, item in
      let mark = live.mark(of: item)
      let closed = item.access == .closed ? "  \(live.proceedings.mark(of: item))" : ""
      let text = " \(mark)" + TextWidth.padded(item.number, to: numberWidth) + item.title + closed
      return Line(text: TextWidth.padded(text, to: columns), row: row)
    }
    var shown = items
    if !isOnItems {
      // While the people have the keys the list follows the item in hand.
      let inHand = live.items.firstIndex { $0.id == live.itemInHand?.id } ?? 0
      shown = ListSelection(selected: inHand, top: items.top)
    }
    shown.clamp(count: lines.count, visible: room)
    let inSight = shown.shown(count: lines.count, visible: room)
    canvas.draw(
      lines[inSight], named: "items", selected: isOnItems ? shown.selected : nil,
      in: Rect(column: 1, row: row, columns: columns, rows: room))
    let hidden = lines.count - inSight.upperBound
    if hidden > 0 {
      row += room
      put("     and \(hidden) more", style: .dim)
    }
    row = bottom - tail
    for line in ahead.prefix(2) {
      put(line, style: live.ahead?.isInquorate == true ? .bad : .plain)
    }
    row = bottom - 1
    if let assumption = live.assumption { put("ASSUMED  \(assumption)") }
  }

  /// The people, a heading for each group; only people are selected.
  private func drawPeople(
    _ live: LiveMeeting, on canvas: inout Canvas, in area: Rect, isWide: Bool
  ) {
    var lines: [Line] = []
    var group = ""
    let room = area.columns - 4
    for (row, person) in live.people.enumerated() {
      if person.group != group {
        group = person.group
        let heading = TextWidth.clipped(" " + group, to: area.columns)
        lines.append(Line(text: heading, style: .heading, row: nil))
      }
      let note = TextWidth.columns(of: person.note)
      let own = TextWidth.columns(of: person.name)
      let nameWidth = isWide ? 22 : max(13, min(own, note == 0 ? room : room - note - 1))
      let name = TextWidth.padded(person.name, to: nameWidth)
      let seatWidth = max(14, room - 23 - note - 3)
      let seat = isWide ? " " + TextWidth.padded(person.seat, to: seatWidth) + " " : ""
      let text = " \(person.mark) \(name)\(seat) \(person.note)"
      lines.append(Line(text: TextWidth.padded(text, to: area.columns), row: row))
    }
    let selected = lines.firstIndex { $0.row == people.selected } ?? 0
    let window = ListSelection(selected: selected, top: people.top)
    canvas.draw(
      lines[window.shown(count: lines.count, visible: area.rows)], named: "people",
      selected: isOnItems ? nil : people.selected, in: area)
  }
}

extension QuorumAnswer {
  /// How its word looks.
  var style: Style { isQuorate ? .good : verdict == .inquorate ? .bad : .caution }

  /// What counts towards each part of the quorum, in one line.
  var parts: String {
    conditions.dropFirst().map { part in
      let need = isRuled ? ", needs \(part.needed)" : ""
      return "\(part.short) \(part.counted)\(need)\(part.isMet ? "" : " SHORT")"
    }.joined(separator: "   ")
  }
}
