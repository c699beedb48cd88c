import ArgumentParser
import Governance
import TUI

/// `quorate minutes`: drafted from the record, edited, cleared, sent, published, confirmed.
struct MinutesCommand: PlainCommand {
  static let help = Help("Minutes: drafted from the record, cleared, sent, published, confirmed.")
    .verbs(
      Draft.self, Show.self, Text.self, Take.self, Edit.self, Number.self, NilReturn.self,
      Next.self, Clear.self, Send.self, Publish.self, Confirm.self, Sign.self)
  static let about = """
    A draft is kept apart from the record and can be edited as text; passages taken from the record \
    follow it. A closed minute has a full text for members and a fair summary for the public.
    """

  struct Clear: MeetingVerb, ActVerb {
    static let help = Help(Action.clearMinutes.sentence)
      .example(#"minutes clear salford-icb/2002-02-12 --by "A. Reed""#)
      .example(#"minutes clear salford-icb/2002-02-12 --by "A. Reed" --change "minute 4: agreed""#)
    @Option(help: "Who cleared them (default: the person who was in the chair).") var by: String?
    @Option(help: "What was changed; may be repeated.") var change: [String] = []
    @Option(help: "The day they were cleared (default: today).") var on: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let view = try session.view(nil, of: meeting)
      return try MinutesAct.clearing(
        meeting, by: session.chair(by, of: meeting, at: view), changes: change, on: session.day(on))
    }
  }

  struct Send: MeetingVerb {
    static let help = Help("Records to whom and when the minutes were sent.")
      .example("minutes send salford-icb/2002-02-12 --to members --to the-library")
    static let about = """
      Where there is a draft, a copy of what was sent is kept: the members' copy for members and those who must \
      have the minutes by a given day, the public copy for everybody else. "Members" means \
      those in post on that day; those who have left since the meeting are also named.
      """
    @Option(help: "A recipient, as the constitution names it; may be repeated.") var to: [String]
    @Option(help: "The day they were sent (default: today).") var on: String?

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let day = try session.day(on)
      try session.perform(MinutesAct.sending(meeting, to: to, on: day))
      warn(of: meeting, session)
      let state = session.state
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
      let state = session.state
      let rule = state.heading(meeting).flatMap {
        state.boards[meeting.board]?.rule(MinutesRule.self, of: $0)
      }
      let known = state.recipientsInside(of: meeting) + (rule?.thenTo ?? [])
      for stranger in to where rule != nil && !known.contains(stranger) {
        Console.complain(
          "the constitution does not name \"\(stranger)\" as a recipient (it names "
            + "\(known.joined(separator: ", "))); recorded all the same, with the public copy")
      }
    }
  }

  /// Says what is irregular about sending or publishing now, which is recorded all the same.
  static func warnUncleared(_ meeting: MeetingID, _ session: Session) {
    guard session.state.heading(meeting)?.minutes.cleared.isEmpty ?? false else { return }
    Console.complain("the chair has not cleared these minutes; recorded all the same")
  }

  struct Publish: MeetingVerb {
    static let help = Help("Publishes the public copy, and keeps it.")
      .example(#"minutes publish salford-icb/2002-02-12 --place "the Council's website""#)
    static let about = """
      Refused if a closed minute has no public summary, or if words of closed business are found in \
      what the public would read.
      """
    @Option(help: "Where they were published.") var place: String
    @Option(help: "The day they were published (default: today).") var on: String?

    func run(_ session: Session, _ meeting: MeetingID) throws {
      try session.perform(MinutesAct.publishing(meeting, at: place, on: session.day(on)))
      MinutesCommand.warnUncleared(meeting, session)
    }
  }

  struct Confirm: MeetingVerb, ActVerb {
    static let help = Help(Action.confirmMinutes.sentence).example(
      #"minutes confirm salford-icb/2002-02-12 --at salford-icb/2002-03-26 --signed-by "A. Reed""#)
    static let about = "A correction is recorded in the minutes of the meeting that makes it."
    @Option(help: "The meeting that confirmed them.") var at: String
    @Option(help: "Who presided there and signed them.") var signedBy: String?
    @Option(help: "What was corrected; may be repeated.") var correction: [String] = []
    @Option(help: "The day they were confirmed (default: the day of that meeting).") var on: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      let later = try session.meeting(at)
      return try MinutesAct.confirming(
        MinutesConfirmed(
          meeting: meeting, at: later, on: session.day(on, of: later),
          by: signedBy.map(session.person), corrections: correction))
    }
  }

  struct Sign: DatedMeetingVerb {
    static let help = Help("Records who signed minutes that were confirmed.")
      .example(#"minutes sign salford-icb/2002-02-12 --by "A. Reed""#)
    @Option(help: "Who signed them.") var by: String

    func event(_ session: Session, _ meeting: MeetingID, on day: Day) throws -> any Event {
      try MinutesSigned(meeting: meeting, by: session.person(by), on: day)
    }
  }
}
