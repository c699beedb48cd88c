import ArgumentParser
import Governance
import Secretariat

/// `quorate attendance list`: who is there at a moment, and who counts.
struct AttendanceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", "Lists who counts at a moment, and why the others do not.",
    "attendance list salford-icb/2002-03-26 --at 14.20")
  @OptionGroup var options: MeetingOptions
  @Option(parsing: .unconditional, help: "The moment; otherwise now.") var at: String?
  @OptionGroup var past: KnownOnOption

  func run() throws {
    let (session, meeting) = try options.find(past)
    let moment = try session.view(at, of: meeting)
    let answer = try session.clerk.quorum(meeting, at: moment)
    let name = session.clerk.state.directory.name
    Console.say(moment.spoken)
    let counted = answer.heads.map { head in
      ["+", name(head.person), head.inPlaceOf.map { "for \(name($0))" } ?? "counts"]
    }
    Console.say(table: counted + answer.uncounted.map { ["-", name($0.person), $0.why] })
  }
}
