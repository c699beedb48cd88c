import Testing

@testable import Governance

/// R6: an adopted file rules within the days it covers, and the one before it outside them.
struct HolidayLayersTests {
  private let old = HolidayCalendar(
    name: "old.json", hash: "0123456789",
    holidays: [
      .scotland: ["2018-01-01": "New Year", "2020-06-15": "Cup", "2022-12-26": "Boxing Day"],
      .northernIreland: ["2018-01-01": "New Year"],
    ])
  private let new = HolidayCalendar(
    name: "new.json", holidays: [.scotland: ["2020-01-01": "New Year", "2020-12-25": "Christmas"]])

  @Test("R6: within the days of the new file only its holidays hold, outside them the old ones")
  func layers() throws {
    let both = new.over(old)
    #expect(
      both.holidays[.scotland] == [
        "2018-01-01": "New Year", "2020-01-01": "New Year", "2020-12-25": "Christmas",
        "2022-12-26": "Boxing Day",
      ])
    #expect(both.coverage[.scotland] == old.coverage[.scotland])
    // A nation that the new file does not have stays as it was
    #expect(both.holidays[.northernIreland] == old.holidays[.northernIreland])
    #expect(both.label == "new.json over old.json (01234567)")
    #expect(new.over(both).holidays == both.holidays)
  }

  @Test("R6: adopting says what it adds, removes and leaves")
  func change() throws {
    let changes = HolidayChange.all(laying: new, over: old)
    #expect(
      changes.flatMap(\.lines) == [
        "Scotland: covers Wed 1 Jan 2020 to Thu 31 Dec 2020; adds 2, removes 1, leaves 0 as they were",
        "  removed: Mon 15 Jun 2020, Cup", "  added: Wed 1 Jan 2020, New Year",
        "  added: Fri 25 Dec 2020, Christmas",
      ])
  }

  @Test("R6: a judgement that the calendar turned says so in its line, and stays otherwise")
  func turned() throws {
    // Given papers sent on 28 December: with two holidays more three working days are not left
    var board = CheckedBoard("papers:\n  at-least: 3 working days before\n")
    board.fixed("2016-01-05")
    board.available("agenda", for: "2016-01-05", at: CheckedBoard.at("2015-12-30"))
    let before = try Calendars.holidays()
    var days = before.holidays
    days[.englandAndWales]?["2015-12-31"] = "mourning"
    days[.englandAndWales]?["2016-01-04"] = "mourning"
    let after = HolidayCalendar(name: "mourning.json", holidays: days)
    func stands(_ now: HolidayCalendar, _ replaced: HolidayCalendar) throws -> Compliance? {
      BoardCheck(
        of: try #require(board.state.boards[CheckedBoard.id]), on: "2016-01-06", in: board.state,
        now, replaced: replaced
      ).obligations.first { $0.key == "papers/2016-01-05/agenda" }?.compliance
    }
    #expect(
      try stands(after, before)?.note
        == "only 1 of 3 working days was left; met by England and Wales, \(before.label), which was "
        + "adopted before")
    #expect(try stands(before, before) == .met)
    let told = try stands(before, after)?.note
    #expect(
      told == "missed by 6 days by England and Wales, mourning.json, which was adopted before")
  }
}
