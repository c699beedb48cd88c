extension State {
  /// Why a movement cannot be noted of a person at a moment, or nil.
  ///
  /// Asked of that moment, not of now: a movement may be noted long after it happened.
  func cannotMove(
    _ person: PersonID, at moment: Moment, _ meeting: MeetingID, from: Whereabouts
  ) -> Refusal? {
    if let refusal = notHeld(meeting) ?? unknown(person) { return refusal }
    if let refusal = outside(meeting, moment) { return refusal }
    let earlier = heading(meeting)?.adjournedDay(before: moment)
    let presence =
      proceedings[meeting]?.attendance.presence(of: person, at: moment, after: earlier)
      ?? .notArrived
    let name = directory.name(of: person)
    switch (presence, from) {
    case (.notArrived, .away), (.left, .away), (.present, .there): return nil
    case (.left, .left), (.out, .left), (.disconnected, .left): return nil
    case (.present(let since, _, _), _):
      return Refusal("\(name) is there since \(since.time)", expected: "left, or another time")
    case (.notArrived, _):
      return Refusal("\(name) has not arrived by \(moment.time)", expected: "arrived first")
    case (.left(let at), _):
      return Refusal("\(name) left at \(at.time)", expected: "returned, or another time")
    case (.out(let at, let item, _), _):
      return Refusal(
        "\(name) is out for item \(number(of: item, at: meeting)) since \(at.time)",
        expected: "returned, or another time")
    case (.disconnected(let at), _):
      return Refusal(
        "\(name) lost the connection at \(at.time)", expected: "regained, or another time")
    }
  }

  /// The refusal for a moment before the meeting's day or after its close.
  func outside(_ meeting: MeetingID, _ moment: Moment) -> Refusal? {
    guard let heading = heading(meeting) else { return nil }
    if moment.day < heading.day {
      return Refusal(
        "\(moment.spoken) is before the meeting's own day, \(heading.day.spoken)",
        expected: "a time on that day")
    }
    guard let closed = heading.closed, moment > closed else { return nil }
    return Refusal(
      "\(moment.spoken) is after the meeting was closed, \(closed.spoken)",
      expected: "an earlier time")
  }

  /// The refusal for somebody who holds no full seat on the day of a meeting.
  func notMember(_ person: PersonID, _ meeting: MeetingID) -> Refusal? {
    guard let day = heading(meeting)?.day else { return nil }
    let seats = boards[meeting.board]?.seats(of: person, on: day) ?? []
    return seats.contains { $0.standing == .full }
      ? nil : Refusal("\(directory.name(of: person)) holds no full seat on \(day.spoken)")
  }

  /// The refusal for an item that is not on the agenda of a meeting.
  func unknown(_ item: ItemID, at meeting: MeetingID) -> Refusal? {
    guard let proceedings = proceedings[meeting], proceedings.item(item) == nil else {
      return proceedings[meeting] == nil ? Refusal("there is no item \(item): no agenda yet") : nil
    }
    let numbers = proceedings.items.map(\.number).joined(separator: ", ")
    return Refusal("there is no item \(item)", expected: numbers.isEmpty ? "agenda add" : numbers)
  }

  /// The refusal for a seat a board does not have.
  func unknown(_ seat: SeatID, on board: Board) -> Refusal? {
    Refusal("\(board.id) has no seat \"\(seat)\"", expected: "quorate seat list \(board.id)")
  }
}
