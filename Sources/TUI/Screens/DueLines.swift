import Governance
import Terminal

/// What is due on every board as home lists it, worked out once for each change of the world.
struct DueLines: Sendable {
  /// What the filter shows.
  private(set) var shown: [DueRow] = []
  /// How many are late, due today and so on, with how each count looks.
  private(set) var counts: [(name: String, count: Int, style: Style)] = []
  /// The columns that the widest day takes.
  private(set) var dayWidth = 11
  private var all: [DueRow] = []
  private var seen: (changes: Int, today: Day, filter: String)?

  mutating func see(_ context: Context) {
    let world = context.world
    let isSame = seen.map { ($0.changes, $0.today) == (world.changes, world.today) } ?? false
    if isSame, seen?.filter == context.filter { return }
    if !isSame {
      all = DueRow.rows(of: world.outlooks, on: world.today, world.holidays)
      counts = DueLines.counts(of: all, on: world.today)
    }
    seen = (world.changes, world.today, context.filter)
    shown = all.filter {
      context.shows("\($0.item.dayText) \($0.boardName) \($0.item.what) \($0.item.with)")
    }
    dayWidth = shown.map { $0.item.shortDayText(on: world.today).count }.max() ?? 11
  }

  private static func counts(
    of rows: [DueRow], on today: Day
  ) -> [(name: String, count: Int, style: Style)] {
    let week = rows.count { $0.item.day.map { $0 > today && $0 <= today + 7 } ?? false }
    let others = rows.count { row in
      (row.item.duty == .office || row.item.duty == .referral) && row.item.with != "me"
    }
    return [
      ("LATE", rows.count(where: \.isLate), .bad),
      ("TODAY", rows.count { $0.left == "today" }, .caution), ("NEXT 7 DAYS", week, .plain),
      ("WAITING ON OTHERS", others, .plain),
      ("NOT AGREED", rows.count { $0.item.duty == .agreement }, .plain),
    ]
  }
}
