extension State {
  /// Why a movement cannot be noted of a person at a moment, or nil.
  ///
  /// Asked of that moment, not of now: a movement may be noted long after it happened.
  func cannotMove(
    _ person: PersonID, at moment: Moment, _ meeting: MeetingID, _ change: Movement.Change
  ) -> Refusal? {
    if let refusal = notHeld(meeting) ?? unknown(person) ?? outside(meeting, moment) {
      return refusal
    }
    let presence = presence(of: person, at: moment, meeting)
    let name = directory.name(of: person)
    func elsewhere(_ told: String, _ missing: String) -> Refusal {
      Refusal("\(name) \(told)", advice: "record the \(missing) first, or give another time")
    }
    switch (presence, change) {
    case (.notArrived, .arrived), (.left, .arrived): return nil
    case (.present(_, .room, _), .connectionLost):
      return Refusal(
        "\(name) is attending in person, and a lost connection is recorded only of members attending remotely"
      )
    case (.present, .left), (.present, .leftForItem), (.present, .connectionLost): return nil
    case (.left, .returned), (.out, .returned), (.disconnected, .returned): return nil
    case (.left, .connectionRegained), (.out, .connectionRegained): return nil
    case (.disconnected, .connectionRegained): return nil
    case (.notArrived, _):
      return Refusal(
        "\(name) had not arrived by \(moment.time)", advice: "record the arrival first")
    // Whoever lost the connection, or is out for an item, may leave for good.
    case (.disconnected, .left), (.out, .left): return nil
    case (.disconnected(let at), _):
      return Refusal(
        "\(name) lost the connection at \(at.time), and has been counted absent since",
        advice: "record that the connection was regained first")
    case (.present, .connectionRegained):
      return Refusal("no loss of the connection is recorded of \(name)")
    case (.present(let since, _, _), _):
      return elsewhere("has been present since \(since.time)", "departure")
    case (.left(let at), _): return elsewhere("left at \(at.time)", "return")
    case (.out(let at, let item, _), _):
      let number = number(of: item, at: meeting)
      return elsewhere("has been out for item \(number) since \(at.time)", "return")
    }
  }

  /// The refusal for a moment before the meeting's day or after its close.
  func outside(_ meeting: MeetingID, _ moment: Moment) -> Refusal? {
    guard let heading = heading(meeting) else { return nil }
    if moment.day < heading.day {
      return Refusal(
        "\(moment.timeAndDay) is before the day of the meeting, \(heading.day.spoken)",
        expected: "a time on that day")
    }
    guard let closed = heading.closed, moment > closed else { return nil }
    return Refusal(
      "the meeting was closed at \(closed.timeAndDay)",
      expected: "the time at which this happened, before that")
  }

  /// The refusal for somebody who holds no full seat at a moment of a meeting.
  func notMember(_ person: PersonID, _ meeting: MeetingID, at moment: Moment) -> Refusal? {
    let seats = boards[meeting.board]?.at(moment).seats(of: person, on: moment.day) ?? []
    return Refusal(
      if: !seats.contains { $0.kind == .full },
      "\(directory.name(of: person)) was not a full member on \(moment.day.spoken)")
  }
}
