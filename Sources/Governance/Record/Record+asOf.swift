/// The state on a day: what was so at its end, with all that is known now.
extension Record {
  /// The state at the end of a day: every event that is not withdrawn and had happened by then,
  /// whenever it was recorded, in the order of happening.
  ///
  /// What such an event says of later days stays known: the notice of a meeting that is still to be
  /// held, the last day of a term. The directory is as it is known now, since a name is not
  /// something that happens to a board. Works from the events alone, so that nothing a board keeps
  /// has to be taken out of it by hand.
  ///
  ///     record.state(asOf: day).boards["salford-icb"]?.members(on: day)
  public func state(asOf day: Day) -> State {
    var seen = State()
    seen.journal = state.journal
    seen.directory = state.directory
    for stream in streams where stream != .directory {
      if case .meeting(let meeting) = stream { seen.proceedings[meeting] = Proceedings() }
      for event in happened(in: stream, by: day) { event.apply(to: &seen) }
    }
    return seen
  }

  /// The events of a stream that had happened by the end of a day, in the order of happening.
  private func happened(in stream: Stream, by day: Day) -> [any Event] {
    let gone = retracted(in: stream)
    let held = entries(of: stream).filter {
      !gone.contains($0.number) && !($0.event is EntryRetracted)
    }
    var times = held.map(Happening.init)
    if zip(times, times.dropFirst()).contains(where: { $0 > $1 }) {
      times = Happening.settled(times, of: held.map(\.event), in: stream)
    }
    return held.indices.filter { times[$0].day <= day }
      .sorted { (times[$0], $0) < (times[$1], $1) }
      .map { held[$0].event }
  }
}

/// When an event happened, as far as the order of happening asks.
private struct Happening: Comparable {
  let day: Day
  /// The instant within the day; the greatest where only the day is known.
  let second: Int

  static func < (left: Happening, right: Happening) -> Bool {
    (left.day, left.second) < (right.day, right.second)
  }

  /// By the event's own time or day.
  ///
  /// One that bears none happened when it was recorded, or on the first day that it changes,
  /// whichever is earlier.
  init(_ recorded: Recorded) {
    let (event, noted) = (recorded.event, recorded.at)
    if let happened = event.happened {
      day = happened.day
      // An act of a day keeps its place among what was recorded on that day.
      second =
        !(event is any DatedEvent)
        ? happened.seconds : noted.day == happened.day ? noted.seconds : Int.max
    } else if let first = event.reachesBackTo, first <= noted.day {
      // All of one day from its beginning, so that the later recorded of them holds.
      (day, second) = (first, Int.min)
    } else {
      (day, second) = (noted.day, noted.seconds)
    }
  }

  /// The times with nothing before what made it: a meeting that was entered years later had been
  /// arranged when notice of it was given, and nothing of an item happened before the item was
  /// made.
  static func settled(
    _ times: [Happening], of events: [any Event], in stream: Stream
  ) -> [Happening] {
    var times = times
    let spoken = events.map { $0.made(in: stream) }
    var makers: [Thing: Int] = [:]
    for index in events.indices {
      for thing in spoken[index] where makers[thing] == nil { makers[thing] = index }
    }
    // From the last: what an event speaks of was recorded before it.
    for index in events.indices.reversed() {
      for maker in spoken[index].compactMap({ makers[$0] })
      where events[maker].happened == nil { times[maker] = min(times[maker], times[index]) }
    }
    for index in events.indices {
      for maker in spoken[index].compactMap({ makers[$0] }) {
        times[index] = max(times[index], times[maker])
      }
    }
    return times
  }
}

extension Event {
  /// The things of its own stream that it speaks of: those that some event of that stream makes.
  fileprivate func made(in stream: Stream) -> [Thing] {
    let own = Fact.all(of: self).compactMap(\.thing).filter { thing in
      switch (stream, thing) {
      case (.board, .meeting), (.board, .seat), (.board, .matter), (.board, .referral),
        (.board, .action), (.meeting, .item), (.meeting, .paper):
        return true
      default: return false
      }
    }
    guard case .board(let board) = stream else { return own }
    return [.board(board)] + own
  }
}
