/// Everything the loaded streams of the record say, folded.
///
/// Each stream has its own part, so that one can be folded again without the others.
public struct State: Equatable, Sendable {
  /// What the journal says of itself.
  public var journal = JournalHeading()
  /// People, bodies and calendars.
  public var directory = Directory()
  /// The boards by identifier.
  public var boards: [BoardID: Board] = [:]
  /// What went on at those meetings that were loaded.
  public var proceedings: [MeetingID: Proceedings] = [:]

  /// A state in which nothing has happened.
  public init() {}

  /// The heading of a meeting, if its board is loaded and knows it.
  public func heading(_ meeting: MeetingID) -> MeetingHeading? {
    boards[meeting.board]?.meetings[meeting]
  }

  /// Changes what went on at a meeting.
  mutating func changeProceedings(_ meeting: MeetingID, _ change: (inout Proceedings) -> Void) {
    change(&proceedings[meeting, default: Proceedings()])
  }

  /// Changes a board, if it is known.
  mutating func changeBoard(_ board: BoardID, _ change: (inout Board) -> Void) {
    // Taken out while it is changed: what has one owner is changed in place.
    guard var changed = boards.removeValue(forKey: board) else { return }
    change(&changed)
    boards[board] = changed
  }

  /// Forgets what one stream said, before it is folded again.
  mutating func clear(_ stream: Stream) {
    switch stream {
    case .directory:
      directory = Directory()
      journal = JournalHeading()
    case .board(let board): boards[board] = nil
    case .meeting(let meeting): proceedings[meeting] = nil
    }
  }
}

extension State {
  /// The refusal for a person the directory does not know.
  func unknown(_ person: PersonID) -> Refusal? {
    directory.people[person] == nil
      ? Refusal("there is nobody called \"\(person)\" in the directory", remedy: .addPerson) : nil
  }

  /// The refusal for a body the directory does not know.
  func unknown(_ body: BodyID) -> Refusal? {
    directory.bodies[body] == nil
      ? Refusal("there is no constituent body called \"\(body)\"", remedy: .addBody) : nil
  }

  /// The refusal for a board that has not been founded.
  func unknown(_ board: BoardID) -> Refusal? {
    boards[board] == nil
      ? Refusal("there is no board called \"\(board)\"", remedy: .listBoards) : nil
  }

  /// The refusal for a meeting that was not scheduled, or was cancelled.
  func notHeld(_ meeting: MeetingID) -> Refusal? {
    guard let heading = heading(meeting) else {
      return unknown(meeting.board)
        ?? Refusal("there is no meeting \"\(meeting)\"", remedy: .listMeetings(meeting.board))
    }
    guard case .cancelled(let day, _) = heading.status else { return nil }
    return Refusal("the meeting \(meeting) was cancelled on \(day.spoken)")
  }

  /// The refusal for an identifier that could not be read back.
  func unfit<Subject>(_ id: Identifier<Subject>) -> Refusal? {
    Identifier<Subject>(checking: id.rawValue) == nil
      ? Refusal("\"\(id)\" is not an identifier", expected: "a-z, 0-9 and inner hyphens, up to 64")
      : nil
  }

  /// The refusal for days that end before they begin.
  func backwards(_ from: Day, _ to: Day?) -> Refusal? {
    guard let to, to < from else { return nil }
    return Refusal(
      "\(to.spoken) is before \(from.spoken)", expected: "a last day on or after the first")
  }
}
