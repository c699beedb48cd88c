import ArgumentParser
import Governance
import Secretariat

/// The verbs that record what minutes tell and nothing else does.
extension MinutesCommand {
  struct NumberMinutes: EventCommand {
    static let configuration = CommandConfiguration(
      "number", "Sets the number of a meeting's first minute by hand.",
      #"minutes number salford-icb/2002-02-12 56 --why "the minutes before are on paper""#)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The first number.") var first: Int
    @Option(help: "Why.") var why: String

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      MinutesNumbered(meeting: meeting, first: first, why: why)
    }
  }

  struct NilReturnVerb: EventCommand {
    static let configuration = CommandConfiguration(
      "nil-return", "Records that nothing had been received under an item, and who reported it.",
      #"minutes nil-return salford-icb/2002-02-12 2 questions --under "Standing Order 35" --by "the Chief Executive""#
    )
    @OptionGroup var options: ItemOptions
    @Argument(help: "What there was none of: questions, petitions.") var what: String
    @Option(help: "The rule under which it would have been.") var under: String?
    @Option(help: "Who reported it.") var by: String?
    @Option(parsing: .unconditional, help: "When; otherwise when the item was taken.")
    var at: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      let taken = session.clerk.state.proceedings[place.meeting]?.taken.last {
        $0.item == place.item
      }
      let moment = try at.map { try session.moment($0, of: place.meeting) }
      return NilReturned(
        meeting: place.meeting, item: place.item, what: what, under: under, reportedBy: by,
        at: moment ?? taken?.at ?? session.clerk.now)
    }
  }

  struct NextMeeting: EventCommand {
    static let configuration = CommandConfiguration(
      "next", "Records when a meeting said that the next one would be held.",
      #"minutes next scrutiny/2017-03-07 "2017-06-06 14.00""#)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The day and time that was said.") var next: String
    @Option(parsing: .unconditional, help: "When it was said; otherwise now, or at the close.")
    var at: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      NextAnnounced(
        meeting: meeting, next: try session.moment(next), at: try session.view(at, of: meeting))
    }
  }
}
