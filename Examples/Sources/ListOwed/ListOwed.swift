import ConstitutionFile
import Governance

/// Lists what a board owes before its next meeting, with the days by its own constitution.
@main
enum ListOwed {
  static func main() throws {
    let outline = try ConstitutionFile.read(CommandLine.arguments[1])
    let board: BoardID = "joint"
    let meeting = MeetingID(board, "april")
    let start = Moment(
      try DayReader.read("2017-04-20"), LocalTime(minutesAfterMidnight: 14 * 60), offset: 60)
    let events: [any Event] = [
      BodyRegistered(body: "council", name: "City Council"),
      BodyRegistered(body: "trust", name: "Primary Care Trust"),
      BoardFounded(
        board: board, name: "Joint Commissioning Board", on: try DayReader.read("2017-01-01")),
      ConstitutionAdopted(
        board: board, from: try DayReader.read("2017-01-01"), by: "both partners",
        partners: ["council": "council", "trust": "trust"], constitution: outline),
      MeetingScheduled(meeting: meeting, start: start, venue: "Hall"),
    ]
    var record = Record()
    for event in events { record.imagine(event) }
    let holidays = HolidayCalendar(
      name: "Easter 2017",
      holidays: [
        .englandAndWales: [
          try DayReader.read("2017-01-02"): "New Year's Day",
          try DayReader.read("2017-04-14"): "Good Friday",
          try DayReader.read("2017-04-17"): "Easter Monday",
          try DayReader.read("2017-12-26"): "Boxing Day",
        ]
      ])
    let outlooks = record.state.boards.values.map { $0.outlook(holidays) }
    for row in DueRow.rows(of: outlooks, on: try DayReader.read("2017-04-03"), holidays) {
      print("\(row.item.dayText)  \(row.item.what)  \(row.left)\(row.isLate ? "  LATE" : "")")
    }
  }
}
