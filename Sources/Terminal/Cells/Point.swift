/// One cell of the screen, counted from 0 at the top left.
public struct Point: Equatable, Hashable, Sendable {
  /// The column, 0 at the left.
  public var column: Int
  /// The row, 0 at the top.
  public var row: Int

  /// Makes the point at a column and a row.
  public init(column: Int, row: Int) { (self.column, self.row) = (column, row) }
}
