/// A screenful of styled cells that a view draws and a driver shows.
///
/// Whatever is drawn beyond the edges is dropped silently, so views need not know how small the
/// terminal has become. The canvas also remembers which regions can be clicked, and where the
/// terminal's cursor belongs.
public struct Canvas: Equatable, Sendable {
  /// The most columns, and the most rows, that a canvas has.
  public static let limit = 1024

  /// How large the canvas is: what was asked for, brought into 0 … `limit` each way.
  public let size: Size
  /// What can be drawn; in `.ascii`, other characters are replaced by one that resembles them.
  public let charset: Charset
  /// Where the terminal's cursor is to stand, which is on what is focused; nil hides it.
  public var cursor: Point?

  var cells: [Cell]
  var regions: [Region] = []

  /// Makes a blank canvas.
  public init(size: Size, charset: Charset = .unicode) {
    let size = Canvas.inRange(size)
    self.size = size
    self.charset = charset
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// The size that a canvas asked for this one gets.
  static func inRange(_ size: Size) -> Size {
    Size(columns: min(max(0, size.columns), limit), rows: min(max(0, size.rows), limit))
  }

  /// The whole canvas.
  public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// The cell at a point; nil beyond the edges.
  public subscript(point: Point) -> Cell? {
    bounds.contains(point) ? cells[index(point.column, point.row)] : nil
  }

  /// The cells of a row from left to right; none beyond the edges.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Takes over what was drawn on a canvas as wide as this one, from a row on, with what can be
  /// clicked there; lines apart, what only the other can show is replaced.
  public mutating func take(_ other: Canvas, at row: Int) {
    let rows = min(other.size.rows, size.rows.saturatingSubtract(row))
    guard row >= 0, rows > 0, other.size.columns == size.columns else { return }
    let count = rows * size.columns
    var taken = other.cells.prefix(count)
    if charset == .ascii, other.charset == .unicode { taken = taken.map(\.transliterated)[...] }
    cells.replaceSubrange(index(0, row)..<index(0, row) + count, with: taken)
    for region in other.regions {
      var rect = region.rect
      rect.row = rect.row.saturatingAdd(row)
      regions.append(Region(rect: rect, hit: region.hit))
    }
  }

  /// Where a cell is kept; the column and the row must lie inside the canvas.
  func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

  /// Makes a cell inside the canvas blank, and with it the other half of a wide grapheme.
  mutating func vacate(_ column: Int, _ row: Int) {
    let here = index(column, row)
    if cells[here].isRightHalf, column > 0 {
      cells[here - 1].text = " "
    } else if column + 1 < size.columns, cells[here + 1].isRightHalf {
      cells[here + 1].text = " "
    }
    cells[here].text = " "
    cells[here].arms = []
  }
}
