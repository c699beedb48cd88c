import ArgumentParser
import Governance
import Secretariat

/// The verbs of a meeting's business: the item in hand, and its minutes.
extension MeetingCommand {
  struct Take: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take", abstract: "Moves on to an item at the meeting.",
      discussion: "Example:\n  quorate meeting take salford-icb 5 --at 14.22")
    @Argument(help: "The meeting.") var meeting: String
    @Argument(help: "The item's printed number.") var number: String
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      let meeting = try session.meeting(meeting)
      try session.perform([
        ItemTakenUp(
          meeting: meeting, item: try session.item(number, at: meeting),
          at: try session.moment(at, of: meeting))
      ])
    }
  }

  struct MinutesOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minutes", abstract: "Records to whom and when a meeting's minutes were sent.",
      discussion: """
        Example:
          quorate meeting minutes salford-icb/2002-02-12 --to members --on 2002-02-26
        """)
    @Argument(help: "The meeting.") var meeting: String
    @Option(help: "A recipient, as the constitution names it; may be repeated.") var to: [String]
    @Option(help: "The day; otherwise today.") var on: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform(
        SendMinutes(of: try session.meeting(meeting), to: to, on: try session.day(on)))
    }
  }
}
