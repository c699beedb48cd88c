import ArgumentParser
import Governance
import Secretariat

/// `quorate attendance list`: who is there at a moment, and who counts.
struct AttendanceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists who counts at a moment, and why the others do not.",
    discussion: "Example:\n  quorate attendance list salford-icb/2002-03-26 --at 14.20")
  @Argument(help: "The meeting.") var meeting: String
  @Option(parsing: .unconditional, help: "The moment; otherwise now.") var at: String?
  @OptionGroup var past: KnownOnOption
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let session = try journal.session(knownOn: try past.knownOnDay())
    let meeting = try session.meeting(meeting)
    let moment = try session.view(at, of: meeting)
    let answer = try session.clerk.quorum(meeting, at: moment)
    let name = session.clerk.state.directory.name
    Console.say("\(moment.spoken)")
    var rows: [[String]] = []
    for head in answer.heads {
      rows.append(["+", name(head.person), head.inPlaceOf.map { "for \(name($0))" } ?? "counts"])
    }
    for other in answer.uncounted { rows.append(["-", name(other.person), other.why]) }
    Console.say(table: rows)
  }
}
