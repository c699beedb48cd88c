import Foundation
import Governance
import Secretariat
import Store
import Testing
import TestSupport

/// The scrutiny committee's 7 March 2017 replayed from data: its minutes as they were printed.
struct ScrutinyReplayTests {
  static let meeting = MeetingID("adults-communities-osc", "2017-03-07")
  let clerk: Clerk
  let minutes: Minutes

  init() throws {
    let journal = MemoryJournal(identifier: "0123456789abcdef")
    let sample = try SampleReader.read("leicestershire-2017")
    try Rehearsal.play(sample, into: journal, zone: try TestOffice.zone.get())
    clerk = try TestOffice.clerk(journal)
    minutes = try clerk.minutes(of: Self.meeting)
  }

  /// What the minutes say under a link, each with the number of its minute.
  private func words(of link: MinuteLink) -> [String] {
    minutes.minutes.flatMap { minute in
      minute.open.filter { $0.link == link }.map { "\(minute.printedNumber) \($0.words)" }
    }
  }

  @Test("minutes 56 to 69 in order, with their heads word by word")
  func heads() {
    #expect(minutes.numbers == 56...69)
    #expect(
      minutes.minutes.map { "\($0.printedNumber). \($0.heading)" } == [
        "56. Minutes", "57. Question Time", "58. Questions asked by Members", "59. Urgent Items",
        "60. Declarations of Interest", "61. Declarations of the Party Whip",
        "62. Presentation of Petitions", "63. Adult Social Care Workforce Strategy 2016-20",
        "64. Accommodation Strategy for Working Age Adults 2017-22",
        "65. Safeguarding Adults Board Business Plans 2017/18",
        "66. Performance Report 2016/17 - Position at December 2016",
        "67. Date of next meeting",
        "68. Urgent Item: Care Quality Commission Inspection Report on the Hales Group and the "
          + "Actions Taken by Council",
        "69. Chairman's Announcement",
      ])
    // Items 1 to 13 of the agenda are minutes 56 to 68, and the last has no printed number.
    let proceedings = clerk.state.proceedings[Self.meeting] ?? Proceedings()
    #expect(
      minutes.minutes.map { $0.item.map(proceedings.number) ?? "" }
        == (1...13).map { "\($0)" } + ["-"])
  }

  @Test("nine present, the chair first, and one in attendance with his office")
  func attendance() {
    #expect(
      minutes.head.attendance.present.map(\.text) == [
        "Mrs. R. Camamile CC (in the Chair)", "Mr. M. H. Charlesworth CC", "Mr. J. Miah CC",
        "Mr. S. J. Hampson CC", "Mr. M. T. Mullaney CC", "Mr. D. Jennings CC",
        "Mr. T. J. Richardson CC", "Mr. A. M. Kershaw CC", "Mr. L. Spence CC",
      ])
    #expect(
      minutes.head.attendance.inAttendance.map(\.text) == [
        "Mr. D. W. Houseman MBE CC, Cabinet Lead Member for Adult Social Care"
      ])
    #expect(minutes.head.attendance.apologies.isEmpty)
  }

  @Test("the five resolutions word by word, under their minutes")
  func resolutions() {
    #expect(
      words(of: .resolved) == [
        "63 That the Adult Social Care Workforce Strategy 2016-20 be supported.",
        "64 That the Accommodation Strategy for Working Age Adults 2017-22 be commended to the "
          + "Cabinet.",
        "65 That, subject to the comments now made, the priorities of the Leicestershire and "
          + "Rutland Local Safeguarding Board in relation to adult safeguarding be supported.",
        "66 That the performance position as at December 2016 be noted.",
        "68 That the report be noted.",
      ])
  }

  @Test("2.00 to 3.35 pm, with what is filed under its item")
  func printed() {
    #expect(minutes.head.hours == "2.00 - 3.35 pm")
    let lines = minutes.lines
    #expect(
      lines.contains(
        "Minutes of a meeting of the Adults and Communities Overview and Scrutiny Committee held at "
          + "County Hall, Glenfield on Tuesday, 7 March 2017."))
    #expect(
      lines.contains(
        "The minutes of the meeting held on 17 January 2017 were taken as read, confirmed and signed."
      ))
    #expect(
      words(of: .filed) == [
        "63 A copy of the report, marked \"Agenda Item 8\", is filed with these minutes.",
        "64 A copy of the report and a supplementary report, marked \"Agenda Item 9\", is filed with "
          + "these minutes.",
        "65 A copy of the report, marked \"Agenda Item 10\", is filed with these minutes.",
        "66 A copy of the report, marked \"Agenda Item 11\", is filed with these minutes.",
        "68 A copy of the report, marked \"Urgent Item\", is filed with these minutes.",
      ])
    #expect(
      lines.contains { line in
        line.hasPrefix("The Committee considered a Cabinet report of the Director of Adults")
          && line.hasSuffix("marked \"Agenda Item 8\", is filed with these minutes.")
      })
  }

  @Test("the announced next meeting that differs from the one held is a finding")
  func announced() throws {
    #expect(
      clerk.state.findings(at: Self.meeting) == [
        "announced for 6 Jun 2017 at 14.00, now scheduled for 20 Jun 2017 at 14.30: date and time differ"
      ])
    // And once it is held
    var state = clerk.state
    let june = MeetingID("adults-communities-osc", "2017-06-06")
    let start = try #require(state.heading(june)?.start)
    MeetingOpened(meeting: june, at: start).apply(to: &state)
    #expect(
      state.findings(at: Self.meeting) == [
        "announced for 6 Jun 2017 at 14.00, held on 20 Jun 2017 at 14.30: date and time differ"
      ])
  }

  @Test("the public copy is the same: nothing was closed")
  func open() throws {
    let published = try minutes.forPublic()
    #expect(published.lines == minutes.lines)
  }

  @Test("all members of June are others than those of March, who are listed as having left")
  func recipients() throws {
    let who = try #require(
      clerk.state.recipientsOfMinutes(of: Self.meeting, on: "2017-06-12"))
    #expect(who.members.count == 9)
    #expect(
      who.left.map(\.rawValue) == [
        "r-camamile", "s-j-hampson", "m-t-mullaney", "a-m-kershaw", "l-spence",
      ])
  }
}
