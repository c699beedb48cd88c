import ArgumentParser
import Governance
import Secretariat

/// What the verbs about one paper share: the meeting, the paper, the day, the journal.
struct PaperOptions: ParsableArguments {
  @Argument(help: "The meeting.") var meeting: String
  @Argument(help: "The paper, by its identifier or its title.") var paper: String
  @OptionGroup var journal: JournalOptions

  /// Records the event that the verb means for that paper.
  func perform(_ event: (Session, MeetingID, PaperID) throws -> any Event) throws {
    let session = try journal.session()
    let meeting = try session.meeting(meeting)
    try session.perform([try event(session, meeting, try session.paper(paper, at: meeting))])
  }
}
