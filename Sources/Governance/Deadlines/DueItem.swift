/// One line of what a board still owes: an obligation, or several that are told together.
///
/// Holds days, never a status: whether it is late is asked of a day.
public struct DueItem: Codable, Equatable, Sendable {
  public let duty: Duty
  public let meeting: MeetingID?
  /// The keys of the obligations it tells; empty of the office's own business.
  public private(set) var keys: [String] = []
  /// What tells it from others of its duty and meeting, lasting when days and words change: the
  /// name of a target; a referral, and who or what it waits for.
  public private(set) var particulars: [String] = []
  /// What is due, as a list shows it.
  public let what: String
  /// The day it is due by; nil where there is no day.
  public private(set) var day: Day?
  /// The last day that still satisfies the rule; later than `day` only for clear days.
  public private(set) var limit: Day?
  /// The nearest working day that is safe, where `day` is not one.
  public private(set) var advice: Day?
  /// The first day on which it is owed, where it is not owed from the beginning.
  public private(set) var from: Day?
  /// The last day on which it can be done, such as the meeting's own, or is owed.
  public private(set) var until: Day?
  /// Who it waits for, as a list shows it.
  public let with: String
  /// The rule in one sentence.
  public let rule: String
  /// The clause of the constitution, where it names one.
  public private(set) var clause: String?

  /// Whether the rule can no longer be satisfied on the day.
  public func isLate(on today: Day) -> Bool { limit.map { $0 < today } ?? false }

  /// Whether something can still be done about it on the day.
  public func isOpen(on today: Day) -> Bool { today.isWithin(from, until) }

  /// The day due in words, or why there is none.
  public var dayText: String {
    if let day { return day.spoken }
    switch duty {
    case .agreement: return "not agreed"
    case .office: return "no day"
    default: return "no deadline"
    }
  }

  /// The day due without its year where that is the year of `today`: `Tue 26 Mar`.
  public func shortDayText(on today: Day) -> String {
    guard let day, day.year == today.year else { return dayText }
    return "\(day.weekday.short) \(day.short)"
  }

  /// What stands between today and the day: `today`, `3 w.d.`, `2 days late`.
  public func left(on today: Day, calendar: WorkingCalendar) -> String {
    guard let day, let limit else { return "" }
    if limit < today { return "\((today - limit).counted("day")) late" }
    if day <= today { return "today" }
    let working = (today.number + 1...day.number).count { calendar.works(Day(number: $0)) }
    return "\(working) w.d."
  }
}

extension DueItem {
  /// The line of obligations that are told together, of which there is one at least.
  init(_ obligations: [(Obligation, Obligation.Listing)]) {
    let (first, listing) = obligations[0]
    duty = listing.duty ?? first.duty
    meeting = listing.meeting ?? first.meeting
    keys = obligations.map(\.0.key)
    particulars = listing.particulars
    let each = obligations.compactMap { $0.1.together?.each }
    let words = listing.together?.words ?? ""
    what =
      !each.isEmpty
      ? "\(words) \(each.joined(separator: ", "))"
      : obligations.count > 1 ? "\(obligations.count) \(words)" : listing.what
    (day, limit, advice) = (first.day, first.limit, first.due?.advice)
    (from, until, with) = (listing.from, listing.until, listing.with)
    rule = obligations.map(\.0.rule).once.joined(separator: "; ")
    clause = first.clause
  }
}

/// Something due among many boards: which board owes it, and how long is left.
public struct DueRow: Equatable, Sendable {
  /// The board that owes it.
  public let board: BoardID
  /// The board's name.
  public let boardName: String
  /// What is owed.
  public let item: DueItem
  /// What stands between the day asked and the day due: `today`, `3 w.d.`, `2 days late`.
  public let left: String
  /// Whether it is late on the day asked.
  public let isLate: Bool

  /// What can still be done on a day, over all boards: by day, and what has no day last.
  public static func rows(
    of outlooks: [Outlook], on today: Day, _ holidays: HolidayCalendar
  ) -> [DueRow] {
    outlooks.flatMap { outlook in
      let calendar = outlook.calendar(holidays, on: today)
      return outlook.open(on: today).map { item in
        DueRow(
          board: outlook.board, boardName: outlook.name, item: item,
          left: item.left(on: today, calendar: calendar), isLate: item.isLate(on: today))
      }
    }.inOrder { $0.item.day ?? Day.writable.upperBound + 1 }
  }
}
