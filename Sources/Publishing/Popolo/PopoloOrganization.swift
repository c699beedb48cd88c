import Governance

/// A board, or a body that shares boards.
public struct PopoloOrganization: Encodable, Equatable, Sendable {
  /// The identifier, which stays when the name changes.
  public let id: String
  /// The name as it is printed.
  public let name: String
  /// `board` or `partner body`.
  public let classification: String
  /// The board it reports to.
  public let parentID: String?
  /// The first day, where it is known.
  public let foundingDate: String?
  /// The last day, where there is one.
  public let dissolutionDate: String?
  /// The body that took its place: a word of ours, since Popolo has none for it.
  public let successorID: String?

  private enum CodingKeys: String, CodingKey {
    case id, name, classification
    case parentID = "parent_id"
    case foundingDate = "founding_date"
    case dissolutionDate = "dissolution_date"
    case successorID = "successor_id"
  }

  private init(_ board: Board) {
    id = PopoloName.of(board.id)
    name = board.name
    classification = "board"
    parentID = board.parent.map(PopoloName.of)
    foundingDate = board.founded.description
    dissolutionDate = nil
    successorID = nil
  }

  private init(_ body: PartnerBody) {
    id = PopoloName.of(body.id)
    name = body.name
    classification = "partner body"
    parentID = nil
    foundingDate = body.from?.description
    dissolutionDate = body.to?.description
    successorID = body.succeeded.map { PopoloName.of($0.by) }
  }
}

extension PopoloOrganization {
  /// The boards and those above them, and the bodies behind them with whatever took their place.
  static func all(_ boards: [Board], in state: State, asOf: Day?) -> [PopoloOrganization] {
    var told = boards
    var index = 0
    while index < told.count {
      let above = told[index].parent.flatMap { state.boards[$0] }
      if let above, !told.contains(where: { $0.id == above.id }) { told.append(above) }
      index += 1
    }
    let behind = Set(boards.flatMap { bodies(behind: $0, state.directory, asOf: asOf) })
    return told.map(PopoloOrganization.init)
      + followed(behind, in: state.directory).map(PopoloOrganization.init)
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
