import ArgumentParser
import Governance
import Secretariat

/// What the verbs that only name a meeting and a time share.
struct MeetingTimeOptions: ParsableArguments {
  @Argument(help: "The meeting.") var meeting: String
  @Option(parsing: .unconditional, help: "When; otherwise now: 14.02, 5 minutes ago.") var at:
    String?
  @OptionGroup var journal: JournalOptions

  /// Records the event that the verb means at that meeting and time.
  func record(_ event: (MeetingID, Moment) -> any Event) throws {
    let session = try journal.session()
    let meeting = try session.meeting(meeting)
    try session.perform([event(meeting, try session.moment(at, of: meeting))])
  }
}
