import ArgumentParser
import Governance
import Secretariat

/// `quorate due`: what is due on every board, and why each day.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Lists what is due on every board, late things first.",
    discussion: """
      CAPITALS are the constitution's.

      Examples:
        quorate due
        quorate due --board salford-icb --why
        quorate due --as-of 2002-03-01 --json
      """)
  @Option(help: "Only this board.") var board: String?
  @Flag(help: "Show the working behind each day.") var why = false
  @Flag(help: "One JSON object a line.") var json = false
  @OptionGroup var past: PastOptions
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let session = try journal.session(knownOn: try past.knownOnDay())
    let asOf = try past.asOfDay()
    let today = try asOf ?? past.knownOnDay() ?? session.clerk.now.day
    try DueList(session: session, today: today, asOf: asOf)
      .say(board: try board.map { try session.board($0).id }, why: why, json: json)
  }
}
