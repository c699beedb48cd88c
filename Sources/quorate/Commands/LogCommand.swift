import ArgumentParser
import Governance
import Secretariat

/// `quorate log`: who recorded what, when.
struct LogCommand: PlainCommand {
  static let help = Help("Shows who recorded what, and when.")
    .example("log")
    .example("log --last 20")
    .example("log --last 20 --page 2")
    .example("log --meeting salford-icb/2002-03-26")
  @Option(help: "Only this meeting.") var meeting: String?
  @Option(help: "Only the board itself, without its meetings.") var board: String?
  @OptionGroup var pages: PageOptions
  @OptionGroup var past: KnownJournalOptions

  func run() throws {
    guard board == nil && meeting == nil else { return try tellStream(try past.session()) }
    let knownOn = try past.knownOnDay()
    let log = RecordLog(of: try JournalFile.open(past.journal.path), knownOn: knownOn)
    guard let (page, size) = pages.wanted else { return try log.forEach(tell) }
    try log.page(page, of: size).forEach(tell)
    pages.tell(of: try log.count())
  }

  /// The log of one board or meeting, which is read whole to find it.
  private func tellStream(_ session: Session) throws {
    let only: Governance.Stream =
      try meeting.map { .meeting(try session.meeting($0)) } ?? .board(session.board(board ?? "").id)
    try session.clerk.load(only)
    let entries = session.clerk.record.entries(of: only)
    let gone = session.clerk.record.retracted(in: only)
    let shown = pages.wanted.map { entries.page($0.page, of: $0.size) } ?? entries[...]
    // Items are told by the numbers they print.
    for meeting in Set(shown.compactMap(\.event.subject)) {
      try session.clerk.load(.meeting(meeting))
    }
    for entry in shown {
      tell(.init(of: entry, in: session.state, isWithdrawn: gone.contains(entry.number)))
    }
    pages.tell(of: entries.count)
  }

  private func tell(_ line: RecordLog.Line) {
    let mark = line.isWithdrawn ? "  (withdrawn)" : ""
    Console.say("\(line.number)  \(line.at.spoken)  \(line.actor)  \(line.sentence)\(mark)")
  }
}
