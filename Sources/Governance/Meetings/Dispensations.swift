/// A member's dispensation to take part despite an interest.
public struct Dispensation: TimeBound, Codable, Equatable, Sendable {
  public enum Scope: String, Codable, CaseIterable, Sendable {
    /// To speak only; the member still does not count.
    case speak
    /// To speak and decide; the member counts.
    case speakAndVote = "speak-and-vote"

    var name: String { self == .speak ? "speak" : "speak and decide" }
  }

  public let person: PersonID
  public let scope: Scope
  public let from: Day
  /// The last day, or nil while it goes on.
  public let to: Day?
}

/// A dispensation being granted for a time.
public struct DispensationGranted: BoardEvent {
  public static let kind = "dispensation.granted"
  public let board: BoardID
  public let person: PersonID
  public let scope: Dispensation.Scope
  public let from: Day
  public let to: Day?

  public init(
    board: BoardID, person: PersonID, scope: Dispensation.Scope, from: Day, to: Day? = nil
  ) {
    (self.board, self.person, self.scope, self.from, self.to) = (board, person, scope, from, to)
  }

  public var reachesBackTo: Day? { from }

  public func objection(in state: State) -> Refusal? {
    state.unknown(board) ?? state.unknown(person) ?? state.backwards(from, to)
  }

  public func apply(to state: inout State) {
    state.boards[board]?.dispensations.append(
      Dispensation(person: person, scope: scope, from: from, to: to))
  }

  public var sentence: Sentence {
    "\(person) granted a dispensation to \(scope.name) from \(from.spoken)"
  }
}

/// A member's dispensation to take part in one item despite an interest.
public struct ItemDispensation: Equatable, Sendable {
  public let person: PersonID
  public let item: ItemID
  public let scope: Dispensation.Scope
  public let by: String
}

/// A dispensation being granted for one item.
public struct ItemDispensationGranted: MeetingEvent {
  public static let kind = "dispensation.granted-for-item"
  public let meeting: MeetingID
  public let person: PersonID
  public let item: ItemID
  public let scope: Dispensation.Scope
  public let by: String

  public init(
    meeting: MeetingID, person: PersonID, item: ItemID, scope: Dispensation.Scope, by: String
  ) {
    (self.meeting, self.person, self.item, self.scope, self.by) = (meeting, person, item, scope, by)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(person)
      ?? state.unknown(item, at: meeting)
    {
      return refusal
    }
    return by.isBlank ? Refusal("a dispensation needs the name of who granted it") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.dispensations.append(ItemDispensation(person: person, item: item, scope: scope, by: by))
    }
  }

  public var sentence: Sentence {
    "\(person) granted a dispensation by \(by) to \(scope.name) on item \(item, at: meeting)"
  }
}
