/// The clearances that every report to a board must have before it is final.
public struct ClearancesRequired: BoardEvent {
  public static let kind = "clearances.required"
  public let board: BoardID
  /// The clearances; none lifts the requirement.
  public let subjects: [Clearance.Subject]

  public init(board: BoardID, subjects: [Clearance.Subject]) {
    (self.board, self.subjects) = (board, subjects)
  }

  public func objection(in state: State) -> Refusal? {
    state.unknown(board)
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.clearances = subjects }
  }

  public var sentence: Sentence {
    let said = subjects.map(\.rawValue).joined(separator: " and ")
    return said.isEmpty
      ? "reports to \(board) need no clearance" : "reports to \(board) are cleared by \(said)"
  }
}
