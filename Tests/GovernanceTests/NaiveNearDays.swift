// A naive, slow, obvious reading of English words for days, written only to be
// compared with something cleverer. No imports. Days are counted by stepping
// one day at a time; every phrase it knows is written out in one long list
// together with what it means, and reading a phrase is looking it up there.

// A day of the Gregorian calendar, month 1-12, date 1-31.
struct NaiveDate: Equatable {
  var year: Int
  var month: Int
  var date: Int

  static func isLeap(_ year: Int) -> Bool {
    if year % 400 == 0 { return true }
    if year % 100 == 0 { return false }
    return year % 4 == 0
  }

  static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1: return 31
    case 2: return isLeap(year) ? 29 : 28
    case 3: return 31
    case 4: return 30
    case 5: return 31
    case 6: return 30
    case 7: return 31
    case 8: return 31
    case 9: return 30
    case 10: return 31
    case 11: return 30
    case 12: return 31
    default: preconditionFailure("no month \(month)")
    }
  }

  // The day after.
  func next() -> NaiveDate {
    if date < NaiveDate.daysIn(month: month, year: year) {
      return NaiveDate(year: year, month: month, date: date + 1)
    }
    if month < 12 { return NaiveDate(year: year, month: month + 1, date: 1) }
    return NaiveDate(year: year + 1, month: 1, date: 1)
  }

  // The day before.
  func previous() -> NaiveDate {
    if date > 1 { return NaiveDate(year: year, month: month, date: date - 1) }
    if month > 1 {
      let last = NaiveDate.daysIn(month: month - 1, year: year)
      return NaiveDate(year: year, month: month - 1, date: last)
    }
    return NaiveDate(year: year - 1, month: 12, date: 31)
  }

  func isBefore(_ other: NaiveDate) -> Bool {
    if year != other.year { return year < other.year }
    if month != other.month { return month < other.month }
    return date < other.date
  }

  // So many days later; earlier where the count is negative.
  func stepped(days: Int) -> NaiveDate {
    var day = self
    var left = days
    while left > 0 { day = day.next(); left -= 1 }
    while left < 0 { day = day.previous(); left += 1 }
    return day
  }

  // The same date in the month so many later (earlier where negative), or
  // that month's last day where it has no such date.
  func stepped(months: Int) -> NaiveDate {
    var y = year
    var m = month
    var left = months
    while left > 0 {
      m += 1
      if m == 13 { m = 1; y += 1 }
      left -= 1
    }
    while left < 0 {
      m -= 1
      if m == 0 { m = 12; y -= 1 }
      left += 1
    }
    let length = NaiveDate.daysIn(month: m, year: y)
    return NaiveDate(year: y, month: m, date: date > length ? length : date)
  }

  // Monday 1, Tuesday 2, ... Sunday 7: walked from Monday 2002-03-25.
  var weekday: Int {
    var day = NaiveDate(year: 2002, month: 3, date: 25)
    var name = 1
    while day.isBefore(self) {
      day = day.next()
      name = name == 7 ? 1 : name + 1
    }
    while self.isBefore(day) {
      day = day.previous()
      name = name == 1 ? 7 : name - 1
    }
    return name
  }

  // The Monday of the week (Monday to Sunday) that this day is in.
  var mondayOfWeek: NaiveDate {
    var day = self
    var name = weekday
    while name != 1 {
      day = day.previous()
      name -= 1
    }
    return day
  }

  var firstOfMonth: NaiveDate { NaiveDate(year: year, month: month, date: 1) }

  var lastOfMonth: NaiveDate {
    NaiveDate(year: year, month: month, date: NaiveDate.daysIn(month: month, year: year))
  }
}

enum NaiveNearDays {

  enum Unit {
    case day, week, fortnight, month, year

    static let counted: [Unit] = [.day, .week, .month, .year]
    static let all: [Unit] = [.day, .week, .fortnight, .month, .year]

    var one: String {
      switch self {
      case .day: return "day"
      case .week: return "week"
      case .fortnight: return "fortnight"
      case .month: return "month"
      case .year: return "year"
      }
    }

    var many: String { one + "s" }
  }

  // What a phrase means, before it is known on what day it is said.
  enum Sense {
    // One day, so many units away; earlier where negative.
    case away(Int, Unit)
    // From the day it is said on to the day so many units later.
    case within(Int, Unit)
    // The first such weekday, the day it is said on included.
    case weekday(Int)
    case nextWeekday(Int)
    // The whole week so many weeks away; -1, 0 or 1.
    case week(Int)
    // The whole month so many months away; -1, 0 or 1.
    case month(Int)
  }

