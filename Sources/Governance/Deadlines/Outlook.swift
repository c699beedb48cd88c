/// What lies ahead of one board: enough to list it among many without opening it.
///
/// Made from the board's own record and rebuildable at will.
public struct Outlook: Codable, Equatable, Sendable {
  /// The board.
  public let board: BoardID
  /// Its name.
  public let name: String
  /// What its sample or constitution assumes, if it does.
  public let assumes: String?
  /// The nations whose holidays it observes.
  public let nations: [Nation]
  /// Days on which it does not work besides.
  public let off: [SkippedDay]
  /// What it still owes, by day; what has no day stands last.
  public let items: [DueItem]

  /// The working days of the board on those holidays.
  public func calendar(_ holidays: HolidayCalendar) -> WorkingCalendar {
    WorkingCalendar(
      nations: nations, holidays: holidays,
      closures: Dictionary(off.map { ($0.day, $0.name) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What can still be done on the day, late things first.
  public func open(on today: Day) -> [DueItem] { items.filter { $0.isOpen(on: today) } }
}
