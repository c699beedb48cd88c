extension TextWidth {
  /// The text, shortened to fit into so many columns.
  ///
  /// What is cut ends in "…". No width at all gives an empty text.
  public static func clipped(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    let room = columns - 1
    var used = 0
    // What has room before the mark, and whether everything does.
    var shown = ""
    var fits = true
    forEachPiece(of: text) { piece in
      switch piece {
      case .plain(let bytes):
        if used <= room { shown += String(Substring(bytes.prefix(room - used))) }
        used += bytes.count
      case .grapheme(let character):
        used += self.columns(of: character)
        if used <= room { shown.append(character) }
      }
      fits = used <= columns
      return fits
    }
    return fits ? text : shown + "…"
  }

  /// The text in exactly so many columns: shortened, or filled up with spaces on the right.
  public static func padded(_ text: String, to columns: Int) -> String {
    let shown = clipped(text, to: columns)
    return shown + String(repeating: " ", count: max(0, columns - self.columns(of: shown)))
  }

  /// The text in lines of at most so many columns.
  ///
  /// Lines end at spaces, and where the text itself ends one. The space at the start of a line of
  /// the text is kept, a word that is too long is broken, and a wide character that one column
  /// cannot hold becomes "?". Without any width there are no lines.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrappedLine($0, to: columns) }
  }

  private static func wrappedLine(_ text: Substring, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func end() {
      lines.append(line)
      (line, used) = ("", 0)
    }
    var rest = text
    while !rest.isEmpty {
      let spaces = rest.prefix { isBreak($0) }
      let word = rest[spaces.endIndex...].prefix { !isBreak($0) }
      rest = rest[word.endIndex...]
      if word.isEmpty { break }
      let gap = line.isEmpty && !lines.isEmpty ? 0 : min(spaces.count, columns)
      let width = self.columns(of: String(word))
      if used + gap + width <= columns {
        line += String(repeating: " ", count: gap) + word
        used += gap + width
        continue
      }
      if !line.isEmpty { end() }
      for character in word {
        let shown = self.columns(of: character) > columns ? "?" : character
        let width = self.columns(of: shown)
        if used + width > columns { end() }
        line.append(shown)
        used += width
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  private static func isBreak(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }
}
