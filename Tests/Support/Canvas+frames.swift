package import Terminal

extension Canvas {
  /// The rows as text, without the spaces at their ends.
  package var lines: [String] {
    (0..<size.rows).map { row in
      let shown = cells(inRow: row).reduce(into: "") { $0 += $1.text }
      return String(shown.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The whole canvas as text, rows separated by line ends.
  package var text: String { lines.joined(separator: "\n") }

  /// The rows as styles, one letter a cell.
  ///
  /// The letter of the cell's role (`Role.letter`), upper-case when bold; "." for plain text
  /// without emphasis; "#" for whatever is reversed.
  package var styleLines: [String] {
    (0..<size.rows).map { row in String(cells(inRow: row).map { styleLetter($0.style) }) }
  }

  private func styleLetter(_ style: Style) -> Character {
    if style.reverse { return "#" }
    if style.role == .plain && !style.bold { return "." }
    let letter = style.role.letter
    return style.bold ? letter.uppercased().first ?? letter : letter
  }
}

extension Role {
  /// The letter that stands for the role in a frame's style layer.
  ///
  /// The first letter of the name, except that `closed` is "x", since `caution` has the "c".
  package var letter: Character {
    self == .closed ? "x" : String(describing: self).first ?? "?"
  }
}
