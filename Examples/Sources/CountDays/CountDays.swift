import Governance

/// Counts days, and says which were left out and why.
@main
enum CountDays {
  static func main() throws {
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
    let calendar = WorkingCalendar(
      nations: [.englandAndWales], holidays: holidays,
      closures: [try DayReader.read("2017-04-13"): "the offices are closed"])
    for text in ["3 working days before 18 April 2017", "5 clear days before 2017-04-20"] {
      let (span, day) = try SpanReader.read(text)
      guard let day else { continue }
      let reckoning = try Reckoner.reckon(span, from: day, on: calendar)
      print(reckoning.sentence)
      for skipped in reckoning.skipped {
        print("  not counted: \(skipped.day.spoken), \(skipped.name)")
      }
    }
  }
}
