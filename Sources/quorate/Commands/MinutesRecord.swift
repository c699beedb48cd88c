import ArgumentParser
import Governance
import Secretariat

/// The verbs that record what minutes tell and nothing else does.
extension MinutesCommand {
  struct NumberMinutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "number", abstract: "Sets the number of a meeting's first minute by hand.",
      discussion: """
        Example:
          quorate minutes number salford-icb/2002-02-12 56 --why "the minutes before are on paper"
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The first number.") var first: Int
    @Option(help: "Why.") var why: String

    func run() throws {
      try options.perform { _, meeting in
        [MinutesNumbered(meeting: meeting, first: first, why: why)]
      }
    }
  }

  struct NilReturnVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "nil-return",
      abstract: "Records that nothing had been received under an item, and who reported it.",
      discussion: """
        Example:
          quorate minutes nil-return salford-icb/2002-02-12 2 questions --under "Standing Order 35" --by "the Chief Executive"
        """)
    @OptionGroup var options: ItemOptions
    @Argument(help: "What there was none of: questions, petitions.") var what: String
    @Option(help: "The rule under which it would have been.") var under: String?
    @Option(help: "Who reported it.") var by: String?
    @Option(parsing: .unconditional, help: "When; otherwise when the item was taken.")
    var at: String?

    func run() throws {
      try options.perform { session, meeting, item in
        let proceedings = session.clerk.state.proceedings[meeting]
        let taken = proceedings?.taken.last { $0.item == item }?.at
        return [
          NilReturned(
            meeting: meeting, item: item, what: what, under: under, reportedBy: by,
            at: at == nil ? taken ?? session.clerk.now : try session.moment(at, of: meeting))
        ]
      }
    }
  }

  struct NextMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "next",
      abstract: "Records when a meeting said that the next one would be held.",
      discussion: """
        Example:
          quorate minutes next scrutiny/2017-03-07 "2017-06-06 14.00"
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The day and time that was said.") var next: String
    @Option(parsing: .unconditional, help: "When it was said; otherwise now, or at the close.")
    var at: String?

    func run() throws {
      try options.perform { session, meeting in
        [
          NextAnnounced(
            meeting: meeting, next: try session.moment(next),
            at: try session.view(at, of: meeting))
        ]
      }
    }
  }
}
