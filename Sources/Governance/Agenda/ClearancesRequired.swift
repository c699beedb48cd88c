/// The clearances that every report to a board must have before it is final.
public struct ClearancesRequired: Event {
  /// The board.
  public let board: BoardID
  /// The clearances; none lifts the requirement.
  public let subjects: [Clearance.Subject]

  /// The event with those particulars.
  public init(board: BoardID, subjects: [Clearance.Subject]) {
    self.board = board
    self.subjects = subjects
  }

  /// The name on disk.
  public static let kind = "clearances.required"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.unknown(board)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.clearances = subjects }
  }

  /// What happened.
  public var sentence: Sentence {
    let said = subjects.map(\.rawValue).joined(separator: " and ")
    return said.isEmpty
      ? "reports to \(board) need no clearance" : "reports to \(board) are cleared by \(said)"
  }
}
