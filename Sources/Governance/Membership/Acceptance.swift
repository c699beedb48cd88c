/// A member's acceptance of what the constitution asks of every member.
public struct Acceptance: Codable, Equatable, Sendable {
  /// What is accepted.
  public enum Subject: String, Codable, CaseIterable, Sendable {
    /// The confidentiality of some items of business.
    case confidentiality
    /// The board's code of conduct.
    case code

    /// What is accepted, in words.
    public var name: String { self == .code ? "the code of conduct" : rawValue }
  }

  public let person: PersonID
  /// What was accepted.
  public let subject: Subject
  public let on: Day
}

/// A member accepting confidentiality or the code of conduct.
public struct AcceptanceRecorded: BoardEvent, DatedEvent {
  public static let kind = "acceptance.recorded"
  public let board: BoardID
  public let person: PersonID
  public let subject: Acceptance.Subject
  public let on: Day

  public init(board: BoardID, person: PersonID, subject: Acceptance.Subject, on: Day) {
    (self.board, self.person, self.subject, self.on) = (board, person, subject, on)
  }

  public func objection(in state: State) -> Refusal? {
    state.unknown(board) ?? state.unknown(person)
  }

  public func apply(to state: inout State) {
    state.boards[board]?.acceptances.append(
      Acceptance(person: person, subject: subject, on: on))
  }

  public var sentence: Sentence {
    "\(person) accepted \(subject == .code ? "the code of conduct" : "confidentiality") on \(on.spoken)"
  }
}
