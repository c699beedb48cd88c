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

  /// The refusal for a meeting that was not arranged, or was cancelled.
  func notHeld(_ meeting: MeetingID) -> Refusal? {
    guard let heading = heading(meeting) else {
      return unknown(meeting.board)
        ?? Refusal("there is no meeting \"\(meeting)\"", remedy: .listMeetings(meeting.board))
    }
    guard case .cancelled(let day, _) = heading.status else { return nil }
    return Refusal("\(name(of: meeting)) was cancelled on \(day.spoken)")
  }

  /// The refusal that tells how far a meeting has got, and what can be done then; the advice is for
  /// one that is open.
  func stage(of heading: MeetingHeading, advice: String? = nil) -> Refusal {
    let name = name(of: heading.id)
    switch heading.status {
    case .open(let since):
      return Refusal("\(name) has been open since \(since.timeAndDay)", advice: advice)
    case .adjourned(let at, _):
      return Refusal("\(name) was adjourned at \(at.timeAndDay)", advice: "resume or close it")
    case .closed(let at): return Refusal("\(name) was closed at \(at.timeAndDay)")
    default: return Refusal("\(name) has not been opened", advice: "open or cancel it")
    }
  }

  /// The refusal for an item that is not on the agenda of a meeting.
  func unknown(_ item: ItemID, at meeting: MeetingID) -> Refusal? {
    guard let proceedings = proceedings[meeting] else {
      return Refusal(
        "there is no item \(item), since there is no agenda yet", advice: "draft the agenda first")
    }
    if proceedings.item(item) != nil { return nil }
    let numbers = proceedings.items.map(\.number).alternatives
    return Refusal("there is no item \(item)", expected: numbers.ifAny ?? "an item on the agenda")
  }

  /// The refusal for a seat a board does not have.
  func unknown(_ seat: SeatID, on board: Board) -> Refusal? {
    Refusal("\(board.name) has no seat \"\(seat)\"", remedy: .listSeats(board.id))
  }

  /// The refusal for an identifier that could not be read back.
  func unfit<Subject>(_ id: Identifier<Subject>) -> Refusal? {
    Identifier<Subject>(checking: id.rawValue) == nil
      ? Refusal("\"\(id)\" is not an identifier", expected: Identifier<Subject>.expected)
      : nil
  }
}
