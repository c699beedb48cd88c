import ArgumentParser
import Governance
import TUI
import Secretariat

/// The verbs by which items are settled: deferred, exempt, taken as urgent, cleared by the chair.
extension AgendaCommand {
  struct WithdrawItem: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw", abstract: "Takes an item off the agenda; it stays in the record.",
      discussion: "Example:\n  quorate agenda withdraw salford-icb/2002-05-21 7 --why \"no report\""
    )
    @OptionGroup var options: ItemOptions
    @Option(help: "Why.") var why: String

    func run() throws {
      try options.perform { [ItemWithdrawn(meeting: $1, item: $2, why: why)] }
    }
  }

  struct Defer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "defer", abstract: Action.deferItem.sentence,
      discussion: """
        Examples:
          quorate agenda defer salford-icb 7 --why "the report came too late"
          quorate agenda defer salford-icb 7 --to salford-icb/2002-07-16 --why "more to find out"
        """)
    @OptionGroup var options: ItemOptions
    @Option(help: "The meeting it is deferred to; otherwise the next.") var to: String?
    @Option(help: "Why.") var why: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform(act: { [why] session, meeting, item in
        let (to, day) = (try session.optionalMeeting(to), try session.day(on, of: meeting))
        return Recording { [ItemDeferred.of(item, at: meeting, to: to, why: why, on: day, in: $0)] }
      })
    }
  }

  struct Access: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "access",
      abstract: "Makes an item exempt on a ground, or opens it to the public.",
      discussion: """
        Examples:
          quorate agenda access salford-icb 10 closed --ground constitution --clause Meetings --reasoning "a tender"
          quorate agenda access scrutiny 9 closed --ground schedule-12a --paragraph 3 --reasoning "prices" --review 2003-04-01
          quorate agenda access salford-icb 10 open
        """)
    @OptionGroup var options: ItemOptions
    @Argument(help: "Whether it is open to the public.") var access: AgendaItem.Access
    @OptionGroup var ground: GroundOptions

    func run() throws {
      try options.perform { _, meeting, item in
        [
          ItemAccessSet(
            meeting: meeting, item: item,
            access: access,
            ground: try ground.read())
        ]
      }
    }
  }

  struct Scope: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scope",
      abstract: "Flags an item as outside what the board was given to decide.",
      discussion: "Example:\n  quorate agenda scope salford-icb 7 --why \"housing for others too\"")
    @OptionGroup var options: ItemOptions
    @Option(help: "Why it is outside; without it the flag is lifted.") var why: String?

    func run() throws {
      try options.perform { [ItemOutsideScope(meeting: $1, item: $2, why: why)] }
    }
  }

  struct Urgent: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "urgent",
      abstract: "Records that the chair decided to take a matter as urgent, and why.",
      discussion: """
        Example:
          quorate agenda urgent salford-icb "Closure of a day centre" --reason "it closes on Friday"
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The title as printed.") var title: String
    @Option(help: "The special circumstances.") var reason: String
    @Option(help: "Who decided it; otherwise whoever presides, or the chair.") var by: String?
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func run() throws {
      try options.perform(act: { [title, reason] session, meeting in
        let moment = try session.moment(at, of: meeting)
        let chair = try session.chair(by, of: meeting, at: moment)
        return Recording { state in
          [
            UrgentAccepted(
              meeting: meeting, item: state.newItem(titled: title, at: meeting), title: title,
              by: chair, reason: reason, at: moment)
          ]
        }
      })
    }
  }

  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask",
      abstract: "Records a change that the chair asks for, in the agenda or in a report.",
      discussion: "Example:\n  quorate agenda ask salford-icb/2002-05-21 \"shorten it\" --item 5")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "What is to change.") var text: String
    @Option(help: "The item concerned.") var item: String?
    @Option(help: "Who asks; otherwise the chair.") var by: String?
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, meeting in
        [
          ChangeRequested(
            meeting: meeting, item: try item.map { try session.item($0, at: meeting) }, text: text,
            by: try session.chair(by, of: meeting, at: session.clerk.now), on: try session.day(on))
        ]
      }
    }
  }

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle",
      abstract: "Records whether a change that the chair asked for was made.",
      discussion: """
        Examples:
          quorate agenda settle salford-icb/2002-05-21 1
          quorate agenda settle salford-icb/2002-05-21 2 --not-taken --why "the figures are final"
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The number of the change.") var change: Int
    @Flag(help: "It was not made.") var notTaken = false
    @Option(help: "Why not, or how.") var why = ""
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, meeting in
        [
          ChangeSettled(
            meeting: meeting, change: change, taken: !notTaken, why: why, on: try session.day(on))
        ]
      }
    }
  }

  struct ClearAgenda: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear", abstract: "Records that the chair cleared the agenda.",
      discussion: "Example:\n  quorate agenda clear salford-icb/2002-05-21")
    @OptionGroup var options: MeetingOptions
    @Option(help: "Who cleared it; otherwise the chair.") var by: String?
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, meeting in
        [
          AgendaCleared(
            meeting: meeting, by: try session.chair(by, of: meeting, at: session.clerk.now),
            on: try session.day(on))
        ]
      }
    }
  }

  struct Exclude: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "exclude",
      abstract: "Drafts the resolution to exclude the press and public for some items.",
      discussion: "Example:\n  quorate agenda exclude scrutiny 9 10")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The printed numbers of the items.") var items: [String]
    @Option(help: "The resolution; otherwise it is worded from the grounds.") var text: String?

    func run() throws {
      try options.perform { session, meeting in
        var found: [ItemID] = []
        for item in items { found.append(try session.item(item, at: meeting)) }
        let worded = session.clerk.state.exclusionText(for: found, at: meeting)
        return [ExclusionDrafted(meeting: meeting, items: found, text: text ?? worded)]
      }
    }
  }
}
