import ArgumentParser
import Governance
import Secretariat

/// The verbs of a meeting's business: its items, its papers, its minutes.
extension MeetingCommand {
  struct ItemOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "item", abstract: "Puts an item on the agenda.",
      discussion: """
        Example:
          quorate meeting item salford-icb/2002-05-21 5 "Joint Investment Plan" --minutes 20
        """)
    @Argument(help: "The meeting.") var meeting: String
    @Argument(help: "The number as printed.") var number: String
    @Argument(help: "The title as printed.") var title: String
    @Flag(help: "The public are out for it.") var closed = false
    @Option(help: "Minutes allowed.") var minutes: Int?
    @Option(help: "The office or person presenting.") var presenter: String?
    @OptionGroup var journal: JournalOptions

    func validate() throws {
      if let minutes, minutes < 1 {
        throw ValidationError("--minutes needs a whole number from 1")
      }
    }

    func run() throws {
      let session = try journal.session()
      let item = ItemID(proposedFrom: number)
      try session.perform([
        ItemAdded(
          meeting: try session.meeting(meeting), item: item, number: number, title: title,
          access: closed ? .closed : .open, minutes: minutes, presenter: presenter)
      ])
    }
  }

  struct Take: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take", abstract: "Takes up an item at the meeting.",
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

  struct Papers: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "papers", abstract: Action.makePapersAvailable.sentence,
      discussion: """
        Examples:
          quorate meeting papers salford-icb/2002-03-26 --at "2002-03-21 16.00"
          quorate meeting papers salford-icb/2002-03-26 --paper "Housing placements"
        """)
    @Argument(help: "The meeting.") var meeting: String
    @Option(help: "agenda, reports, or one report's title; may be repeated. Otherwise both.")
    var paper: [String] = []
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      let meeting = try session.meeting(meeting)
      let moment = try session.moment(at)
      try session.perform(
        (paper.isEmpty ? ["agenda", "reports"] : paper).map {
          PapersMadeAvailable(meeting: meeting, paper: $0, at: moment)
        })
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
      try session.perform([
        MinutesDespatched(
          meeting: try session.meeting(meeting), recipients: to, on: try session.day(on))
      ])
    }
  }
}
