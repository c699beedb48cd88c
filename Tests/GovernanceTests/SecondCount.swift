@testable import Governance

/// The days counted a second time, from the definitions and by another method.
///
/// All days round the anchor are put in a table, the working ones in a list by index; a span is
/// then a step in the list, with nothing walked and no library arithmetic used.
struct SecondCount {
  let first: Int
  /// Why each day from `first` on is off, or nil.
  let off: [String?]
  /// The working days in order.
  let working: [Int]

  init(_ question: CountedCase, _ table: HolidayTable, reach: Int) {
    let anchor = question.anchor.number
    first = anchor - reach
    var off = table.slice(from: first, to: anchor + reach, saturdays: question.worksSaturdays)
    for (day, why) in question.disregarded.merging(question.closures, uniquingKeysWith: { $1 }) {
      let index = day.number - first
      if off.indices.contains(index), off[index] == nil { off[index] = why }
    }
    var working: [Int] = []
    for index in off.indices where off[index] == nil { working.append(first + index) }
    self.off = off
    self.working = working
  }

  /// The place in the list of the first working day on or after a day.
  private func place(onOrAfter number: Int) -> Int {
    var low = 0
    var high = working.count
    while low < high {
      let middle = (low + high) / 2
      if working[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The working day so many before a day, which is itself not counted.
  func back(_ amount: Int, from number: Int) -> Int { working[place(onOrAfter: number) - amount] }

  /// The working day so many after a day, which is itself not counted.
  func on(_ amount: Int, from number: Int) -> Int {
    working[place(onOrAfter: number + 1) + amount - 1]
  }

  /// The quoted day of a span.
  func day(_ span: Span, from anchor: Int) -> Int {
    let amount = span.amount
    switch (span.unit, span.side) {
    case (.workingDays, .before): return back(amount, from: anchor)
    case (.workingDays, .after): return on(amount, from: anchor)
    case (.clearDays, .before): return back(amount + 1, from: anchor)
    case (.clearDays, .after): return on(amount + 1, from: anchor)
    case (.workingDays, _), (.clearDays, _): return on(amount, from: anchor - 1)
    default: return SecondCount.calendarDay(span, from: anchor)
    }
  }

  /// The last day that still satisfies a span `before`.
  func limit(_ span: Span, from anchor: Int) -> Int {
    // For clear days, the day before the full days begin, whether it works or not.
    span.unit == .clearDays ? back(span.amount, from: anchor) - 1 : day(span, from: anchor)
  }

  /// Every day off between the two, the named day itself included where it begins the span.
  func skipped(_ span: Span, from anchor: Int) -> [SkippedDay] {
    guard span.unit.countsWorkingDays else { return [] }
    let day = day(span, from: anchor)
    let low = span.side == .before ? day + 1 : span.side == .after ? anchor + 1 : anchor
    let high = span.side == .before ? anchor : day
    return (low..<max(low, high)).compactMap { number in
      off[number - first].map { SkippedDay(day: Day(number: number), name: $0) }
    }
  }

  static func calendarDay(_ span: Span, from anchor: Int) -> Int {
    let amount = span.amount
    switch (span.unit, span.side) {
    case (.days, .before): return anchor - amount
    case (.days, .after): return anchor + amount
    case (.days, _), (.clearCalendarDays, .beginningWith): return anchor + amount - 1
    case (.clearCalendarDays, .before): return anchor - amount - 1
    case (.clearCalendarDays, _): return anchor + amount + 1
    case (.weeks, .before): return anchor - 7 * amount
    case (.weeks, .after): return anchor + 7 * amount
    case (.weeks, _): return anchor + 7 * amount - 1
    default:
      let months = span.unit == .years ? 12 * amount : amount
      let side = span.side == .before ? -1 : 1
      let (number, clipped) = MonthTable.corresponding(anchor, months: side * months)
      // A period that begins with a day ends on the eve of the corresponding date.
      return span.side == .beginningWith && !clipped ? number - 1 : number
    }
  }
}
