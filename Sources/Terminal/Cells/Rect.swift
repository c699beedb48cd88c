/// A block of cells: its top left cell and how far it reaches.
///
/// Any integers are allowed; a negative width or height is an empty block, and sums that would
/// overflow stop at the largest integer.
public struct Rect: Equatable, Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// The width in columns.
  public var columns: Int
  /// The height in rows.
  public var rows: Int

  /// Makes the block that starts at a cell and reaches so many columns and rows.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    (self.column, self.row, self.columns, self.rows) = (column, row, columns, rows)
  }

  /// The first column right of the block.
  public var endColumn: Int { column.saturatingAdd(max(0, columns)) }

  /// The first row below the block.
  public var endRow: Int { row.saturatingAdd(max(0, rows)) }

  /// Whether the block holds no cell at all.
  public var isEmpty: Bool { columns <= 0 || rows <= 0 }

  /// Whether a cell lies inside the block.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The cells that both blocks hold; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: max(0, min(endColumn, other.endColumn).saturatingSubtract(left)),
      rows: max(0, min(endRow, other.endRow).saturatingSubtract(top)))
  }
}
