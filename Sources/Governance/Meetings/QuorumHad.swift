/// When a quorum was first present at a meeting, where it was not from the beginning.
///
/// It follows from the attendance, and is kept with the board, whose cadence is read by it.
public struct QuorumHad: HeadingChange {
  public static let kind = "meeting.quorum-had"
  public let meeting: MeetingID
  /// Nil where there was none at any time.
  public let at: Moment?

  public var isConsequence: Bool { true }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? { nil }

  public func apply(to heading: inout MeetingHeading) { heading.quorumHad = self }

  public var sentence: Sentence {
    at.map { "\(meeting): a quorum was first present at \($0.timeAndDay)" }
      ?? "\(meeting): no quorum was present"
  }
}

extension MeetingHeading {
  /// The day of the first sitting with a quorum, or nil where no quorum was had; while nothing is
  /// known of the attendance, by what was found at the start.
  var quorateDay: Day? {
    quorumHad.map { $0.at?.day } ?? (inquorateStart == nil ? day : nil)
  }
}

extension MeetingHeading {
  /// The moments at which the quorum can have changed, while the meeting was in progress: with who
  /// was there or in the chair, with who was appointed or left at a meeting, and at midnight.
  func turns(of attendance: Attendance, on board: Board) -> [Moment] {
    let held =
      board.appointments.flatMap { [$0.at, $0.until] }
      + board.offices.flatMap { [$0.at, $0.until] } + board.adoptions.map(\.at)
    let first = opened ?? start
    let last = max((closed ?? sittings.last?.adjourned ?? first).day, sittingDay)
    let midnights = stride(from: first.day.number + 1, through: last.number, by: 1).map {
      Moment(Day(number: $0), LocalTime(minutesAfterMidnight: 0), offset: first.offset)
    }
    let moved = Set(
      attendance.movements.map(\.at) + attendance.presiding.map(\.at)
        + held.compactMap { $0?.time } + midnights
    ).sorted()
    return sittings.flatMap { sitting in
      let end = sitting.adjourned ?? closed
      return [sitting.opened]
        + moved.filter { at in at > sitting.opened && end.map { at < $0 } ?? true }
    }
  }
}

extension State {
  /// What the attendance now says of the quorum of a meeting, where there is a doubt.
  ///
  /// There is one where it was found inquorate at its start, or closed without a quorum; without a
  /// quorum that is agreed the attendance says nothing.
  func quorumHad(at meeting: MeetingID) -> [any Event] {
    guard let (board, proceedings) = loaded(meeting), let heading = heading(meeting),
      let opened = heading.opened, !proceedings.attendance.movements.isEmpty,
      heading.inquorateStart != nil || heading.quorumHad != nil || heading.closed != nil,
      quorum(of: meeting, at: opened)?.isRuled ?? false
    else { return [] }
    let first = heading.turns(of: proceedings.attendance, on: board).first {
      quorum(of: meeting, at: $0)?.verdict != .inquorate
    }
    let isPlain = heading.inquorateStart == nil && heading.quorumHad == nil
    if heading.quorumHad.map({ $0.at == first }) ?? (isPlain && first?.day == opened.day) {
      return []
    }
    return [QuorumHad(meeting: meeting, at: first)]
  }
}
