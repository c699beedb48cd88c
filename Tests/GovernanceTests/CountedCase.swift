import TestSupport
@testable import Governance

/// One random question for the reckoner.
struct CountedCase {
  let span: Span
  let side: Span.Side
  let anchor: Day
  let nations: [Nation]
  let closures: [Day: String]
  let disregarded: [Day: String]
  let worksSaturdays: Bool

  static let nationSets: [[Nation]] = [
    [.englandAndWales], [.scotland], [.northernIreland], [.englandAndWales, .scotland],
    [.scotland, .englandAndWales], [.northernIreland, .englandAndWales],
    [.englandAndWales, .scotland, .northernIreland], [],
  ]

  init(_ random: inout SplitMix64, before: Bool = false, longestYears: Int = 400) {
    let unit = random.pick(SpanUnit.allCases) ?? .days
    side = before ? .before : random.pick([.before, .after, .beginningWith]) ?? .before
    let most = random.oneIn(3) ? 400 : 30
    span = Span(random.number(1...(unit == .years ? min(most, longestYears) : most)), unit, side)
    // From 1995 to 2030, and now and then from well outside the holidays that are known.
    let year = random.oneIn(8) ? random.number(1980...2050) : random.number(1995...2030)
    let month = random.number(1...12)
    let length = MonthTable.length(year, month)
    let date = random.oneIn(4) ? length - random.number(0...2) : random.number(1...length)
    let anchor = MonthTable.number(year, month, date)
    self.anchor = Day(number: anchor)
    nations = random.pick(CountedCase.nationSets) ?? []
    var closures: [Day: String] = [:]
    var disregarded: [Day: String] = [:]
    for _ in 0..<(random.oneIn(2) ? random.number(0...12) : 0) {
      let near = Day(number: anchor + random.number(-40...40))
      if random.oneIn(3) { disregarded[near] = "mourning" } else { closures[near] = "closed" }
    }
    self.closures = closures
    self.disregarded = disregarded
    worksSaturdays = random.oneIn(10)
  }

  func calendar(_ holidays: HolidayCalendar) -> WorkingCalendar {
    WorkingCalendar(
      nations: nations, holidays: holidays, closures: closures, disregarded: disregarded,
      worksSaturdays: worksSaturdays)
  }
}
