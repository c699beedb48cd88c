import ArgumentParser
import Governance
import Secretariat

/// `quorate undo`: withdraws an entry; it stays in the record.
struct UndoCommand: OfficeVerb {
  static let help = Help("Withdraws an entry, with a reason; it stays in the record.")
    .example(#"undo 123 --why "wrong person""#)
    .example(#"undo --meeting salford-icb --why "typed twice""#)
  static let about = """
    Without a number it withdraws what you recorded last at a meeting or on a board, all entries of \
    it together.
    """
  @Argument(help: "The number of the entry.") var entry: Int?
  @Option(help: "The meeting at which your own last entry is to be withdrawn.") var meeting: String?
  @Option(help: "The board on which your own last entry is to be withdrawn.") var board: String?
  @Option(help: "The reason.") var why: String

  func run(_ session: Session, _ office: State) throws {
    if let entry {
      let others = try session.clerk.recordedWith(entry)
      session.report(try session.clerk.undo(entry, why: why))
      if let first = others.first, let last = others.last {
        let which = first == last ? "entry \(first) was" : "entries \(first) to \(last) were"
        Console.note("note: \(which) recorded with it and \(first == last ? "stands" : "stand")")
      }
    } else if let meeting {
      session.report(try session.clerk.undoLast(about: session.meeting(meeting), why: why))
    } else if let board {
      session.report(try session.clerk.undoLast(in: .board(session.board(board).id), why: why))
    } else {
      throw Refusal(
        "no entry, meeting or board is named", expected: "the number of an entry, such as 282",
        advice: "or give --meeting or --board for your last entry there")
    }
  }
}
