import ArgumentParser
import Governance
import Secretariat

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
