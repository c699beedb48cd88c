import Governance

extension PopoloObject {
  private static func organization(_ board: Board) -> PopoloObject {
    PopoloObject(
      PopoloName.of(board.id),
      [
        "name": board.name, "classification": "board",
        "parent_id": board.parent.map(PopoloName.of), "founding_date": board.founded.description,
      ])
  }

  /// A body; that another took its place is a word of ours, since Popolo has none for it.
  private static func organization(_ body: PartnerBody) -> PopoloObject {
    PopoloObject(
      PopoloName.of(body.id),
      [
        "name": body.name, "classification": "partner body",
        "founding_date": body.from?.description, "dissolution_date": body.to?.description,
        "successor_id": body.succeeded.map { PopoloName.of($0.by) },
      ])
  }

  /// The boards and those above them, and the bodies behind them with whatever took their place.
  static func organizations(_ boards: [Board], in state: State, asOf: Day?) -> [PopoloObject] {
    let known = state.directory.bodies
    let told = reached(from: boards.map(\.id)) { state.boards[$0]?.parent }
    let behind = Set(boards.flatMap { bodies(behind: $0, state.directory, asOf: asOf) })
    let followed = reached(from: Array(behind)) { known[$0]?.succeeded?.by }.sorted()
    return told.compactMap { state.boards[$0] }.map(organization)
      + followed.compactMap { known[$0] }.map(organization)
  }

  /// Some things with all that one leads to after another.
  private static func reached<ID: Hashable>(from first: [ID], next: (ID) -> ID?) -> [ID] {
    var (found, seen, index) = (first, Set(first), 0)
    while index < found.count {
      if let next = next(found[index]), seen.insert(next).inserted { found.append(next) }
      index += 1
    }
    return found
  }

  private static func bodies(behind board: Board, _ directory: Directory, asOf: Day?) -> [BodyID] {
    guard let asOf else { return board.adoptions.flatMap { $0.partners.values } }
    let keys = Set(board.adoptions.flatMap { $0.partners.keys })
    return keys.compactMap { board.body(of: $0, on: asOf, in: directory) }
  }
}
