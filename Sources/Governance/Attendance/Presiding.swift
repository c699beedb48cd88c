/// Somebody taking the chair at a meeting.
public struct ChairTaken: ProceedingsChange, TimedEvent {
  public static let kind = "presiding.taken"
  public let meeting: MeetingID
  public let person: PersonID
  /// Whether they were elected to the chair for this meeting only.
  public let elected: Bool
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, elected: Bool = false, at: Moment) {
    (self.meeting, self.person, self.elected, self.at) = (meeting, person, elected, at)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.unknown(person) ?? state.outside(meeting, at)
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.attendance.presiding.insert(self, inTime: \.at)
  }

  /// Says that somebody else presides while the office of chair is vacant.
  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let board = state.boards[meeting.board], board.holder(of: .chair, on: at.day) == nil,
      let stated = board.office(.chair, on: at.day), let seat = stated.rule?.whileVacant,
      let holder = board.members(on: at.day).first(where: { $0.seat.id == seat })?.person,
      holder != person, state.isPresent(holder, at: at, meeting)
    else { return [] }
    return [
      "while the office of chair is vacant, \(state.directory.name(of: holder)) presides"
        + "\(stated.clause, after: " [", before: "]")"
    ]
  }

  public var sentence: Sentence {
    "\(person) \(elected ? "was elected to" : "took") the chair at \(at.time)"
  }
}
