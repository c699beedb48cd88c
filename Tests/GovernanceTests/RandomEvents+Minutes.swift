import TestSupport

@testable import Governance

/// What becomes of minutes, and what only minutes tell.
extension RandomEvents {
  mutating func minutesEvent(in state: State) -> any Event {
    let meeting = meeting()
    let numbers = recordedRange(random.number(1...90), random.oneIn(9) ? nil : 99)
    switch random.number(0...7) {
    case 0:
      let on = day()
      pending = [MinutesPublished(meeting: meeting, on: on, place: "web site", text: "bb")]
      return MinutesCleared(
        meeting: meeting, by: person(), changes: random.oneIn(3) ? ["minute 1: as agreed"] : [],
        text: "aa", first: numbers?.lowerBound, last: numbers?.upperBound, on: on)
    case 1: return MinutesPublished(meeting: meeting, on: day(), place: "web site", text: "bb")
    case 2: return confirmation()
    case 3: return MinutesSigned(meeting: meeting, by: person(), on: day())
    case 4:
      return MinutesNumbered(
        meeting: meeting, first: random.oneIn(5) ? 0 : random.number(1...99), why: "on paper")
    case 5: return NextAnnounced(meeting: meeting, next: at().adding(minutes: 40_000), at: at())
    case 6:
      return MinutesDespatched(
        meeting: meeting, recipients: ["members"], on: day(), text: "cc",
        first: numbers?.lowerBound, last: numbers?.upperBound)
    default:
      return NilReturned(
        meeting: meeting, item: item(), what: "petitions", under: random.oneIn(2) ? "9" : nil,
        reportedBy: random.oneIn(2) ? "the Chief Executive" : nil, at: at())
    }
  }

  /// A later meeting of the first board that confirms the minutes of its first, and their signing.
  private mutating func confirmation() -> any Event {
    let (first, later) = (MeetingID("board-0", "m0"), MeetingID("board-0", "m1"))
    let at = Moment(
      RandomEvents.firstDay + 31, LocalTime(minutesAfterMidnight: 900), offset: 0)
    let isSigned = random.oneIn(2)
    pending = [
      MinutesSigned(meeting: first, by: person(), on: at.day),
      MinutesConfirmed(
        meeting: first, at: later, on: at.day, by: isSigned ? person() : nil,
        corrections: random.oneIn(3) ? ["for 14 read 15"] : []),
      MeetingOpened(meeting: later, at: at),
    ]
    return MeetingScheduled(meeting: later, start: at, venue: "Hall")
  }
}
