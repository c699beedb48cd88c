/// Why something was not done, in one line a secretary can act on.
///
/// It says what was read or asked; then the value that was expected, or what to do; and, where a
/// constitution decides, the clause. Nothing is recorded when one is thrown.
public struct Refusal: Error, Equatable, Sendable {
  /// What was read or asked, as a clause that can stand alone.
  public let what: String
  /// What value would have been accepted, with an example; nil when `what` says it.
  public let expected: String?
  /// What to do instead, as an instruction: "open the meeting first".
  public let advice: String?
  /// The clause of the constitution that refuses it, when one does.
  public let clause: String?
  /// What would help; a command or a screen says how it is done there.
  public let remedy: Remedy?

  public init(
    _ what: String, expected: String? = nil, advice: String? = nil, clause: String? = nil,
    remedy: Remedy? = nil
  ) {
    (self.what, self.expected, self.advice) = (what, expected, advice)
    (self.clause, self.remedy) = (clause, remedy)
  }

  /// The same refusal, with other words for what was read: where it stood, say.
  public func saying(_ what: String) -> Refusal {
    Refusal(what, expected: expected, advice: advice, clause: clause, remedy: remedy)
  }

  /// The whole refusal as one line without a full stop.
  public var line: String {
    let sentence = [what, expected.map { "expected \($0)" }, advice].compactMap { $0 }
    return "\(sentence.joined(separator: "; "))\(clause, after: " [", before: "]")"
  }
}

extension Optional {
  /// The value, or the refusal where there is none.
  package func orRefuse(_ refusal: @autoclosure () -> Refusal) throws(Refusal) -> Wrapped {
    guard let self else { throw refusal() }
    return self
  }
}

/// What would help after a refusal, in the board's terms.
public enum Remedy: Hashable, Sendable {
  case listPeople, addPerson, addBody, listBoards, listEntries
  case listMeetings(BoardID), listSeats(BoardID), listActions(BoardID), listReferrals(BoardID)
  case listFindings(BoardID), openMeeting(MeetingID), addItem(MeetingID), renumberItems(MeetingID)
  case commissionReport(MeetingID), numberMinutes(MeetingID)
  /// The office has set itself no targets.
  case setTargets(BoardID)
  /// The constitution kept here leaves out a rule.
  case amendConstitution(BoardID)
  /// Nobody in a list is known already but those whose identifiers it gives.
  case takeAsNew
  /// A column of a list is passed over.
  case ignoreColumn(String)
  /// A file is written over.
  case replaceFile
}

extension Refusal: CustomStringConvertible {
  public var description: String { line }
}
