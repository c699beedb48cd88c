import ArgumentParser
import Governance
import Secretariat
import Store

/// `quorate log`: who recorded what, when.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Tells who recorded what, and when.",
    discussion: """
      Examples:
        quorate log
        quorate log --last 20
        quorate log --meeting salford-icb/2002-03-26
      """)
  @Option(help: "Only this meeting.") var meeting: String?
  @Option(help: "Only this board, without what went on at its meetings.") var board: String?
  @Option(help: "Only the last so many.") var last: Int?
  @OptionGroup var past: KnownOnOption
  @OptionGroup var journal: JournalOptions

  func validate() throws {
    if let last, last < 1 { throw ValidationError("--last needs a whole number from 1") }
  }

  func run() throws {
    let session = try journal.session(knownOn: try past.knownOnDay())
    try session.clerk.loadBoards()
    var only: Governance.Stream?
    if let board { only = .board(try session.board(board).id) }
    if let meeting { only = .meeting(try session.meeting(meeting)) }
    var entries: [Recorded] = []
    var gone: Set<Int> = []
    if let only {
      try session.clerk.load(only)
      entries = session.clerk.record.entries(of: only)
      gone = session.clerk.record.retracted(in: only)
    } else {
      entries = try session.clerk.everything()
      gone = Record.retracted(among: entries)
    }
    let shown = entries.suffix(last ?? entries.count)
    // Items are told by the numbers they print.
    for meeting in Set(shown.compactMap(\.event.subject)) {
      try session.clerk.load(.meeting(meeting))
    }
    for recorded in shown {
      let mark = gone.contains(recorded.number) ? "  (taken back)" : ""
      let sentence = recorded.event.sentence.text(in: session.clerk.state)
      Console.say(
        "\(recorded.number)  \(recorded.at.spoken)  \(recorded.actor)  \(sentence)\(mark)")
    }
  }
}
