/// The meeting and the time at which something took effect within its day: a co-option at 14.20.
///
/// Without one it counts from the beginning of its first day, or to the end of its last.
public struct AtMeeting: Codable, Hashable, Sendable {
  public let meeting: MeetingID
  public let time: Moment

  public init(_ meeting: MeetingID, _ time: Moment) { (self.meeting, self.time) = (meeting, time) }

  /// The refusal for a time on another day than the one from which it counts.
  func isOutside(_ day: Day) -> Refusal? {
    Refusal(
      if: time.day != day, "\(time.timeAndDay) is not on \(day.spoken)",
      expected: "a time on that day")
  }
}

/// A hold that may begin and end within a day, at a meeting.
protocol HeldAtMeeting: TimeBound {
  /// When on its first day it began.
  var at: AtMeeting? { get }
  /// When on its last day it ended.
  var until: AtMeeting? { get }
}

extension HeldAtMeeting {
  /// Whether it holds at a moment of a day on which it holds.
  fileprivate func holds(at moment: Moment) -> Bool {
    at.map { $0.time <= moment } ?? true && until.map { moment < $0.time } ?? true
  }

  /// Whether it shares a time with an interval of days that may begin within one.
  func overlaps(from first: Day, _ start: AtMeeting?, to last: Day?) -> Bool {
    guard overlaps(from: first, to: last) else { return false }
    guard let until, let start, to == first else { return true }
    return start.time < until.time
  }
}

extension Day {
  /// The day as the beginning of something is told: with its time, where it has one.
  func spoken(at time: AtMeeting?) -> String { time?.time.timeAndDay ?? spoken }

  /// The day as the end of something is told: after it, or at its time.
  func spokenEnd(at time: AtMeeting?) -> String {
    time.map { "at \($0.time.timeAndDay)" } ?? "after \(spoken)"
  }
}

extension Board {
  /// The remark on what counts from the beginning of a day on which the board met, where no time
  /// was given.
  func untimed(_ day: Day, _ at: AtMeeting?) -> [String] {
    guard at == nil,
      meetings.values.contains(where: { $0.sittings.contains { $0.opened.day == day } })
    else { return [] }
    return [
      "this counts from the beginning of \(day.spoken), when the board met; if it was done at that "
        + "meeting, withdraw the entry and record it with its time"
    ]
  }

  /// The board as it was at a moment: without what began later on that day, or had ended by then.
  public func at(_ moment: Moment) -> Board {
    func isOver(_ hold: some HeldAtMeeting) -> Bool {
      hold.holds(on: moment.day) && !hold.holds(at: moment)
    }
    func isAhead(_ adoption: ConstitutionAdoption) -> Bool {
      adoption.at.map { $0.time > moment } ?? false
    }
    guard
      appointments.contains(where: isOver) || offices.contains(where: isOver)
        || adoptions.contains(where: isAhead)
    else { return self }
    var then = self
    then.appointments.removeAll(where: isOver)
    then.offices.removeAll(where: isOver)
    then.adoptions.removeAll(where: isAhead)
    return then
  }
}
