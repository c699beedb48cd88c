import ArgumentParser
import Governance
import Secretariat

/// `quorate explain`: the whole working of one thing that a rule asks.
struct ExplainCommand: BoardReading {
  static let help = Help("Shows in full how one line of a check was worked out.")
    .example("explain salford-icb 3 --as-of 2002-07-02")
    .example("explain salford-icb minutes/2002-05-21/members")
    .example("explain salford-icb minutes 21 May members")
  static let about = """
    The line is named by its number in quorate check (with the same --as-of or --known-on), by \
    its reference, or by words from it.
    """
  @Argument(help: "The line: its number, its reference, or words from it.") var line: [String]
  @Flag(help: "As one JSON object.") var json = false

  func show(_ session: Session, _ board: Board, on day: Day) throws {
    guard let check = try session.clerk.check(board.id, on: day) else { return }
    let found = try check.finding(line.joined(separator: " "))
    if json { return try Console.say(json: found.json(of: board.id)) }
    Console.say("\(board.name), at the end of \(day.spoken)")
    Console.say(lines: found.explanation.lines)
    Console.say("To see it again: quorate explain \(board.id) \(found.key)")
  }
}
