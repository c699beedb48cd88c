import ArgumentParser
import Governance
import Secretariat

/// `quorate undo`: takes an entry back; the entry stays in the record.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Withdraws an entry, with a reason; it stays in the record.",
    discussion: """
      Without a number it takes back your own last entry at a meeting or a board.

      Examples:
        quorate undo 123 --why "wrong person"
        quorate undo --meeting salford-icb --why "typed twice"
      """)
  @Argument(help: "The number of the entry.") var entry: Int?
  @Option(help: "The meeting whose last entry of yours is meant.") var meeting: String?
  @Option(help: "The board whose last entry of yours is meant.") var board: String?
  @Option(help: "Why.") var why: String
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let session = try journal.session()
    if let entry {
      session.report(try session.clerk.undo(entry, why: why))
    } else if let meeting {
      session.report(try session.clerk.undoLast(about: session.meeting(meeting), why: why))
    } else if let board {
      session.report(try session.clerk.undoLast(in: .board(session.board(board).id), why: why))
    } else {
      throw Refusal(
        "nothing says what to undo", expected: "an entry's number, --meeting or --board")
    }
  }
}
