import Governance
import Publishing

extension CalendarHistory {
  /// The history in a record in which the board and the directory were loaded with every entry.
  init(of board: BoardID, in record: Record) {
    func entries(_ stream: Governance.Stream, _ kinds: [String]) -> [Recorded] {
      record.entries(of: stream).filter { kinds.contains(type(of: $0.event).kind) }
    }
    let all = record.entries(of: .board(board))
    self.init(
      board: entries(.board(board), CalendarHistory.boardKinds),
      directory: entries(.directory, CalendarHistory.directoryKinds),
      count: all.count, last: all.last?.at)
  }
}
