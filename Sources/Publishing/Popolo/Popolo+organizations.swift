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
    var told = boards
    var index = 0
    while index < told.count {
      let above = told[index].parent.flatMap { state.boards[$0] }
      if let above, !told.contains(where: { $0.id == above.id }) { told.append(above) }
      index += 1
    }
    let behind = Set(boards.flatMap { bodies(behind: $0, state.directory, asOf: asOf) })
    return told.map(organization) + followed(behind, in: state.directory).map(organization)
  }

  private static func bodies(
    behind board: Board, _ directory: Directory, asOf: Day?
  ) -> [BodyID] {
    guard let asOf else { return board.adoptions.flatMap { $0.partners.values } }
    let keys = Set(board.adoptions.flatMap { $0.partners.keys })
    return keys.compactMap { board.body(of: $0, on: asOf, in: directory) }
  }

  /// The bodies with those that took their place, in the order of their identifiers.
  private static func followed(_ bodies: Set<BodyID>, in directory: Directory) -> [PartnerBody] {
    var found = bodies
    var open = Array(bodies)
    while let body = open.popLast() {
      guard let next = directory.bodies[body]?.succeeded?.by, found.insert(next).inserted else {
        continue
      }
      open.append(next)
    }
    return found.sorted().compactMap { directory.bodies[$0] }
  }
}
