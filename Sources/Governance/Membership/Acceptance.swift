/// A member's acceptance of what the constitution asks of every member.
public typealias Acceptance = AcceptanceRecorded

/// A member accepting confidentiality or the code of conduct.
public struct AcceptanceRecorded: BoardChange, DatedEvent {
  /// What is accepted.
  public enum Subject: String, Codable, CaseIterable, Sendable {
    /// The confidentiality of some items of business.
    case confidentiality
    /// The board's code of conduct.
    case code

    /// What is accepted, in words.
    public var name: String {
      self == .code ? "the code of conduct" : "the duty of confidentiality"
    }
  }

  public static let kind = "acceptance.recorded"
  public let board: BoardID
  public let person: PersonID
  public let subject: Subject
  public let on: Day

  public init(board: BoardID, person: PersonID, subject: Subject, on: Day) {
    (self.board, self.person, self.subject, self.on) = (board, person, subject, on)
  }

  public func objection(on known: Board, in state: State) -> Refusal? { state.unknown(person) }

  public func apply(to board: inout Board) { board.acceptances.append(self) }

  public var sentence: Sentence { "\(person) accepted \(subject.name) on \(on.spoken)" }
}
