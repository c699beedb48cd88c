import Testing

@testable import Governance

/// A next meeting announced, and the one that was held.
struct AnnouncedMeetingTests {
  private func finding(
    announced: Moment, moved: Moment? = nil, held: Moment? = nil
  ) throws -> String? {
    var given = try Given.agenda()
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.happen(
      NextAnnounced(meeting: Given.meeting, next: announced, at: Given.at("15.00")))
    if let moved {
      try given.happen(
        MeetingMoved(
          meeting: Given.may, start: moved, venue: "Hall", why: "agreed", at: Given.at("16.00")))
    }
    if let held { try given.happen(MeetingOpened(meeting: Given.may, at: held)) }
    return try given.known().announcementFinding(of: Given.meeting)
  }

  @Test("as announced there is nothing to find, be it opened some minutes late")
  func same() throws {
    #expect(try finding(announced: Given.on("2002-05-14")) == nil)
    #expect(
      try finding(announced: Given.on("2002-05-14"), held: Given.on("2002-05-14", "14.07")) == nil)
  }

  @Test("another date, another time, or both are told, and whether it was held")
  func differs() throws {
    let announced = Given.on("2002-05-14")
    #expect(
      try finding(announced: announced, moved: Given.on("2002-05-15"))
        == "announced for 14 May 2002 at 14.00, now scheduled for 15 May 2002 at 14.00: date differs"
    )
    let later = Given.on("2002-05-14", "14.30")
    #expect(
      try finding(announced: announced, moved: later, held: later)
        == "announced for 14 May 2002 at 14.00, held on 14 May 2002 at 14.30: time differs")
    let both = Given.on("2002-05-21", "14.30")
    #expect(
      try finding(announced: announced, moved: both, held: both)
        == "announced for 14 May 2002 at 14.00, held on 21 May 2002 at 14.30: date and time differ")
  }

  @Test("an extraordinary meeting in between is not the one announced")
  func extraordinary() throws {
    var given = try Given.agenda()
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.happen(
      NextAnnounced(
        meeting: Given.meeting, next: Given.on("2002-05-14"), at: Given.at("15.00")))
    try given.happen(
      MeetingScheduled(
        meeting: MeetingID(Given.board, "extra"), start: Given.on("2002-04-16"), venue: "Hall",
        extraordinary: true))
    #expect(try given.known().announcementFinding(of: Given.meeting) == nil)
  }
}
