/// Who came and went at one meeting, as a set of timed movements.
///
/// The order of writing is not the order of happening: presence at a moment is always asked of
/// the movements up to it, never counted up and down.
public struct Attendance: Equatable, Sendable {
  /// The movements in order of time; of two at one moment the later noted is the later.
  public internal(set) var movements: [Movement] = []
  /// Who presided from which moment, in order of time.
  public internal(set) var presiding: [ChairTaken] = []
  /// What those came as who are no members, where it was said.
  public internal(set) var roles: [PersonID: String] = [:]

  /// Where a person is at a moment; movements up to a parting are over.
  public func presence(
    of person: PersonID, at moment: Moment, after parting: Moment? = nil
  ) -> Presence {
    movements(by: moment, after: parting).last { $0.person == person }.map(presenceAfter)
      ?? .notArrived
  }

  /// Where everybody is at a moment who is known to have come by then.
  func presences(at moment: Moment, after parting: Moment?) -> [PersonID: Presence] {
    let last = movements(by: moment, after: parting).map { ($0.person, $0) }
    return Dictionary(last, uniquingKeysWith: { $1 }).mapValues(presenceAfter)
  }

  /// Everybody who is known to have come by a moment, in order of coming.
  public func everybody(by moment: Moment, after parting: Moment? = nil) -> [PersonID] {
    movements(by: moment, after: parting).map(\.person).once
  }

  private func movements(by moment: Moment, after parting: Moment?) -> ArraySlice<Movement> {
    movements.prefix { $0.at <= moment }.drop { movement in
      parting.map { movement.at <= $0 } ?? false
    }
  }

  /// Who presides at a moment, or nil while nobody was said to.
  public func presiding(at moment: Moment) -> ChairTaken? { presiding.last { $0.at <= moment } }

  private func presenceAfter(_ movement: Movement) -> Presence {
    switch movement.change {
    case .arrived(let mode, let member):
      return .present(since: movement.at, mode, inPlaceOf: member)
    case .left: return .left(at: movement.at)
    case .leftForItem(let item, let why): return .out(at: movement.at, item, why: why)
    case .connectionLost: return .disconnected(at: movement.at)
    case .returned, .connectionRegained:
      // Whoever comes back comes back as what they last came as.
      let came = arrivals.last { $0.person == movement.person && $0.at <= movement.at }
      return .present(since: movement.at, came?.mode ?? .room, inPlaceOf: came?.inPlaceOf)
    }
  }

  /// Each time that somebody came, perhaps in the place of a member.
  var arrivals: [(person: PersonID, at: Moment, mode: Movement.Mode, inPlaceOf: PersonID?)] {
    movements.compactMap { movement in
      guard case .arrived(let mode, let member) = movement.change else { return nil }
      return (movement.person, movement.at, mode, member)
    }
  }
}

/// One timed change in who is there, as the clerk noted it.
public struct Movement: Equatable, Sendable {
  /// How somebody attends.
  public enum Mode: String, Codable, CaseIterable, Sendable {
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
    case returned
    case connectionLost
    case connectionRegained

    /// What is told of it in the record, but for who and when.
    var words: String {
      switch self {
      case .arrived(let mode, _): return mode == .remote ? "joined remotely" : "arrived"
      case .left, .leftForItem: return "left"
      case .returned: return "returned"
      case .connectionLost: return "lost the connection"
      case .connectionRegained: return "regained the connection"
      }
    }

    /// What changed, in words; `number` tells the number an item prints.
    public func sentence(number: (ItemID) -> String) -> String {
      guard case .leftForItem(let item, let why) = self else { return words }
      return "withdrew for item \(number(item)) (\(why))"
    }
  }

  public let person: PersonID
  /// When it happened, which need not be when it was noted.
  public let at: Moment
  public let change: Change
}

/// Where somebody is at one moment.
public enum Presence: Equatable, Sendable {
  case notArrived
  /// Is there since a moment, in that mode, perhaps in the place of a member.
  case present(since: Moment, Movement.Mode, inPlaceOf: PersonID?)
  case left(at: Moment)
  /// Is out for an item since a moment, for that reason.
  case out(at: Moment, ItemID, why: String)
  case disconnected(at: Moment)

  public var isPresent: Bool { mode != nil }

  /// How somebody attends who is there.
  var mode: Movement.Mode? { if case .present(_, let mode, _) = self { mode } else { nil } }

  /// The member in whose place somebody is there.
  var inPlaceOf: PersonID? { if case .present(_, _, let member) = self { member } else { nil } }

  /// Why somebody is away, or nil when they are there; `number` tells the number an item prints.
  func absence(reply: Reply?, number: (ItemID) -> String) -> String? {
    switch self {
    case .present: return nil
    case .notArrived: return reply.flatMap { $0.isAway ? $0.name : nil } ?? "not yet arrived"
    case .left(let at): return "left \(at.time)"
    case .out(let at, let item, let why):
      return "out for item \(number(item)) since \(at.time): \(why)"
    case .disconnected(let at): return "connection lost \(at.time)"
    }
  }
}
