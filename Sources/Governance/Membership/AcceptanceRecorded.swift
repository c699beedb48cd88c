/// A member accepting confidentiality or the code of conduct.
public struct AcceptanceRecorded: Event {
  /// The board.
  public let board: BoardID
  /// Who.
  public let person: PersonID
  /// What is accepted.
  public let subject: Acceptance.Subject
  /// The day of acceptance.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, person: PersonID, subject: Acceptance.Subject, on: Day) {
    self.board = board
    self.person = person
    self.subject = subject
    self.on = on
  }

  /// The name on disk.
  public static let kind = "acceptance.recorded"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.unknown(board) ?? state.unknown(person)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.acceptances.append(
      Acceptance(person: person, subject: subject, on: on))
  }

  /// What happened.
  public var sentence: Sentence {
    "\(person) accepted \(subject == .code ? "the code of conduct" : "confidentiality") on \(on.spoken)"
  }
}
