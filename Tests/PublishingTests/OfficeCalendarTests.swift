import Governance
import Secretariat
import Store
import Testing

@testable import Publishing

/// Meetings in a calendar: names that stay, updates that replace, and nothing of their business.
struct OfficeCalendarTests {
  static let meeting = "meeting.icb.2017-06-06"
  let office: Office

  init() throws { office = try Office() }

  private func move(_ start: String, venue: String = "Town Hall", at: String) throws -> Int {
    try office.act(
      at,
      [
        MeetingMoved(
          meeting: Office.meeting, start: try Office.moment(start), venue: venue,
          why: "the Secret matter", at: try Office.moment(at))
      ])
  }

  private func event() throws -> ReadCalendar.Component {
    try office.calendar().event(OfficeCalendarTests.meeting)
  }

  @Test("a meeting stands in the calendar by London's clock, with everything that has to be there")
  func meeting() throws {
    let read = try office.calendar()
    let calendar = read.calendar
    #expect(calendar["VERSION"] == "2.0" && calendar["METHOD"] == "PUBLISH")
    #expect(calendar["PRODID"] == "-//Quorate//Quorate//EN")
    #expect(calendar.words("X-WR-CALNAME") == "Joint Board; north, south")
    let event = try read.event(OfficeCalendarTests.meeting)
    #expect(event["UID"] == "meeting.icb.2017-06-06@0123abcd")
    #expect(event["DTSTART"] == "20170606T140000")
    #expect(event.properties.first { $0.name == "DTSTART" }?.parameters == "TZID=Europe/London")
    #expect(event["DTEND"] == nil && event["DURATION"] == nil)
    #expect(event["DTSTAMP"] == "20170308T100000Z" && event["LAST-MODIFIED"] == "20170308T100000Z")
    #expect(event["SEQUENCE"] == "0" && event["STATUS"] == "CONFIRMED")
    #expect(event.words("SUMMARY") == "Meeting: Joint Board; north, south")
    #expect(event.words("LOCATION") == "County Hall, Glenfield")
    #expect(event["TRANSP"] == "OPAQUE" && event["CATEGORIES"] == "MEETING")
    #expect(
      event.properties.first { $0.name == "ORGANIZER" }?.parameters
        == "CN=\"Joint Board; north, south\"")
    #expect(
      try office.calendar(minutes: 90).event(OfficeCalendarTests.meeting)["DURATION"] == "PT90M")
  }

  @Test("a meeting that is moved keeps its name, and each change and undo replaces what was told")
  func moved() throws {
    // When it is moved, moved again, and the second move is taken back
    _ = try move("2017-06-20T14:30:00+01:00", at: "2017-05-18T09:00:00Z")
    let first = try event()
    let slip = try move("2017-06-21T14:30:00+01:00", at: "2017-05-19T09:00:00Z")
    let second = try event()
    try office.takeBack(slip, "2017-05-20T09:00:00Z")
    let third = try event()
    // Then
    #expect(first["DTSTART"] == "20170620T143000" && first["SEQUENCE"] == "1")
    #expect(second["DTSTART"] == "20170621T143000" && second["SEQUENCE"] == "2")
    #expect(third["DTSTART"] == "20170620T143000" && third["SEQUENCE"] == "3")
    #expect(third["LAST-MODIFIED"] == "20170520T090000Z")
    #expect(Set([first, second, third].map { $0["UID"] }).count == 1)
    #expect(
      third.words("DESCRIPTION") == "Meeting icb/2017-06-06: to be held.\n"
        + "Until Thu 18 May 2017 it was scheduled for 14.00 on Tue 6 Jun 2017, County Hall, Glenfield."
    )
    #expect(try !office.text().contains("Secret"))
  }

  @Test("a meeting called off is told as such; a meeting fixed by a slip is taken back")
  func calledOff() throws {
    // Given
    let other = MeetingID(Office.board, "2017-09-12")
    let slip = try office.act(
      "2017-05-18T09:00:00Z",
      [
        MeetingScheduled(
          meeting: other, start: try Office.moment("2017-09-12T14:00:00+01:00"), venue: "Here")
      ])
    // When
    try office.act(
      "2017-05-19T09:00:00Z",
      [MeetingCancelled(meeting: Office.meeting, on: Office.day("2017-05-19"), why: "Secret")])
    try office.takeBack(slip, "2017-05-19T10:00:00Z")
    // Then
    let read = try office.calendar()
    let called = try read.event(OfficeCalendarTests.meeting)
    #expect(called["STATUS"] == "CANCELLED" && called["SEQUENCE"] == "1")
    #expect(called.words("SUMMARY") == "CANCELLED: Meeting: Joint Board; north, south")
    #expect(
      called.words("DESCRIPTION") == "Meeting icb/2017-06-06: cancelled on Fri 19 May 2017.")
    let lost = try read.event("meeting.icb.2017-09-12")
    #expect(lost["STATUS"] == "CANCELLED" && lost["SEQUENCE"] == "1")
    #expect(lost["DTSTART"] == "20170912T140000")
  }

  @Test("a meeting that was held is told as it was; one that goes on another day has two entries")
  func sittings() throws {
    // When it is opened, adjourned to a day, resumed and closed
    func at(_ text: String) throws -> Moment { try Office.moment(text) }
    try office.act(
      "2017-06-06T13:02:00Z",
      [MeetingOpened(meeting: Office.meeting, at: try at("2017-06-06T14:02:00+01:00"))])
    #expect(try event()["DTEND"] == nil)
    try office.act(
      "2017-06-06T14:10:00Z",
      [
        MeetingAdjourned(
          meeting: Office.meeting, at: try at("2017-06-06T15:10:00+01:00"),
          until: try at("2017-06-08T10:00:00+01:00"), why: "Secret")
      ])
    let planned = try office.calendar().event(OfficeCalendarTests.meeting + ".sitting-2")
    try office.act(
      "2017-06-08T09:05:00Z",
      [MeetingResumed(meeting: Office.meeting, at: try at("2017-06-08T10:05:00+01:00"))])
    try office.act(
      "2017-06-08T10:00:00Z",
      [MeetingClosed(meeting: Office.meeting, at: try at("2017-06-08T11:00:00+01:00"))])
    // Then
    let first = try event()
    let later = try office.calendar().event(OfficeCalendarTests.meeting + ".sitting-2")
    #expect(first["DTSTART"] == "20170606T140200" && first["DTEND"] == "20170606T151000")
    #expect(planned["DTSTART"] == "20170608T100000" && planned["SEQUENCE"] == "2")
    #expect(later["DTSTART"] == "20170608T100500" && later["DTEND"] == "20170608T110000")
    #expect(later["SEQUENCE"] == "4" && later["UID"] == planned["UID"])
    #expect(later.words("SUMMARY") == "Meeting resumed: Joint Board; north, south")
  }

  @Test("a day kept for going on is free again when the meeting is closed instead")
  func closedInstead() throws {
    func at(_ text: String) throws -> Moment { try Office.moment(text) }
    try office.act(
      "2017-06-06T14:10:00Z",
      [
        MeetingOpened(meeting: Office.meeting, at: try at("2017-06-06T14:02:00+01:00")),
        MeetingAdjourned(
          meeting: Office.meeting, at: try at("2017-06-06T15:10:00+01:00"),
          until: try at("2017-06-08T10:00:00+01:00"), why: "x"),
        MeetingClosed(meeting: Office.meeting, at: try at("2017-06-06T15:10:00+01:00")),
      ])
    let planned = try office.calendar().event(OfficeCalendarTests.meeting + ".sitting-2")
    #expect(planned["STATUS"] == "CANCELLED")
  }

  /// A16 and A17: an instant is told by the clock on the wall of its own day.
  @Test(
    "a series at two o'clock stays at two o'clock when the clocks go forward",
    arguments: [
      ("2017-03-15T14:00:00Z", "20170315T140000"), ("2017-04-12T13:00:00Z", "20170412T140000"),
      ("2017-06-20T13:30:00Z", "20170620T143000"), ("2017-06-14T23:30:00Z", "20170615T003000"),
      ("2018-01-11T23:30:00Z", "20180111T233000"),
    ])
  func instants(instant: String, shown: String) throws {
    _ = try move(instant, at: "2017-03-09T10:00:00Z")
    #expect(try event()["DTSTART"] == shown)
  }

  @Test("the same record gives the same bytes, on whatever day it is published")
  func sameBytes() throws {
    let text = try office.text(at: "2017-03-09T00:00:00Z")
    #expect(try office.text(at: "2029-03-09T00:00:00Z") == text)
  }

  @Test("a rehearsal says so in the calendar's name and in every entry")
  func rehearsal() throws {
    let office = try Office(rehearsal: true)
    try office.act(
      "2017-05-19T09:00:00Z",
      [MeetingCancelled(meeting: Office.meeting, on: Office.day("2017-05-19"), why: "x")])
    let read = try office.calendar()
    #expect(read.calendar.words("X-WR-CALNAME") == "REHEARSAL: Joint Board; north, south")
    #expect(!read.events.isEmpty)
    for event in read.events {
      #expect(event.words("SUMMARY")?.hasPrefix("REHEARSAL: ") ?? false)
    }
  }

  @Test("a calendar without boards is still a calendar")
  func empty() throws {
    let read = try ReadCalendar(try office.text([]))
    #expect(read.events.isEmpty && read.calendar.inside.first?.kind == "VTIMEZONE")
  }
}
