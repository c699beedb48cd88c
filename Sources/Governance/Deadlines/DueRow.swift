/// Something due among many boards: which board owes it, and how long is left.
public struct DueRow: Equatable, Sendable {
  /// The board that owes it.
  public let board: BoardID
  /// The board's name.
  public let boardName: String
  /// What is owed.
  public let item: DueItem
  /// What stands between the day asked and the day due: `today`, `3 wd`, `2 late`.
  public let left: String
  /// Whether it is late on the day asked.
  public let isLate: Bool

  /// What can still be done on a day, over all boards: by day, and what has no day last.
  public static func rows(
    of outlooks: [Outlook], on today: Day, _ holidays: HolidayCalendar
  ) -> [DueRow] {
    let rows = outlooks.flatMap { outlook in
      let calendar = outlook.calendar(holidays, on: today)
      return outlook.open(on: today).map { item in
        DueRow(
          board: outlook.board, boardName: outlook.name, item: item,
          left: item.left(on: today, calendar: calendar), isLate: item.isLate(on: today))
      }
    }
    return rows.enumerated().sorted { left, right in
      let last = Day.writable.upperBound + 1
      let days = (left.element.item.day ?? last, right.element.item.day ?? last)
      return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
    }.map(\.element)
  }
}
