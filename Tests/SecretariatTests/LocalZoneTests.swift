import Governance
import Secretariat
import Testing

/// Local times become instants where they enter, by London's clock.
struct LocalZoneTests {
  let zone: LocalZone

  init() throws { zone = try TestOffice.zone.get() }

  private func moment(
    _ day: Day, _ text: String, _ repeated: LocalZone.Repeated = .ask
  ) throws -> Moment {
    try zone.moment(day, try #require(LocalTime(text)), repeated: repeated)
  }

  @Test("a time the clocks repeat is asked about, and either can be meant")
  func repeated() throws {
    let day: Day = "2017-10-29"
    #expect(
      try refusal { _ = try moment(day, "01.30") }
        == "01.30 on Sun 29 Oct 2017 comes twice, because the clocks go back; "
        + "expected 01.30 BST for the first, or 01.30 GMT for the second")
    #expect(try moment(day, "01.30", .first).description == "2017-10-29T01:30:00+01:00")
    #expect(try moment(day, "01.30", .second).description == "2017-10-29T01:30:00+00:00")
    #expect(try moment(day, "00.59").description == "2017-10-29T00:59:00+01:00")
    #expect(try moment(day, "02.00").description == "2017-10-29T02:00:00+00:00")
  }

  @Test("a time the clocks skip does not exist", arguments: ["01.00", "01.30", "01.59"])
  func skipped(time: String) throws {
    for repeated in [LocalZone.Repeated.ask, .first, .second] {
      #expect(
        try refusal { _ = try moment("2017-03-26", time, repeated) }
          == "\(time) on Sun 26 Mar 2017 does not exist, because the clocks go forward; "
          + "expected a time before or after that hour")
    }
    #expect(try moment("2017-03-26", "00.59").description == "2017-03-26T00:59:00+00:00")
    #expect(try moment("2017-03-26", "02.00").description == "2017-03-26T02:00:00+01:00")
  }

  @Test("an instant late in the evening by UTC is the next day in summer, not in winter")
  func boundary() throws {
    let summer = try #require(Moment("2017-06-14T23:30:00Z"))
    let winter = try #require(Moment("2017-01-11T23:30:00Z"))
    #expect(zone.moment(seconds: summer.seconds).description == "2017-06-15T00:30:00+01:00")
    #expect(zone.moment(seconds: summer.seconds).day == "2017-06-15")
    #expect(zone.moment(seconds: winter.seconds).description == "2017-01-11T23:30:00+00:00")
    #expect(zone.moment(seconds: winter.seconds).day == "2017-01-11")
  }

  @Test("a series at two o'clock stays at two o'clock when the clocks go forward")
  func series() throws {
    for (day, time, instant) in [
      ("2017-03-08", "14.00", "2017-03-08T14:00:00Z"),
      ("2017-04-05", "14.00", "2017-04-05T13:00:00Z"),
      ("2017-06-20", "14.30", "2017-06-20T13:30:00Z"),
    ] {
      let found = try moment(try #require(Day(iso: day)), time)
      #expect(found.seconds == Moment(instant)?.seconds)
      #expect(found.time.description == time)
    }
  }

  @Test("every minute of the two odd days is where its clock shows it, or refused")
  func everyMinute() throws {
    for (day, strange) in [("2017-10-29", 60...119), ("2017-03-26", 60...119)] {
      let day = try #require(Day(iso: day))
      for minute in 0..<1440 {
        let time = LocalTime(minutesAfterMidnight: minute)
        let found = try? zone.moment(day, time)
        #expect((found == nil) == strange.contains(minute), "\(day) \(time)")
        if let found { #expect(found.day == day && found.time == time) }
      }
    }
  }
}
