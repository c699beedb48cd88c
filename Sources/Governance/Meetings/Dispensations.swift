/// A member's dispensation to take part despite an interest.
public typealias Dispensation = DispensationGranted

/// A dispensation being granted for a time.
public struct DispensationGranted: BoardChange, TimeBound {
  public enum Scope: String, Codable, CaseIterable, Sendable {
    /// To speak only; the member still does not count.
    case speak
    /// To speak and decide; the member counts.
    case speakAndVote = "speak-and-vote"

    var name: String { self == .speak ? "speak" : "speak and vote" }
  }

  public static let kind = "dispensation.granted"
  public let board: BoardID
  public let person: PersonID
  public let scope: Scope
  public let from: Day
  /// The last day, or nil while it goes on.
  public let to: Day?

  public init(board: BoardID, person: PersonID, scope: Scope, from: Day, to: Day? = nil) {
    (self.board, self.person, self.scope, self.from, self.to) = (board, person, scope, from, to)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    state.unknown(person) ?? Refusal(from: from, to: to)
  }

  public func apply(to board: inout Board) { board.dispensations.append(self) }

  public var sentence: Sentence {
    "\(person) was granted a dispensation to \(scope.name) from \(from.spoken)"
  }
}

/// A dispensation being granted for one item.
public struct ItemDispensationGranted: ProceedingsChange {
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

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.unknown(person) ?? state.unknown(item, at: meeting)
      ?? Refusal(
        if: by.isBlank, "no name was given for the dispensation", advice: "say who granted it")
  }

  public func apply(to proceedings: inout Proceedings) { proceedings.dispensations.append(self) }

  public var sentence: Sentence {
    "\(person) was granted a dispensation by \(by) to \(scope.name) on item \(item, at: meeting)"
  }
}
