import ArgumentParser
import Governance
import TUI

/// The verbs by which items are settled: deferred, exempt, taken as urgent, cleared by the chair.
extension AgendaCommand {
  struct Withdraw: ItemVerb, EventVerb {
    static let help = Help("Takes an item off the agenda; it stays in the record.")
      .example(#"agenda withdraw salford-icb/2002-05-21 7 --why "no report""#)
    @Option(help: "The reason.") var why: String

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      ItemWithdrawn(meeting: place.meeting, item: place.item, why: why)
    }
  }

  struct Defer: ItemVerb, ActVerb {
    static let help = Help(Action.deferItem.sentence)
      .example(#"agenda defer salford-icb 7 --why "the report came too late""#)
      .example(#"agenda defer salford-icb 7 --to salford-icb/2002-07-16 --why "more to find out""#)
    @Option(help: "The meeting it is deferred to (default: the next).") var to: String?
    @Option(help: "The reason.") var why: String
    @Option(help: "The day it was deferred (default: the day of the meeting).") var on: String?

    func act(_ session: Session, _ place: ItemOptions.Subject) throws -> any Act {
      let (to, day) = (try to.map(session.meeting), try session.day(on, of: place.meeting))
      return Recording { [why] in
        [ItemDeferred.of(place.item, at: place.meeting, to: to, why: why, on: day, in: $0)]
      }
    }
  }

  struct Access: ItemVerb, EventVerb {
    static let help = Help("Closes an item to the public on a stated ground, or opens it.")
      .example(
        #"agenda access salford-icb 10 closed --ground constitution --clause Meetings --reasoning "a tender""#
      )
      .example(
        #"agenda access scrutiny 9 closed --ground schedule-12a --paragraph 3 --reasoning "prices" --review 2003-04-01"#
      )
      .example("agenda access salford-icb 10 open")
    @Argument(help: "Whether it is open to the public.") var access: AgendaItem.Access
    @OptionGroup var ground: GroundOptions

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try ItemAccessSet(
        meeting: place.meeting, item: place.item, access: access, ground: ground.read(session))
    }
  }

  struct Scope: ItemVerb, EventVerb {
    static let help = Help("Records whether an item is outside what the board may decide.")
      .example(#"agenda scope salford-icb 7 --why "housing for others too""#)
    @Option(help: "Why it is outside; if left out, it is within scope again.") var why: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      ItemOutsideScope(meeting: place.meeting, item: place.item, why: why)
    }
  }

  struct Urgent: MomentVerb, ActVerb {
    static let help = Help("Records that the chair decided to take a matter as urgent, and why.")
      .example(#"agenda urgent salford-icb "Closure of a centre" --reason "it closes on Friday""#)
    @Argument(help: "The title as printed.") var title: String
    @Option(help: "The special circumstances that make it urgent.") var reason: String
    @Option(help: "Who decided it (default: the person in the chair).") var by: String?

    func act(_ session: Session, _ place: MomentOptions.Subject) throws -> any Act {
      let (meeting, moment) = place
      let chair = try session.chair(by, of: meeting, at: moment)
      return Recording { [title, reason] state in
        [
          UrgentAccepted(
            meeting: meeting, item: state.newItem(titled: title, at: meeting), title: title,
            by: chair, reason: reason, at: moment)
        ]
      }
    }
  }

  struct Ask: DatedMeetingVerb {
    static let help = Help("Records a change the chair asks for, in the agenda or in a report.")
      .example(#"agenda ask salford-icb/2002-05-21 "shorten it" --item 5"#)
    @Argument(help: "What is to change.") var text: String
    @Option(help: "The item concerned.") var item: String?
    @Option(help: "Who asks (default: the chair).") var by: String?

    func event(_ session: Session, _ meeting: MeetingID, on day: Day) throws -> any Event {
      try ChangeRequested(
        meeting: meeting, item: item.map { try session.item($0, at: meeting) }, text: text,
        by: session.chair(by, of: meeting, at: session.now), on: day)
    }
  }

  struct Settle: DatedMeetingVerb {
    static let help = Help("Records whether a change that the chair asked for was made.")
      .example("agenda settle salford-icb/2002-05-21 1")
      .example(#"agenda settle salford-icb/2002-05-21 2 --not-made --why "the figures are final""#)
    @Argument(help: "The number of the change.") var change: Int
    @Flag(name: [.customLong("not-made"), .customLong("not-taken")], help: "It was not made.")
    var notMade = false
    @Option(help: "Why not, or how.") var why = ""

    func event(_ session: Session, _ meeting: MeetingID, on day: Day) throws -> any Event {
      ChangeSettled(meeting: meeting, change: change, taken: !notMade, why: why, on: day)
    }
  }

  struct Clear: DatedMeetingVerb {
    static let help = Help("Records that the chair cleared the agenda.")
      .example("agenda clear salford-icb/2002-05-21")
    @Option(help: "Who cleared it (default: the chair).") var by: String?

    func event(_ session: Session, _ meeting: MeetingID, on day: Day) throws -> any Event {
      try AgendaCleared(
        meeting: meeting, by: session.chair(by, of: meeting, at: session.now), on: day)
    }
  }

  struct Exclude: MeetingVerb, EventVerb {
    static let help = Help("Drafts the resolution to exclude the press and public for some items.")
      .example("agenda exclude scrutiny 9 10")
    @Argument(help: "The printed numbers of the items.") var items: [String]
    @Option(help: "The wording of the resolution (default: from the grounds).") var text: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      let found = try items.map { try session.item($0, at: meeting) }
      let known = session.state.proceedings[meeting] ?? Proceedings()
      return ExclusionDrafted(
        meeting: meeting, items: found, text: text ?? known.exclusionText(for: found))
    }
  }
}
