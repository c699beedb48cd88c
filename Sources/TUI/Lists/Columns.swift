import Terminal

/// The columns of a list: what stands over each, and how wide it is; one without width is left out.
struct Columns: Sendable {
  private let all: [(heading: String, width: Int)]

  init(_ all: (heading: String, width: Int)...) { self.all = all }

  /// What stands over the list.
  var heading: String { text(all.map(\.heading)) }

  /// The cells of a row, each in its column.
  func text(_ cells: [String]) -> String {
    zip(cells, all).filter { $1.width > 0 }.map { TextWidth.padded($0, to: $1.width) }
      .joined(separator: " ")
  }

  /// How long is left, as a column has room for it: `2 working days`, or else `2 w.d.`.
  static func left(_ left: String, in width: Int) -> String {
    let full = left.replacing(" w.d.", with: left == "1 w.d." ? " working day" : " working days")
    return TextWidth.columns(of: full) <= width ? full : left
  }
}
