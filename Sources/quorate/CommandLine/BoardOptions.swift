import ArgumentParser
import Governance
import Secretariat

/// What the verbs about one board share: the board, and which journal.
struct BoardOptions: ParsableArguments {
  @Argument(help: "The board.") var board: String
  @OptionGroup var journal: JournalOptions

  /// Records what the verb means on that board.
  func perform(_ acts: (Session, Board) throws -> [any Event]) throws {
    try perform(act: { Recording(try acts($0, $1)) })
  }

  /// Does what the verb means on that board.
  func perform(act: (Session, Board) throws -> any Act) throws {
    let session = try journal.session()
    try session.perform(try act(session, try session.board(board)))
  }
}
