/// How many columns and rows something has.
///
/// Either may be zero, and a hostile terminal may report worse; a canvas brings them into range.
public struct Size: Equatable, Hashable, Sendable {
  /// The width in terminal columns.
  public var columns: Int
  /// The height in terminal rows.
  public var rows: Int

  /// Makes a size of so many columns and rows.
  public init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
}
