/// A kind of thing that is due from a board.
public enum Duty: String, Codable, CaseIterable, Sendable {
  /// The meeting itself.
  case meeting
  /// Notice of a meeting.
  case notice
  /// The agenda and reports of a meeting.
  case papers
  /// The minutes of a meeting, to those who must have them by a day.
  case minutes
  /// The minutes of a meeting, to those for whom no day is stated.
  case circulation
  /// A next meeting soon enough after the last.
  case nextMeeting = "next-meeting"
  /// What an open referral waits for.
  case referral
  /// A report that the constitution asks for.
  case report
  /// A review that it foresees.
  case review
  /// What every member accepts.
  case acceptance
  /// The end of somebody's appointment.
  case appointment
  /// The term of the partners' agreement.
  case term
  /// A partner's withdrawal.
  case withdrawal
  /// A decision found inquorate, to be ratified.
  case ratification
  /// A rule of which the constitution says nothing.
  case silence
  /// Something a meeting asked somebody to do.
  case action
  /// One of the office's own targets, which is no duty of the constitution.
  case office
  /// The seats that the board should have.
  case seats
  /// The end of the longest term of an office.
  case officeTerm = "office-term"
  /// A rule that the record cannot judge.
  case further
  /// A rule the partners have still to agree.
  case agreement

  /// What is said of it when it has been done: a meeting was held, a notice given.
  var doneWord: String {
    switch self {
    case .meeting, .nextMeeting, .review: "held"
    case .notice, .referral: "given"
    case .papers: "despatched"
    case .minutes, .circulation: "sent"
    case .report: "made"
    case .term: "executed"
    case .acceptance: "accepted"
    default: "done"
    }
  }
}
