import Governance
import Secretariat

extension Session {
  /// The boards typed, or all of them where none was; every board is loaded.
  func boards(_ texts: [String]) throws -> [BoardID] {
    try clerk.loadBoards()
    guard !texts.isEmpty else { return try clerk.boards() }
    var found: [BoardID] = []
    for text in texts {
      let board = try board(text).id
      if !found.contains(board) { found.append(board) }
    }
    return found
  }
}
