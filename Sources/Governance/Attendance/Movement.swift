/// One timed change in who is there, as the clerk noted it.
public struct Movement: Equatable, Sendable {
  /// How somebody attends.
  public enum Mode: String, Codable, CaseIterable, Sendable {
    /// In the room.
    case room
    /// By video or telephone.
    case remote
  }

  /// What changed.
  public enum Change: Equatable, Sendable {
    /// Came, in that mode, perhaps in the place of a member.
    case arrived(Mode, inPlaceOf: PersonID?)
    /// Left for good, as far as was known.
    case left
    /// Left for one item, for that reason.
    case leftForItem(ItemID, why: String)
    /// Came back.
    case returned
    /// Dropped off the line.
    case connectionLost
    /// Came back on the line.
    case connectionRegained
  }

  /// Who moved.
  public let person: PersonID
  /// When it happened, which need not be when it was noted.
  public let at: Moment
  /// What changed.
  public let change: Change
}

extension Movement.Change {
  /// What changed, in words; `number` tells the number an item prints.
  public func sentence(number: (ItemID) -> String) -> String {
    switch self {
    case .arrived(let mode, _): return mode == .remote ? "joined remotely" : "arrived"
    case .left: return "left"
    case .leftForItem(let item, let why): return "left for item \(number(item)) (\(why))"
    case .returned: return "returned"
    case .connectionLost: return "lost the connection"
    case .connectionRegained: return "regained the connection"
    }
  }
}
