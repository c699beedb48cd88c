/// When a meeting said that the next one would be held, which need not be when it was.
public struct AnnouncedMeeting: Equatable, Sendable {
  /// When the next was to begin.
  public let next: Moment
  /// When that was said.
  public let at: Moment
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
    let said = "announced \(announced.next.day.dated) \(announced.next.time)"
    let word = next.opened == nil ? "now fixed for" : "held"
    return "\(said), \(word) \(held.day.dated) \(next.start.time): \(what)"
  }
}

extension Day {
  /// The day without its weekday: `6 Jun 2017`.
  public var dated: String { "\(short) \(year)" }
}
