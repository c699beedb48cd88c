import ArgumentParser
import Governance
import Secretariat

/// What the verbs that act at a meeting share: the meeting, and which journal.
struct MeetingOptions: ParsableArguments {
  @Argument(help: "The meeting: BOARD/DAY, or a board for its meeting in progress or next.")
  var meeting: String
  @OptionGroup var journal: JournalOptions

  /// Records what the verb means at that meeting.
  func perform(_ acts: (Session, MeetingID) throws -> [any Event]) throws {
    try perform(act: { Recording(try acts($0, $1)) })
  }

  /// Does what the verb means at that meeting.
  func perform(act: (Session, MeetingID) throws -> any Act) throws {
    let session = try journal.session()
    let meeting = try session.meeting(meeting)
    try session.perform(try act(session, meeting))
  }
}
