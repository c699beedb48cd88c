/// An event told by what it changes in the proceedings of a meeting that is held.
///
/// `ItemMoved` is one; what an agenda and a sitting record is of this kind.
public protocol ProceedingsChange: MeetingEvent {
  /// Why it cannot be done at the meeting as it stands, or nil.
  func objection(to proceedings: Proceedings, in state: State) -> Refusal?
  /// Changes the proceedings as if it had happened.
  func apply(to proceedings: inout Proceedings)
}

extension ProceedingsChange {
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? objection(to: state.proceedings[meeting] ?? Proceedings(), in: state)
  }

  public func apply(to state: inout State) {
    apply(to: &state.proceedings[meeting, default: Proceedings()])
  }

  /// Nothing more than that the meeting is held.
  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? { nil }
}

/// An event told by what it changes in what a board keeps of a meeting that is held.
///
/// `MeetingMoved` is one; what leaves the office for a meeting is of this kind.
public protocol HeadingChange: HeadingEvent {
  /// Why it cannot be done to the meeting as it stands, or nil.
  func objection(to heading: MeetingHeading, in state: State) -> Refusal?
  /// Changes the heading as if it had happened.
  func apply(to heading: inout MeetingHeading)
}

extension HeadingChange {
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.heading(meeting).flatMap { objection(to: $0, in: state) }
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.take(self)
  }
}

extension MeetingHeading {
  fileprivate mutating func take(_ change: some HeadingChange) { change.apply(to: &self) }
}
