import ArgumentParser
import Governance
import Secretariat
import TUI

/// The verbs that only name a meeting and a time.
extension MeetingCommand {
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: Action.openMeeting.sentence,
      discussion: "Example:\n  quorate meeting open salford-icb --at 14.02")
    @OptionGroup var options: MeetingTimeOptions
    func run() throws { try options.record { MeetingOpened(meeting: $0, at: $1) } }
  }

  struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resume", abstract: Action.resume.sentence,
      discussion:
        "Example:\n  quorate meeting resume salford-icb/2002-03-26 --at \"2002-03-28 10.00\"")
    @OptionGroup var options: MeetingTimeOptions
    func run() throws { try options.record { MeetingResumed(meeting: $0, at: $1) } }
  }

  struct CloseMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: Action.closeMeeting.sentence,
      discussion: "Example:\n  quorate meeting close salford-icb --at 15.35")
    @OptionGroup var options: MeetingTimeOptions
    func run() throws {
      try options.record { MeetingClosed(meeting: $0, at: $1) }
      let session = try options.journal.session()
      let meeting = try session.meeting(options.meeting)
      let state = session.clerk.state
      let deferred = state.heading(meeting).map { Set($0.deferred.keys) } ?? []
      for item in state.proceedings[meeting]?.unreached(but: deferred) ?? [] {
        Console.say(
          "not reached: item \(item.number), \(item.title); to defer it: quorate agenda defer")
      }
    }
  }
}

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
