@testable import Governance
import Secretariat
import Testing

@testable import Publishing

/// What is due, in a calendar: all-day events with their working, and nothing that names an item.
struct DueEntriesTests {
  let office: Office

  init() throws { office = try Office() }

  @Test("a due day is an event of the whole day that keeps nobody busy, with its working")
  func papers() throws {
    let event = try office.calendar().event("due.papers.icb.2017-06-06")
    #expect(event["DTSTART"] == "20170601" && event["DTEND"] == "20170602")
    for property in event.properties where ["DTSTART", "DTEND"].contains(property.name) {
      #expect(property.parameters == "VALUE=DATE")
    }
    #expect(event["TRANSP"] == "TRANSPARENT" && event["CATEGORIES"] == "DUE")
    #expect(
      event.words("SUMMARY")
        == "AGENDA AND REPORTS for 6 Jun to members, Joint Board; north, south")
    #expect(event.words("DESCRIPTION")?.contains("3 working days before Tue 6 Jun 2017") ?? false)
  }

  @Test("due days may be left out")
  func leftOut() throws {
    #expect(try office.calendar(showsDue: false).events.count == 1)
  }

  @Test("a due day follows the meeting under the same name, and is gone once it is done")
  func follows() throws {
    // Given
    let before = try office.calendar().event("due.papers.icb.2017-06-06")
    // When
    try office.act(
      "2017-05-18T09:00:00Z",
      [
        MeetingMoved(
          meeting: Office.meeting, start: try Office.moment("2017-06-20T14:30:00+01:00"),
          venue: "Here", why: "x", at: try Office.moment("2017-05-18T09:00:00Z"))
      ])
    // Then
    let after = try office.calendar().event("due.papers.icb.2017-06-06")
    #expect(after["DTSTART"] == "20170615" && after["UID"] == before["UID"])
    #expect(Int(after["SEQUENCE"] ?? "") ?? 0 > Int(before["SEQUENCE"] ?? "") ?? 0)
    #expect(after["LAST-MODIFIED"] == "20170518T090000Z")
    // When the pack goes out
    try office.act(
      "2017-06-12T11:00:00Z",
      [ItemAdded(meeting: Office.meeting, item: "1", number: "1", title: "Apologies")])
    try office.act(
      "2017-06-12T11:00:00Z",
      ["agenda", "reports"].map {
        PapersMadeAvailable(
          meeting: Office.meeting, paper: $0,
          at: (try? Office.moment("2017-06-12T12:00:00+01:00")) ?? Moment(seconds: 0, offset: 0))
      })
    let names = try office.calendar().events.compactMap { $0["UID"] }
    #expect(!names.contains { $0.hasPrefix("due.papers.") } && !names.isEmpty)
  }

  @Test("a new file of holidays replaces the days that are counted")
  func holidays() throws {
    let before = try office.calendar().event("due.papers.icb.2017-06-06")
    let file = #"{"england-and-wales":{"events":[{"date":"2017-06-05","title":"New"}]}}"#
    _ = try office.clerk(at: try Office.moment("2017-04-01T00:00:00Z"))
      .perform(AdoptHolidays(Array(file.utf8), named: "new.json"))
    let after = try office.calendar().event("due.papers.icb.2017-06-06")
    #expect(after["DTSTART"] == "20170531")
    #expect(Int(after["SEQUENCE"] ?? "") ?? 0 > Int(before["SEQUENCE"] ?? "") ?? 0)
    #expect(after["DTSTAMP"] == "20170401T000000Z")
  }

  @Test("the office's own targets each have a name that stays, and are small")
  func targets() throws {
    try office.act(
      "2017-04-01T09:00:00Z",
      [
        TimetableSet(
          board: Office.board,
          targets: [
            OfficeTarget(name: "drafts", when: "10 working days before"),
            OfficeTarget(name: "chair's meeting", when: "8 working days before"),
          ])
      ])
    let event = try office.calendar().event("due.office.icb.2017-06-06.drafts")
    #expect(event["CATEGORIES"] == "OWN TARGET" && event["DTSTART"] == "20170522")
    #expect(event.words("SUMMARY")?.hasPrefix("drafts: own target for 6 Jun") ?? false)
    _ = try office.calendar().event("due.office.icb.2017-06-06.chair's meeting")
  }

  /// Everything that a closed item can be told by: its title, its report, its ground, what was put
  /// off and what went to the partners.
  @Test("nothing of a closed item is in the calendar, whatever waits for it")
  func closed() throws {
    // Given a closed item whose report is late, and which is to be looked at again
    let meeting = Office.meeting
    let day = Office.day("2017-04-20")
    let ground = Ground(
      .confidential, reasoning: "Secret reasons", review: Office.day("2017-05-01"))
    try office.act(
      "2017-04-20T09:00:00Z",
      [
        ItemAdded(meeting: meeting, item: "10", number: "10", title: "Secret contract"),
        ItemAccessSet(meeting: meeting, item: "10", access: .closed, ground: ground),
        PaperCommissioned(
          meeting: meeting, paper: "secret", item: "10", title: "Secret report",
          author: "Secret author", due: Office.day("2017-05-02"), on: day),
        ItemDeferred(
          meeting: meeting, item: "10", title: "Secret contract", matter: "secret", to: nil,
          why: "Secret why", on: day),
      ])
    let clerk = try office.clerk(at: try Office.moment("2017-04-21T09:00:00Z"))
    let waiting = try clerk.outlooks().flatMap(\.waiting).map(\.what)
    #expect(waiting.contains { $0.contains("item 10") })
    // And a question on it with the partners, who have a day to answer
    try clerk.load(.meeting(meeting))
    var record = clerk.record
    for (referral, access) in [("1", AgendaItem.Access.closed), ("2", .open)] {
      let id = ReferralID(rawValue: referral)
      record.imagine(
        ReferralMade(
          meeting: meeting, item: access == .closed ? "10" : "1", referral: id,
          title: "Secret contract",
          question: ["Secret question"], views: [], partners: ["council", "health-authority"],
          carried: Matter.Carried(access: access), on: day))
      record.imagine(
        ReferralListed(
          board: Office.board, referral: id, partner: "council", meets: Office.day("2017-05-20"),
          reportBy: Office.day("2017-05-10"), on: day))
    }
    // When
    var calendar = OfficeCalendar(journal: "x", holidays: try clerk.holidays)
    calendar.add(
      Office.board, in: record.state, CalendarHistory(of: Office.board, in: record))
    // Then
    let read = try ReadCalendar(calendar.pieces.joined())
    let words = read.events.flatMap { event in
      ["SUMMARY", "DESCRIPTION", "UID", "LOCATION"].compactMap { event.words($0)?.lowercased() }
    }
    #expect(!words.isEmpty)
    for word in ["secret", "item 10", "referral 1"] {
      #expect(!words.contains { $0.contains(word) }, "\(word)")
    }
    _ = try read.event("due.referral.icb.2017-06-06.2.report.council.2017-05-20")
  }
}
