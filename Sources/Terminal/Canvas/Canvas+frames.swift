extension Canvas {
  /// The rows as text, without the spaces at their ends.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let shown = cells(inRow: row).reduce(into: "") { $0 += $1.text }
      return String(shown.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The whole canvas as text, rows separated by line ends.
  public var text: String { lines.joined(separator: "\n") }

  /// The rows as styles, one letter a cell.
  ///
  /// The letter of the cell's role (`Role.letter`), upper-case when bold; "." for plain text
  /// without emphasis; "#" for whatever is reversed.
  public var styleLines: [String] {
    (0..<size.rows).map { row in String(cells(inRow: row).map { styleLetter($0.style) }) }
  }

  private func styleLetter(_ style: Style) -> Character {
    if style.reverse { return "#" }
    if style.role == .plain && !style.bold { return "." }
    let letter = style.role.letter
    return style.bold ? letter.uppercased().first ?? letter : letter
  }
}
