import CNcurses
import Terminal

/// Neighbouring cells of one style, as the wide characters that ncurses is to write.
struct GlyphRun {
  /// The column of the first cell.
  let column: Int
  /// How all of them look.
  let style: Style
  /// What is written; ncurses adds up the same columns for it as the canvas did.
  var scalars: [wchar_t] = []

  /// Cuts a row of cells into runs.
  static func runs(of cells: [Cell], charset: Charset) -> [GlyphRun] {
    var runs: [GlyphRun] = []
    for (column, cell) in cells.enumerated() where !cell.isRightHalf {
      let isWide = column + 1 < cells.count && cells[column + 1].isRightHalf
      if runs.last?.style != cell.style { runs.append(GlyphRun(column: column, style: cell.style)) }
      if let plain = cell.ascii {
        runs[runs.count - 1].scalars.append(wchar_t(plain))
        continue
      }
      runs[runs.count - 1].scalars += scalars(
        for: cell.text, columns: isWide ? 2 : 1, charset: charset)
    }
    return runs
  }

  /// The wide characters for a grapheme, or a substitute that is as wide.
  ///
  /// ncurses adds up the widths of scalars, so that an emoji with a skin tone would take 4 columns
  /// and shift the rest of the row. Of an emoji measured differently here and there the first
  /// scalar is shown, without the skin tone; anything else becomes "?", since half a syllable would
  /// be a different name.
  static func scalars(for text: String, columns: Int, charset: Charset) -> [wchar_t] {
    let all = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let substitute = [wchar_t(0x3F)] + Array(repeating: 0x20, count: columns - 1)
    guard charset == .unicode, let first = all.first else { return substitute }
    let firstWidth = Int(wcwidth(first))
    guard (1...columns).contains(firstWidth) else { return substitute }
    let others = all.dropFirst().map { Int(wcwidth($0)) }
    if !others.contains(-1), others.reduce(firstWidth, +) == columns { return all }
    guard text.unicodeScalars.first?.properties.isEmoji == true else { return substitute }
    return [first] + Array(repeating: 0x20, count: columns - firstWidth)
  }
}
