import Governance
import Secretariat

extension Session {
  /// The boards typed, each once, or all of them where none was.
  func boards(_ texts: [String]) throws -> [BoardID] {
    guard !texts.isEmpty else { return try clerk.boards() }
    var found: [BoardID] = []
    for text in texts {
      let board = try board(text).id
      if !found.contains(board) { found.append(board) }
    }
    return found
  }
}
