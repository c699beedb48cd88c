public import Governance

/// What is wrong with one row of a list, with the column where it is in one.
public struct RowProblem: Equatable, Sendable {
  /// The row as a spreadsheet numbers it.
  public let row: Int
  /// The refusal, row and column before it.
  public let refusal: Refusal

  init(_ row: Int, _ column: PeopleColumn?, _ refusal: Refusal) {
    self.row = row
    let place = column.map { ", \($0.rawValue)" } ?? ""
    self.refusal = Refusal(
      "row \(row)\(place): \(refusal.what)", expected: refusal.expected, clause: refusal.clause)
  }
}
