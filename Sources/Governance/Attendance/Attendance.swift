/// Who came and went at one meeting, as a set of timed movements.
///
/// The order of writing is not the order of happening: presence at a moment is always asked of
/// the movements up to it, never counted up and down.
public struct Attendance: Equatable, Sendable {
  /// The movements in order of time; of two at one moment the later noted is the later.
  public private(set) var movements: [Movement] = []
  /// Who presided from which moment, in order of time.
  public private(set) var presiding: [Presiding] = []

  /// An attendance of nobody.
  public init() {}

  /// Takes a movement into its place in time.
  public mutating func add(_ movement: Movement) {
    let place = movements.lastIndex { $0.at <= movement.at }.map { $0 + 1 } ?? 0
    movements.insert(movement, at: place)
  }

  /// Takes a change of who presides into its place in time.
  public mutating func add(_ presiding: Presiding) {
    let place = self.presiding.lastIndex { $0.at <= presiding.at }.map { $0 + 1 } ?? 0
    self.presiding.insert(presiding, at: place)
  }

  /// Where a person is at a moment.
  public func presence(of person: PersonID, at moment: Moment) -> Presence {
    movements.reduce(.notArrived) { presence, movement in
      guard movement.person == person, movement.at <= moment else { return presence }
      return Attendance.presence(after: movement, from: presence, in: movements)
    }
  }

  /// Everybody who is known to have come by a moment, in order of coming.
  public func everybody(by moment: Moment) -> [PersonID] {
    var seen: [PersonID] = []
    for movement in movements where movement.at <= moment && !seen.contains(movement.person) {
      seen.append(movement.person)
    }
    return seen
  }

  /// Who presides at a moment, or nil while nobody was said to.
  public func presiding(at moment: Moment) -> Presiding? { presiding.last { $0.at <= moment } }

  private static func presence(
    after movement: Movement, from presence: Presence, in movements: [Movement]
  ) -> Presence {
    switch movement.change {
    case .arrived(let mode, let member):
      return .present(since: movement.at, mode, inPlaceOf: member)
    case .left: return .left(at: movement.at)
    case .leftForItem(let item, let why): return .out(at: movement.at, item, why: why)
    case .connectionLost: return .disconnected(at: movement.at)
    case .returned, .connectionRegained:
      // Whoever comes back comes back as what they first came as.
      let arrival = movements.last {
        guard case .arrived = $0.change else { return false }
        return $0.person == movement.person && $0.at <= movement.at
      }
      guard case .arrived(let mode, let member)? = arrival?.change else {
        return .present(since: movement.at, .room, inPlaceOf: nil)
      }
      return .present(since: movement.at, mode, inPlaceOf: member)
    }
  }
}
