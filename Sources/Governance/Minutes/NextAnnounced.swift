/// A meeting announcing when the next one would be held, which need not be when it was.
public struct NextAnnounced: HeadingChange, TimedEvent {
  public static let kind = "meeting.next-announced"
  public let meeting: MeetingID
  /// When the next was to begin.
  public let next: Moment
  public let at: Moment

  public init(meeting: MeetingID, next: Moment, at: Moment) {
    (self.meeting, self.next, self.at) = (meeting, next, at)
  }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    Refusal(
      if: heading.opened.map { $0 > at } ?? true,
      "the meeting was not open at \(at.timeAndDay)",
      expected: "a time during the meeting")
      ?? Refusal(
        if: next <= at, "the next meeting, at \(next.timeAndDay), is not after \(at.timeAndDay)",
        expected: "a later day and time")
  }

  public func apply(to heading: inout MeetingHeading) { heading.announced = self }

  public var sentence: Sentence { "next meeting announced for \(next.timeAndDay)" }
}

extension Board {
  /// How the next meeting differs from the one that a meeting announced, or nil.
  ///
  /// An extraordinary meeting in between is not the one announced.
  public func announcementFinding(of meeting: MeetingID) -> String? {
    guard let heading = meetings[meeting], let announced = heading.announced,
      let next = meetingsInOrder.first(where: {
        $0.stands && !$0.isExtraordinary && $0.start > heading.start && $0.id != meeting
      })
    else { return nil }
    let held = next.opened ?? next.start
    let isAnotherDay = held.day != announced.next.day
    // Opened some minutes late, it was still held when it was announced.
    let isAnotherTime = next.start.time != announced.next.time
    guard isAnotherDay || isAnotherTime else { return nil }
    let what =
      isAnotherDay ? (isAnotherTime ? "date and time differ" : "date differs") : "time differs"
    let said = "announced for \(announced.next.day.dated) at \(announced.next.time)"
    let verb = next.opened == nil ? "now scheduled for" : "held on"
    return "\(said), \(verb) \(held.day.dated) at \(next.start.time): \(what)"
  }
}

extension Day {
  /// The day without its weekday: `6 Jun 2017`.
  public var dated: String { "\(short) \(year)" }
}
