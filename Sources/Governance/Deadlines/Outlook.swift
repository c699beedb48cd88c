/// What lies ahead of one board: enough to list it among many without opening it.
///
/// Made from the board's own record and rebuildable at will.
public struct Outlook: Codable, Equatable, Sendable {
  /// The board.
  public let board: BoardID
  /// Its name.
  public let name: String
  /// The nations whose holidays it observes, from each day on.
  public let phases: [Phase]
  /// Days on which it does not work besides.
  public let off: [SkippedDay]
  /// The last day on which it tells everything that is owed.
  public let reach: Day
  /// What it still owes, by day; what has no day stands last.
  public let items: [DueItem]
  /// What the preparation of its meetings waits for; kept with each meeting, and joined here.
  public var waiting: [Waiting] = []

  /// The nations whose holidays are observed from a day on.
  public struct Phase: Codable, Equatable, Sendable {
    /// The first day.
    public let from: Day
    /// The nations.
    public let nations: [Nation]
  }

  // What is waited for is kept with each meeting, not in the board's own row.
  private enum CodingKeys: String, CodingKey {
    case board, name, phases, off, reach, items
  }

  /// The same with the names that people bear now.
  public func named(in directory: Directory) -> Outlook {
    var named = self
    named.waiting = waiting.map { $0.named(in: directory) }
    return named
  }

  /// The working days of the board on those holidays, as its rules of a day have them.
  public func calendar(_ holidays: HolidayCalendar, on day: Day) -> WorkingCalendar {
    WorkingCalendar(
      nations: (phases.last { $0.from <= day } ?? phases.first)?.nations ?? [], holidays: holidays,
      closures: Dictionary(off.map { ($0.day, $0.name) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What can still be done on the day, with what the meetings' preparation waits for.
  public func open(on today: Day) -> [DueItem] {
    (items + waitingItems).filter { $0.isOpen(on: today) }
  }

  /// What is waited for, as things due: several replies to one meeting are one thing.
  private var waitingItems: [DueItem] {
    let office = "the office's own business; the constitution does not require it"
    let items = waiting.filter { $0.kind != .reply }.map { waiting in
      let isReport = waiting.kind == .report
      return DueItem(
        duty: isReport ? .papers : .office, meeting: waiting.meeting, what: waiting.what,
        day: waiting.due, limit: waiting.due, from: waiting.kind == .release ? waiting.due : nil,
        with: waiting.with,
        rule: isReport ? "agenda and reports to members, each report by itself" : office)
    }
    let replies = waiting.filter { $0.kind == .reply }.grouped(by: \.meeting).inOrder(of: \.key)
    return items
      + replies.map { meeting, replies in
        let isOne = replies.count == 1
        return DueItem(
          duty: .office, meeting: meeting,
          what: replies[0].what.replacing(
            "reply", with: isOne ? "1 reply outstanding" : "\(replies.count) replies outstanding"),
          with: isOne ? replies[0].with : "members", rule: office)
      }
  }
}