  struct Entry {
    var phrase: String
    var sense: Sense
  }

  // MARK: The words

  static let numberWords = [
    "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  // Monday first; long and short.
  static let weekdayNames: [(long: String, short: String)] = [
    ("Monday", "Mon"), ("Tuesday", "Tue"), ("Wednesday", "Wed"), ("Thursday", "Thu"),
    ("Friday", "Fri"), ("Saturday", "Sat"), ("Sunday", "Sun"),
  ]

  struct Amount {
    var count: Int
    var unit: Unit
    // "3 weeks", "one week", "a week"
    var words: String
    // "3 weeks'", "one week's", "a week's"
    var owning: String
  }

  // "1 day", "2 days" ... "60 years", "one day" ... "twelve years".
  static let numberedAmounts: [Amount] = {
    var list: [Amount] = []
    for unit in Unit.counted {
      for count in 1...60 {
        var spellings = ["\(count)"]
        if count <= 12 { spellings.append(numberWords[count - 1]) }
        for number in spellings {
          if count == 1 {
            list.append(
              Amount(
                count: 1, unit: unit, words: "\(number) \(unit.one)",
                owning: "\(number) \(unit.one)'s"))
          } else {
            list.append(
              Amount(
                count: count, unit: unit, words: "\(number) \(unit.many)",
                owning: "\(number) \(unit.many)'"))
          }
        }
      }
    }
    return list
  }()

  // "a day", "a week", "a fortnight", "a month", "a year".
  static let singleAmounts: [Amount] = Unit.all.map { unit in
    Amount(count: 1, unit: unit, words: "a \(unit.one)", owning: "a \(unit.one)'s")
  }

  // MARK: Every phrase, by family

  // Families, so that a random phrase is not nearly always one with a number in it.
  static let families: [[Entry]] = {
    var named: [Entry] = []
    named.append(Entry(phrase: "today", sense: .away(0, .day)))
    named.append(Entry(phrase: "tomorrow", sense: .away(1, .day)))
    named.append(Entry(phrase: "yesterday", sense: .away(-1, .day)))
    named.append(Entry(phrase: "by today", sense: .away(0, .day)))
    named.append(Entry(phrase: "by tomorrow", sense: .away(1, .day)))

    func ahead(_ amounts: [Amount]) -> [Entry] {
      amounts.map { Entry(phrase: "in \($0.words)", sense: .away($0.count, $0.unit)) }
    }
    func aheadTime(_ amounts: [Amount]) -> [Entry] {
      amounts.map { Entry(phrase: "in \($0.owning) time", sense: .away($0.count, $0.unit)) }
    }
    func fromToday(_ amounts: [Amount]) -> [Entry] {
      amounts.map { Entry(phrase: "\($0.words) from today", sense: .away($0.count, $0.unit)) }
    }
    func ago(_ amounts: [Amount]) -> [Entry] {
      amounts.map { Entry(phrase: "\($0.words) ago", sense: .away(-$0.count, $0.unit)) }
    }
    func inside(_ amounts: [Amount]) -> [Entry] {
      amounts.map { Entry(phrase: "within \($0.words)", sense: .within($0.count, $0.unit)) }
    }

    var plainWeekdays: [Entry] = []
    var nextWeekdays: [Entry] = []
    for number in 1...7 {
      let names = weekdayNames[number - 1]
      for name in [names.long, names.short] {
        plainWeekdays.append(Entry(phrase: name, sense: .weekday(number)))
        plainWeekdays.append(Entry(phrase: "by \(name)", sense: .weekday(number)))
        plainWeekdays.append(Entry(phrase: "this \(name)", sense: .weekday(number)))
        plainWeekdays.append(Entry(phrase: "by this \(name)", sense: .weekday(number)))
        nextWeekdays.append(Entry(phrase: "next \(name)", sense: .nextWeekday(number)))
        nextWeekdays.append(Entry(phrase: "by next \(name)", sense: .nextWeekday(number)))
      }
    }

    var periods: [Entry] = []
    var ends: [Entry] = []
    for word in ["week", "month"] {
      func sense(_ away: Int) -> Sense { word == "week" ? .week(away) : .month(away) }
      periods.append(Entry(phrase: "this \(word)", sense: sense(0)))
      periods.append(Entry(phrase: "next \(word)", sense: sense(1)))
      periods.append(Entry(phrase: "last \(word)", sense: sense(-1)))
      periods.append(Entry(phrase: "by next \(word)", sense: sense(1)))
      for end in ["end of", "the end of"] {
        ends.append(Entry(phrase: "\(end) the \(word)", sense: sense(0)))
        ends.append(Entry(phrase: "\(end) this \(word)", sense: sense(0)))
        ends.append(Entry(phrase: "\(end) next \(word)", sense: sense(1)))
        ends.append(Entry(phrase: "\(end) last \(word)", sense: sense(-1)))
        ends.append(Entry(phrase: "by \(end) the \(word)", sense: sense(0)))
        ends.append(Entry(phrase: "by \(end) this \(word)", sense: sense(0)))
        ends.append(Entry(phrase: "by \(end) next \(word)", sense: sense(1)))
      }
    }

    return [
      named,
      ahead(numberedAmounts),
      aheadTime(numberedAmounts),
      ahead(singleAmounts) + aheadTime(singleAmounts),
      fromToday(numberedAmounts),
      ago(numberedAmounts),
      ago(singleAmounts),
      inside(numberedAmounts),
      inside(singleAmounts),
      plainWeekdays,
      nextWeekdays,
      periods,
      ends,
    ]
  }()

  // The same phrases, in small letters, to be looked up. Traps if one is listed twice.
  static let senses: [String: Sense] = {
    var table: [String: Sense] = [:]
    for family in families {
      for entry in family {
        let key = entry.phrase.lowercased()
        precondition(table[key] == nil, "listed twice: \(key)")
        table[key] = entry.sense
      }
    }
    return table
  }()

  // MARK: A random phrase

  // A phrase of a random family, in capitals and small letters of some sort.
  static func phrase(using generator: inout some RandomNumberGenerator) -> String {
    let family = families[Int.random(in: families.indices, using: &generator)]
    let plain = family[Int.random(in: family.indices, using: &generator)].phrase
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      return plain.lowercased()
    case 1:
      return plain.uppercased()
    case 2:  // First letter of the phrase
      return plain.prefix(1).uppercased() + String(plain.dropFirst())
    case 3:  // First Letter Of Each Word
      return plain.split(separator: " ")
        .map { $0.prefix(1).uppercased() + String($0.dropFirst()) }
        .joined(separator: " ")
    case 4:  // aNy leTTer
      var mixed = ""
      for letter in plain {
        mixed += Bool.random(using: &generator) ? letter.uppercased() : letter.lowercased()
      }
      return mixed
    default:
      return plain
    }
  }

