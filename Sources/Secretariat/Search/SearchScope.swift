public import Governance

/// Among which entries words are looked for.
public struct SearchScope: Equatable, Sendable {
  /// Only this board.
  public var board: BoardID?
  /// From this day on.
  public var from: Day?
  /// Up to this day.
  public var to: Day?
  /// Only entries whose name on disk begins with one of these: `attendance`, `decision.declared`.
  public var kinds: [String]
  /// Only what is closed, or only what is open; nil for both.
  public var isClosed: Bool?

  /// The entries within those bounds; everything recorded, where none is given.
  public init(
    board: BoardID? = nil, from: Day? = nil, to: Day? = nil, kinds: [String] = [],
    isClosed: Bool? = nil
  ) {
    (self.board, self.from, self.to) = (board, from, to)
    (self.kinds, self.isClosed) = (kinds, isClosed)
  }

  /// The hits that belong to it, in the order of their days.
  func sifted(_ hits: [SearchHit]) -> [SearchHit] {
    hits.filter { hit in isClosed.map { $0 == (hit.closed != nil) } ?? true }
      .sorted { ($0.day, $0.number) < ($1.day, $1.number) }
  }

  /// Whether an entry may belong to it, before it is known where it belongs.
  func mayHold(_ recorded: Recorded) -> Bool {
    let kind = type(of: recorded.event).kind
    let day = recorded.event.happened?.day ?? recorded.at.day
    let isBoard = board.map { Fact.boards(of: recorded.event).contains($0) } ?? true
    let isKind = kinds.isEmpty || kinds.contains { kind == $0 || kind.hasPrefix($0 + ".") }
    return isBoard && isKind && from.map { day >= $0 } ?? true && to.map { day <= $0 } ?? true
  }
}
