import ArgumentParser
import Governance

/// `quorate due`: what is due on every board, and why each day.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "due", "Lists what is due on every board, late things first.",
    "due",
    "due --board salford-icb --why",
    "due --as-of 2002-03-01 --json",
    about: "CAPITALS are the constitution's.")
  @Option(help: "Only this board.") var board: String?
  @Flag(help: "Show the working behind each day.") var why = false
  @Flag(help: "One JSON object a line.") var json = false
  @OptionGroup var past: PastOptions
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let (session, today) = try past.open(journal)
    try DueList(session: session, today: today, asOf: try past.asOfDay())
      .say(board: try board.map { try session.board($0).id }, why: why, json: json)
  }
}
