/// A walk over days that counts the working ones and remembers the others by name.
struct Walk {
  private(set) var day: Day
  private(set) var skipped: [SkippedDay] = []
  private let calendar: WorkingCalendar
  private var counted = 0

  init(from day: Day, on calendar: WorkingCalendar) {
    self.day = day
    self.calendar = calendar
  }

  /// Counts the day it stands on, if that day works.
  mutating func stay() throws(Refusal) {
    if let name = calendar.reasonOff(day) {
      skipped.append(SkippedDay(day: day, name: name))
    } else {
      counted = 1
    }
  }

  /// Walks until that many working days are counted, those counted by `stay` among them.
  mutating func work(_ amount: Int, step: Int) throws(Refusal) {
    var left = amount - counted
    counted = 0
    // Ten calendar days for each working one is more than any real calendar needs.
    var patience = left * 10 + 3660
    while left > 0 {
      day = day + step
      patience -= 1
      guard patience > 0 else {
        throw Refusal(
          "\(amount) working days could not be counted: the calendar has too few",
          expected: "fewer closure or disregarded days")
      }
      if let name = calendar.reasonOff(day) {
        skipped.append(SkippedDay(day: day, name: name))
      } else {
        left -= 1
      }
    }
  }
}
