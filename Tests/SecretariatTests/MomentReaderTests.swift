import Governance
import Secretariat
import Testing

/// A moment is read as people type it, by one reader everywhere.
struct MomentReaderTests {
  let reader: MomentReader

  init() throws {
    let now = try #require(Moment("2002-03-26T14:36:20+00:00"))
    reader = MomentReader(zone: try TestOffice.zone.get(), now: now)
  }

  @Test(
    "every spelling is read",
    arguments: [
      ("now", "2002-03-26T14:36:20+00:00"), ("14.31", "2002-03-26T14:31:00+00:00"),
      ("14:31", "2002-03-26T14:31:00+00:00"), ("9.05", "2002-03-26T09:05:00+00:00"),
      ("  14.31  ", "2002-03-26T14:31:00+00:00"), ("00.00", "2002-03-26T00:00:00+00:00"),
      ("5 minutes ago", "2002-03-26T14:31:20+00:00"), ("1 minute ago", "2002-03-26T14:35:20+00:00"),
      ("5 min ago", "2002-03-26T14:31:20+00:00"), ("0 minutes ago", "2002-03-26T14:36:20+00:00"),
      ("-5", "2002-03-26T14:31:20+00:00"), ("-0", "2002-03-26T14:36:20+00:00"),
      ("-1440", "2002-03-25T14:36:20+00:00"),
      ("2002-03-26 14:31", "2002-03-26T14:31:00+00:00"),
      ("2002-03-26T14:31", "2002-03-26T14:31:00+00:00"),
      ("26 March 2002 14.31", "2002-03-26T14:31:00+00:00"),
      ("Tue 26 Mar 2002 14.31", "2002-03-26T14:31:00+00:00"),
      ("Tuesday 26 March 2002 14.31", "2002-03-26T14:31:00+00:00"),
      ("20 June 2017 14.30", "2017-06-20T14:30:00+01:00"),
      ("2017-06-20 14.30 BST", "2017-06-20T14:30:00+01:00"),
      ("2017-06-20T13:30:00Z", "2017-06-20T14:30:00+01:00"),
      ("2017-06-20T14:30:00+01:00", "2017-06-20T14:30:00+01:00"),
      ("2017-10-29 01.30 BST", "2017-10-29T01:30:00+01:00"),
      ("2017-10-29 01.30 gmt", "2017-10-29T01:30:00+00:00"),
    ])
  func read(text: String, moment: String) throws {
    #expect(try reader.read(text).description == moment)
  }

  @Test("a time alone is on the day given, with that day's own clock")
  func onDay() throws {
    let meeting = try heading("2017-06-20T14:00:00+01:00")
    #expect(try reader.read("14.31", on: meeting.day).description == "2017-06-20T14:31:00+01:00")
    #expect(
      try reader.read("2002-01-08 9.00", on: meeting.day).description == "2002-01-08T09:00:00+00:00"
    )
  }

  @Test("M1: small hours before a sitting's beginning are those of the night after it")
  func smallHours() throws {
    let evening = try heading("2002-05-01T19:00:00+01:00", opened: true)
    func day(_ time: String) throws -> String {
      String(try reader.read(time, on: evening.day).description.prefix(10))
    }
    #expect(try day("23.50") == "2002-05-01")
    #expect(try day("0.20") == "2002-05-02")
    #expect(try day("05.59") == "2002-05-02")
    // Later than that it is the sitting's own day, though it had not begun: a slip, and refused.
    #expect(try day("06.00") == "2002-05-01")
    // A meeting that was not opened, or one that began in the small hours, has its own day.
    #expect(
      try reader.read("0.20", on: try heading("2002-05-01T19:00:00+01:00").day).day == "2002-05-01")
    let early = try heading("2002-05-01T00:15:00+01:00", opened: true)
    #expect(try reader.read("0.20", on: early.day).day == "2002-05-01")
  }

  /// A meeting that was arranged for a moment, and perhaps opened at it.
  private func heading(_ start: String, opened: Bool = false) throws -> MeetingHeading {
    let (meeting, at) = (MeetingID("board", "m"), try #require(Moment(start)))
    var record = Record()
    record.imagine(BoardFounded(board: "board", name: "Board", on: "2001-10-01"))
    record.imagine(MeetingScheduled(meeting: meeting, start: at, venue: "Hall"))
    if opened { record.imagine(MeetingOpened(meeting: meeting, at: at)) }
    return try #require(record.state.boards["board"]?.meetings[meeting])
  }

  @Test(
    "what is no time is told with what was expected",
    arguments: [
      "", " ", "soon", "14", "24.00", "14.60", "14.3", "14.311", "Now then", "5 minutes",
      "five minutes ago", "-1441", "1441 minutes ago", "-", "--5", "+5", "5 hours ago", "BST",
      "14.31 tomorrow",
    ])
  func noTime(text: String) throws {
    #expect(
      try refusal { _ = try reader.read(text) }
        == "\"\(text)\" is not a time; "
        + "expected a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31")
  }

  @Test(
    "a day alone is no time", arguments: ["2002-03-26", "26 March 2002", "21 May", "Tue 21 May"])
  func dayAlone(text: String) throws {
    #expect(
      try refusal { _ = try reader.read(text) }
        == "\"\(text)\" is not a time; expected a time such as 14.31 or 5 minutes ago, "
        + "or a day and a time: 2002-03-26 14.31")
  }

  @Test(
    "what is wrong about the day, the clock or the weekday is told",
    arguments: [
      (
        "2002-02-30 14.31",
        "\"2002-02-30\" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017"
      ),
      (
        "someday 14.31",
        "\"someday\" is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017"
      ),
      (
        "Mon 26 Mar 2002 14.31",
        "\"Mon 26 Mar 2002\" names a Monday, but 2002-03-26 is a Tuesday; "
          + "expected a weekday and a date that agree"
      ),
      (
        "2017-10-29 01.30",
        "01.30 on Sun 29 Oct 2017 comes twice, because the clocks go back; "
          + "expected 01.30 BST for the first, or 01.30 GMT for the second"
      ),
      (
        "2017-03-26 01.30",
        "01.30 on Sun 26 Mar 2017 does not exist, because the clocks go forward; "
          + "expected a time before or after that hour"
      ),
    ])
  func wrong(text: String, expected: String) throws {
    #expect(try refusal { _ = try reader.read(text) } == expected)
  }

  /// Half past two GMT in June is half past three by the clock on the wall, or a slip.
  @Test(
    "a zone that the day does not have is not taken for the one it has",
    arguments: [
      ("2017-06-20 14.30 GMT", "2017-06-20T15:30:00+01:00"),
      ("2002-01-08 14.30 BST", "2002-01-08T13:30:00+00:00"),
    ])
  func contradiction(text: String, only: String) throws {
    let read = try? reader.read(text)
    #expect(read == nil || read?.description == only)
  }
}