  // MARK: What it means

  // The first and last day that a phrase means when said on a day.
  // Traps on a phrase that is not in the list.
  static func meaning(of phrase: String, saidOn: NaiveDate) -> (first: NaiveDate, last: NaiveDate) {
    guard let sense = senses[phrase.lowercased()] else {
      preconditionFailure("not a phrase known here: \(phrase)")
    }
    switch sense {
    case .away(let count, let unit):
      let day = saidOn.away(count, unit)
      return (day, day)

    case .within(let count, let unit):
      return (saidOn, saidOn.away(count, unit))

    case .weekday(let wanted):
      var day = saidOn
      while day.weekday != wanted { day = day.next() }
      return (day, day)

    case .nextWeekday(let wanted):
      let today = saidOn.weekday
      if wanted == today {
        let day = saidOn.stepped(days: 7)
        return (day, day)
      }
      // Monday is 1 and Sunday 7, so a greater number is still to come this week.
      let thisWeeks = saidOn.mondayOfWeek.stepped(days: wanted - 1)
      let nextWeeks = thisWeeks.stepped(days: 7)
      if wanted > today { return (thisWeeks, nextWeeks) }
      return (nextWeeks, nextWeeks)

    case .week(let away):
      let monday = saidOn.mondayOfWeek.stepped(days: 7 * away)
      return (monday, monday.stepped(days: 6))

    case .month(let away):
      let inMonth = saidOn.firstOfMonth.stepped(months: away)
      return (inMonth.firstOfMonth, inMonth.lastOfMonth)
    }
  }
}

extension NaiveDate {
  // So many units later; earlier where the count is negative.
  func away(_ count: Int, _ unit: NaiveNearDays.Unit) -> NaiveDate {
    switch unit {
    case .day: return stepped(days: count)
    case .week: return stepped(days: 7 * count)
    case .fortnight: return stepped(days: 14 * count)
    case .month: return stepped(months: count)
    case .year: return stepped(months: 12 * count)
    }
  }
}
