/// Everything the loaded streams of the record say, folded.
///
/// Each stream has its own part, so that one can be folded again without the others.
public struct State: Equatable, Sendable {
  /// What the journal says of itself.
  public var journal = JournalHeading()
  /// People, bodies and calendars.
  public var directory = Directory()
  /// The boards by identifier.
  public var boards: [BoardID: Board] = [:]
  /// What went on at those meetings that were loaded.
  public var proceedings: [MeetingID: Proceedings] = [:]

  public init() {}

  /// The heading of a meeting, if its board is loaded and knows it.
  public func heading(_ meeting: MeetingID) -> MeetingHeading? {
    boards[meeting.board]?.meetings[meeting]
  }

  /// Changes a board, if it is known.
  mutating func changeBoard(_ board: BoardID, _ change: (inout Board) -> Void) {
    // Taken out while it is changed: what has one owner is changed in place.
    guard var changed = boards.removeValue(forKey: board) else { return }
    change(&changed)
    boards[board] = changed
  }

  /// Forgets what one stream said, before it is folded again.
  mutating func clear(_ stream: Stream) {
    switch stream {
    case .directory:
      directory = Directory()
      journal = JournalHeading()
    case .board(let board): boards[board] = nil
    case .meeting(let meeting): proceedings[meeting] = nil
    }
  }
}

extension Array {
  /// Changes the elements that are meant, in place.
  mutating func change(where isMeant: (Element) -> Bool, by change: (inout Element) -> Void) {
    for index in indices where isMeant(self[index]) { change(&self[index]) }
  }

  /// Inserts an element in order of time; of two at one moment the later recorded is the later.
  mutating func insert<Time: Comparable>(_ element: Element, inTime time: KeyPath<Element, Time>) {
    let place = lastIndex { $0[keyPath: time] <= element[keyPath: time] }
    insert(element, at: place.map { $0 + 1 } ?? 0)
  }
}
