/// One unbroken stretch of a meeting.
public struct Sitting: Codable, Equatable, Sendable {
  /// When it was opened or resumed.
  public let opened: Moment
  public var adjourned: Moment?
  /// Until when it was adjourned, where that was said.
  public var until: Moment?
}

extension TimedEvent {
  /// The refusal for a time before the meeting was opened or adjourned.
  fileprivate func precedes(_ moment: Moment, _ done: String) -> Refusal? {
    Refusal(
      if: at < moment, "\(at.timeAndDay) is before the meeting was \(done), at \(moment.timeAndDay)"
    )
  }
}

/// A meeting being opened.
public struct MeetingOpened: HeadingChange, TimedEvent {
  public static let kind = "meeting.opened"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) { (self.meeting, self.at) = (meeting, at) }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    heading.status == .scheduled
      ? Refusal(
        if: at.day != heading.start.day,
        "the meeting is scheduled for \(heading.start.day.spoken) and cannot be opened on "
          + at.day.spoken,
        advice: "if it was moved, record that first")
      : state.stage(of: heading)
  }

  public func apply(to heading: inout MeetingHeading) {
    heading.sittings.append(Sitting(opened: at))
  }

  /// What was taken or decided at a meeting that would never have been held.
  public func restingElsewhere(in state: State) -> String? {
    guard let known = state.proceedings[meeting] else { return nil }
    let number = (known.decisions.first?.item ?? known.taken.first?.item).map(known.number)
    return number.map { "item \($0) was taken at the meeting" }
  }

  public var sentence: Sentence { "\(meeting) opened at \(at.time)" }
}

/// A meeting being interrupted, to be resumed later that day or on another.
public struct MeetingAdjourned: HeadingChange, TimedEvent {
  public static let kind = "meeting.adjourned"
  public let meeting: MeetingID
  public let at: Moment
  /// Until when, where that was said.
  public let until: Moment?
  public let why: String

  public init(meeting: MeetingID, at: Moment, until: Moment? = nil, why: String) {
    (self.meeting, self.at, self.until, self.why) = (meeting, at, until, why)
  }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    guard case .open(let since) = heading.status else { return state.stage(of: heading) }
    let begun = heading.sittings.count > 1 ? "resumed" : "opened"
    if let refusal = precedes(since, begun) ?? Refusal(noReason: why, for: "the adjournment") {
      return refusal
    }
    guard let until, until <= at else { return nil }
    return Refusal(
      "\(until.timeAndDay) is not after the adjournment, \(at.timeAndDay)",
      expected: "a later time")
  }

  public func apply(to heading: inout MeetingHeading) {
    guard let last = heading.sittings.indices.last else { return }
    (heading.sittings[last].adjourned, heading.sittings[last].until) = (at, until)
  }

  public var sentence: Sentence {
    "\(meeting) adjourned at \(at.time)\(until?.timeAndDay, after: " until "): \(why)"
  }
}

/// An adjourned meeting going on.
public struct MeetingResumed: HeadingChange, TimedEvent {
  public static let kind = "meeting.resumed"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) { (self.meeting, self.at) = (meeting, at) }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    guard case .adjourned(let adjourned, _) = heading.status else {
      return state.stage(of: heading)
    }
    return precedes(adjourned, "adjourned")
  }

  public func apply(to heading: inout MeetingHeading) {
    heading.sittings.append(Sitting(opened: at))
  }

  public var sentence: Sentence { "\(meeting) resumed at \(at.timeAndDay)" }
}

/// A meeting being over.
public struct MeetingClosed: HeadingChange, TimedEvent {
  public static let kind = "meeting.closed"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) { (self.meeting, self.at) = (meeting, at) }

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    switch heading.status {
    case .open(let since):
      return precedes(since, heading.sittings.count > 1 ? "resumed" : "opened")
        ?? overtaken(in: state)
    case .adjourned(let since, _): return precedes(since, "adjourned") ?? overtaken(in: state)
    default: return state.stage(of: heading)
    }
  }

  public func apply(to heading: inout MeetingHeading) { heading.closed = at }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    let deferred = state.heading(meeting).map { Set($0.deferred.keys) } ?? []
    return (state.proceedings[meeting]?.unreached(but: deferred) ?? []).map {
      "item \($0.number), \($0.title), was not reached: it goes on the next agenda that is drafted, "
        + "unless it is deferred to another meeting"
    }
  }

  public var sentence: Sentence { "\(meeting) closed at \(at.time)" }

  /// The refusal for a close before something that was recorded of the meeting.
  private func overtaken(in state: State) -> Refusal? {
    guard let last = state.proceedings[meeting]?.last, at < last else { return nil }
    return Refusal(
      "\(at.time) is before the last entry for the meeting, at \(last.time)",
      expected: "\(last.time) or a later time", advice: "or withdraw that entry first")
  }
}
