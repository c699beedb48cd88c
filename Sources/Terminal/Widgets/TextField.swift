/// One line of text that is being typed.
public struct TextField: Equatable, Hashable, Sendable {
  /// What has been typed so far.
  public var text: String
  /// Where the next character goes, counted in characters from the start of the text.
  public var cursor: Int

  /// Makes a field; the cursor is at the end of the text unless it is given.
  public init(text: String = "", cursor: Int? = nil) {
    (self.text, self.cursor) = (text, cursor ?? text.count)
  }

  /// Follows a key: characters, backspace, delete, left, right, home, end, and the shell's ^a
  /// (start), ^e (end), ^u (delete to the start) and ^w (delete the word before).
  ///
  /// - Returns: Whether the field made use of the key; the others are the form's.
  public mutating func handle(_ key: Key) -> Bool {
    let at = position
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(max(0, at - 1)..<at)
    case .delete: remove(at..<min(text.count, at + 1))
    case .left: cursor = max(0, at - 1)
    case .right: cursor = min(text.count, at + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): remove(0..<at)
    case .control("w"): remove(startOfWord(before: at)..<at)
    default: return false
    }
    return true
  }

  /// Inserts text at the cursor; line ends and tabs become spaces, control characters are dropped.
  public mutating func insert(_ pasted: String) {
    let at = position
    // Joined before counting: an accent that arrives alone joins the letter before it.
    let head = String(text.prefix(at)) + TextField.inOneLine(pasted)
    cursor = head.count
    text = head + text.dropFirst(at)
  }

  /// Draws the field and puts the canvas's cursor into it.
  ///
  /// A text that is wider than the field is shown from where the cursor can still be seen.
  public func draw(
    on canvas: inout Canvas, column: Int, row: Int, columns: Int, style: Style = .plain
  ) {
    guard columns > 0 else { return }
    canvas.fill(Rect(column: column, row: row, columns: columns, rows: 1), style: style)
    let head = text.prefix(position)
    let rest = text[head.endIndex...]
    // The cursor needs a cell of its own, or two on a wide character.
    let room = columns - max(1, rest.first.map { TextWidth.columns(of: $0) } ?? 1)
    var used = 0
    let visible = head.reversed().prefix { character in
      used += TextWidth.columns(of: character)
      return used <= room
    }
    let shown = String(visible.reversed())
    canvas.put(shown + rest, column: column, row: row, style: style, limit: columns)
    canvas.cursor = Point(column: column.saturatingAdd(TextWidth.columns(of: shown)), row: row)
  }

  /// The cursor, brought into the text in case somebody set it beyond.
  private var position: Int { min(max(0, cursor), text.count) }

  private mutating func remove(_ range: Range<Int>) {
    let head = String(text.prefix(range.lowerBound))
    text = head + text.dropFirst(range.upperBound)
    cursor = head.count
  }

  private func startOfWord(before end: Int) -> Int {
    text.prefix(end).reversed().drop { $0 == " " }.drop { $0 != " " }.count
  }

  private static func inOneLine(_ text: String) -> String {
    String(
      text.compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        return character.isASCII && TextWidth.columns(of: character) == 0 ? nil : character
      })
  }
}
