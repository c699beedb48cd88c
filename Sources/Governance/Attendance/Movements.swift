/// Somebody coming to a meeting or going from it, at the time it happened.
public protocol MovementEvent: ProceedingsChange, TimedEvent {
  var person: PersonID { get }
  /// What it changes in the attendance.
  var change: Movement.Change { get }
  /// In what role somebody attends who is not a member: "clerk", say.
  var role: String? { get }
}

extension MovementEvent {
  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.cannotMove(person, at: at, meeting, change)
  }

  public func apply(to proceedings: inout Proceedings) {
    let movement = Movement(person: person, at: at, change: change)
    proceedings.attendance.movements.insert(movement, inTime: \.at)
    if let role { proceedings.attendance.roles[person] = role }
  }

  /// Nothing said of a role.
  public var role: String? { nil }

  public var sentence: Sentence { "\(person) \(change.words) at \(at.time)" }
}

/// Somebody arriving at a meeting, in the room or remotely.
public struct Arrived: MovementEvent {
  public static let kind = "attendance.arrived"
  public let meeting: MeetingID
  public let person: PersonID
  public let mode: Movement.Mode
  /// The member in whose place they come.
  public let inPlaceOf: PersonID?
  public let role: String?
  public let at: Moment

  public init(
    meeting: MeetingID, person: PersonID, mode: Movement.Mode = .room, inPlaceOf: PersonID? = nil,
    role: String? = nil, at: Moment
  ) {
    (self.meeting, self.person, self.mode) = (meeting, person, mode)
    (self.inPlaceOf, self.role, self.at) = (inPlaceOf, role, at)
  }

  public var change: Movement.Change { .arrived(mode, inPlaceOf: inPlaceOf) }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.cannotMove(person, at: at, meeting, change)
      ?? Refusal(if: inPlaceOf == person, "nobody can be their own substitute")
      ?? inPlaceOf.flatMap { state.unknown($0) ?? state.notMember($0, meeting, at: at) }
  }

  /// Says that the constitution allows the member no substitute.
  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let member = inPlaceOf, let board = state.boards[meeting.board],
      board.substitutes(of: member, on: at.day, in: state.directory)?.rule?.atMost == 0
    else { return [] }
    return board.tooManySubstitutes(1, for: member, on: at.day, in: state.directory)
  }

  public var sentence: Sentence {
    let place: Sentence = "\(role, after: " as ")\(inPlaceOf, after: " in place of ")"
    return "\(person) \(change.words)\(place) at \(at.time)"
  }
}

/// Somebody leaving for one item.
public struct LeftForItem: MovementEvent {
  public static let kind = "attendance.left-for-item"
  public let meeting: MeetingID
  public let person: PersonID
  public let item: ItemID
  public let why: String
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, item: ItemID, why: String, at: Moment) {
    (self.meeting, self.person, self.item, self.why, self.at) = (meeting, person, item, why, at)
  }

  public var change: Movement.Change { .leftForItem(item, why: why) }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.cannotMove(person, at: at, meeting, change) ?? state.unknown(item, at: meeting)
      ?? Refusal(noReason: why, for: "the withdrawal")
  }

  public var sentence: Sentence {
    "\(person) withdrew for item \(item, at: meeting) at \(at.time) (\(why))"
  }
}

/// A movement with a person and a time only; its name on disk and what it changes are its kind's.
public struct PlainMovement<Kind: MovementKind>: MovementEvent {
  public static var kind: String { Kind.kind }
  public let meeting: MeetingID
  public let person: PersonID
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, at: Moment) {
    (self.meeting, self.person, self.at) = (meeting, person, at)
  }

  public var change: Movement.Change { Kind.change }
}

/// What tells movements with a person and a time apart.
public protocol MovementKind: Equatable, Sendable {
  /// The name of the event on disk.
  static var kind: String { get }
  /// What it changes in the attendance.
  static var change: Movement.Change { get }
}

/// Somebody leaving a meeting.
public typealias Left = PlainMovement<Leaving>
public enum Leaving: MovementKind {
  public static let kind = "attendance.left"
  public static let change = Movement.Change.left
}

/// Somebody coming back who had left.
public typealias Returned = PlainMovement<Returning>
public enum Returning: MovementKind {
  public static let kind = "attendance.returned"
  public static let change = Movement.Change.returned
}

/// Somebody remote losing the connection.
public typealias ConnectionLost = PlainMovement<LosingConnection>
public enum LosingConnection: MovementKind {
  public static let kind = "attendance.connection-lost"
  public static let change = Movement.Change.connectionLost
}

/// Somebody remote regaining the connection.
public typealias ConnectionRegained = PlainMovement<RegainingConnection>
public enum RegainingConnection: MovementKind {
  public static let kind = "attendance.connection-regained"
  public static let change = Movement.Change.connectionRegained
}
