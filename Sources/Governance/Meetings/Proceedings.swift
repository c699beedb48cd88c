/// What went on at one meeting: its items, replies, interests and attendance.
///
/// Loaded when asked for, apart from the board.
public struct Proceedings: Equatable, Sendable {
  /// The items in the order of the agenda.
  public var items: [AgendaItem] = []
  /// The item taken up at each moment, in order of time.
  public var taken: [ItemTaken] = []
  /// The latest reply of each person asked.
  public var replies: [PersonID: Reply] = [:]
  /// Interests declared, in the order of declaring.
  public var interests: [Interest] = []
  /// Who came and went.
  public var attendance = Attendance()

  /// The proceedings of a meeting at which nothing has happened.
  public init() {}

  /// The item with that identifier.
  public func item(_ id: ItemID) -> AgendaItem? { items.first { $0.id == id } }

  /// The item in hand at a moment, or nil before the first.
  public func itemInHand(at moment: Moment) -> AgendaItem? {
    taken.last { $0.at <= moment }.flatMap { item($0.item) }
  }

  /// Whether a person has declared an interest that keeps them from counting on an item.
  public func barring(_ person: PersonID, from item: ItemID) -> Interest? {
    interests.last { $0.person == person && $0.item == item && $0.effect.bars }
  }
}
