import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate minutes`: drafted from the record, edited, cleared, sent, published, confirmed.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "minutes", "Minutes: drafted from the record, edited, cleared, sent, published, confirmed.",
    about: """
      A draft stands beside the record and can be edited as text; what is linked to the record \
      follows it. A closed minute has its own words for members and a fair summary for the public.
      """,
    subcommands: [
      Draft.self, Show.self, Text.self, Take.self, Edit.self, Number.self, NilReturn.self,
      Next.self, Clear.self, Send.self, Publish.self, Confirm.self, Sign.self,
    ])

  struct Clear: ActCommand {
    static let configuration = CommandConfiguration(
      "clear", Action.clearMinutes.sentence,
      #"minutes clear salford-icb/2002-02-12 --by "A. Reed""#,
      #"minutes clear salford-icb/2002-02-12 --by "A. Reed" --change "minute 4: as agreed""#)
    @OptionGroup var options: MeetingOptions
    @Option(help: "Who cleared them; otherwise who presided.") var by: String?
    @Option(help: "What was changed; may be repeated.") var change: [String] = []
    @Option(help: "The day; otherwise today.") var on: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let view = try session.view(nil, of: meeting)
      return try MinutesAct.clearing(
        meeting, by: session.chair(by, of: meeting, at: view), changes: change,
        on: session.day(on))
    }
  }

  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      "send", "Records to whom and when the minutes were sent.",
      "minutes send salford-icb/2002-02-12 --to members --to chief-executive-council",
      about: """
        Where there is a draft, what went is kept: the members' copy for members and those who must \
        have the minutes by a day, the public copy for everybody else. All members are those in \
        post on the day; those who left since the meeting are named besides.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "A recipient, as the constitution names it; may be repeated.") var to: [String]
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      let (session, meeting) = try options.find()
      let day = try session.day(on)
      try session.perform(MinutesAct.sending(meeting, to: to, on: day))
      warn(of: meeting, session)
      let state = session.clerk.state
      guard to.contains("members"), let who = state.recipientsOfMinutes(of: meeting, on: day)
      else { return }
      let names = who.members.map(state.directory.name)
      Console.say("members on \(day.spoken): \(names.joined(separator: ", "))")
      if !who.left.isEmpty {
        let left = who.left.map(state.directory.name)
        Console.say("left since the meeting: \(left.joined(separator: ", "))")
      }
    }

    private func warn(of meeting: MeetingID, _ session: Session) {
      MinutesCommand.warnUncleared(meeting, session)
      let day = session.clerk.state.heading(meeting)?.day ?? session.clerk.now.day
      let state = session.clerk.state
      let rule = state.boards[meeting.board]?.constitution(on: day)?.minutes.on(day).rule
      let known = state.recipientsInside(of: meeting) + (rule?.thenTo ?? [])
      for stranger in to where rule != nil && !known.contains(stranger) {
        Console.complain(
          "\"\(stranger)\" is no recipient the constitution names "
            + "(\(known.joined(separator: ", "))); recorded all the same, with the public copy")
      }
    }
  }

  /// Says what is irregular about sending or publishing now, which is recorded all the same.
  static func warnUncleared(_ meeting: MeetingID, _ session: Session) {
    guard session.clerk.state.heading(meeting)?.minutes.cleared.isEmpty ?? false else { return }
    Console.complain("the chair has not cleared these minutes; recorded all the same")
  }

  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      "publish", "Publishes the public copy, and keeps it.",
      #"minutes publish salford-icb/2002-02-12 --place "web site""#,
      about: """
        Refused where a closed minute has no public part, or closed words are found in what the \
        public would read.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "Where.") var place: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      let (session, meeting) = try options.perform {
        MinutesAct.publishing($1, at: place, on: try $0.day(on))
      }
      MinutesCommand.warnUncleared(meeting, session)
    }
  }

  struct Confirm: ActCommand {
    static let configuration = CommandConfiguration(
      "confirm", Action.confirmMinutes.sentence,
      #"minutes confirm salford-icb/2002-02-12 --at salford-icb/2002-03-26 --signed-by "A. Reed""#,
      about: "A correction is a minute of the meeting that makes it.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "The meeting that confirmed them.") var at: String
    @Option(help: "Who presided there and signed them.") var signedBy: String?
    @Option(help: "What was corrected; may be repeated.") var correction: [String] = []
    @Option(help: "The day; otherwise that of the confirming meeting.") var on: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let later = try session.meeting(at)
      return try MinutesAct.confirming(
        MinutesConfirmed(
          meeting: meeting, at: later, on: session.day(on, of: later),
          by: signedBy.map(session.person), corrections: correction))
    }
  }

  struct Sign: EventCommand {
    static let configuration = CommandConfiguration(
      "sign", "Records who signed minutes that were confirmed.",
      #"minutes sign salford-icb/2002-02-12 --by "A. Reed""#)
    @OptionGroup var options: MeetingOptions
    @Option(help: "Who signed them.") var by: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      try MinutesSigned(meeting: meeting, by: session.person(by), on: session.day(on))
    }
  }
}
