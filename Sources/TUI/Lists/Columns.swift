import Terminal

/// The columns of a list: what stands over each, and how wide it is; one without width is left out.
struct Columns: Sendable {
  private let headings: [String]
  private let widths: [Int]

  init(_ headings: [String] = [], _ widths: [Int] = []) {
    (self.headings, self.widths) = (headings, widths)
  }

  /// What stands over the list.
  var heading: String { text(headings) }

  /// The cells of a row, each in its column.
  func text(_ cells: [String]) -> String {
    zip(cells, widths).filter { $1 > 0 }
      .map { TextWidth.padded(Columns.spelledOut($0, in: $1), to: $1) }.joined(separator: " ")
  }

  /// `2 w.d.` as `2 working days`, where the column has room for it.
  private static func spelledOut(_ cell: String, in width: Int) -> String {
    guard cell.hasSuffix(" w.d.") else { return cell }
    let full = cell.dropLast(4) + (cell == "1 w.d." ? "working day" : "working days")
    return full.count <= width ? String(full) : cell
  }
}
