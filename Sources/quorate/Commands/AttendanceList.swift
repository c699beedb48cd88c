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

/// What the verbs of attendance share: a meeting, a person, and when it happened.
struct AttendanceOptions: ParsableArguments {
  @Argument(help: "The meeting.") var meeting: String
  @Argument(help: "The person.") var person: String
  @Option(parsing: .unconditional, help: "When it happened; otherwise now: 14.31, 5 minutes ago.")
  var at: String?
  @OptionGroup var journal: JournalOptions

  /// Records the event that the verb means.
  func record(_ event: (Session, MeetingID, PersonID, Moment) throws -> any Event) throws {
    let session = try journal.session()
    let meeting = try session.meeting(meeting)
    let person = try session.person(person)
    let moment = try session.moment(at, of: meeting)
    try session.perform([try event(session, meeting, person, moment)])
    try session.sayQuorum(meeting)
  }
}

extension Session {
  /// Says how the quorum of a meeting stands now, after something changed.
  func sayQuorum(_ meeting: MeetingID) throws {
    let answer = try clerk.quorum(meeting, at: view(nil, of: meeting))
    Console.say(answer.sentence(in: clerk.state.directory))
  }
}
