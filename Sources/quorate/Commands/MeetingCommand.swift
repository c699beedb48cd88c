import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate meeting`: scheduling meetings, and what happens to them.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "meeting", "Meetings: scheduled, noticed, moved, opened, adjourned, closed.",
    about: """
      A meeting is named BOARD/DAY, as in salford-icb/2002-03-26. A board alone stands for its \
      meeting in progress, or its next.
      """,
    subcommands: [
      Plan.self, Schedule.self, List.self, Show.self, Notice.self, Move.self, Cancel.self,
      Open.self, Adjourn.self, Resume.self, Inquorate.self, Close.self, Take.self,
      ResolveExclusion.self, PublicOut.self, PublicIn.self, Minutes.self,
    ])

  struct Schedule: EventCommand {
    static let configuration = CommandConfiguration(
      "schedule", "Schedules a meeting for a day, a time and a venue.",
      #"meeting schedule salford-icb "2002-05-21 14.00" "Civic Centre""#,
      #"meeting schedule salford-icb "12 June 2002 10.00" "Town Hall" --extraordinary"#)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The day and time: 2002-05-21 14.00.") var start: String
    @Argument(help: "The venue.") var venue: String
    @Flag(help: "Outside the ordinary series.") var extraordinary = false
    @Option(help: "The name within the board; otherwise the day.") var id: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let start = try session.moment(start)
      let name = try id.map { (try Typed.identifier($0) as BoardID).rawValue }
      return MeetingScheduled(
        meeting: MeetingID(board.id, name ?? start.day.description), start: start, venue: venue,
        extraordinary: extraordinary)
    }
  }

  struct Notice: ParsableCommand {
    static let configuration = CommandConfiguration(
      "notice", "Records that notice was given of one meeting or of several.",
      #"meeting notice salford-icb/2002-05-21 --to members --to press --at "9 April 2002 10.00""#,
      "meeting notice salford-icb/2002-05-21 salford-icb/2002-07-16 --to members")
    @Argument(help: "The meetings; one notice may cover a year's calendar.") var meetings: [String]
    @Option(help: "To whom it went; may be repeated.") var to: [String] = []
    @Option(help: "Where it was posted; may be repeated.") var posted: [String] = []
    @Option(parsing: .unconditional, help: "When it went out; otherwise now.") var at: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      let found = try meetings.map(session.meeting)
      guard let board = found.first?.board else { return }
      try session.perform([
        NoticeGiven(
          board: board, meetings: found, given: try session.moment(at), recipients: to,
          places: posted)
      ])
    }
  }

  struct Move: ActCommand {
    static let configuration = CommandConfiguration(
      "move", "Changes a meeting's day, time or venue.",
      #"meeting move scrutiny/2017-06-06 --to "20 June 2017 14.30" --why "agreed by the chair""#)
    @OptionGroup var options: MeetingOptions
    @Option(help: "The new day and time; otherwise as it was.") var to: String?
    @Option(help: "The new venue; otherwise as it was.") var venue: String?
    @Option(help: "Why it is moved.") var why: String

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      guard let heading = session.clerk.state.heading(meeting) else { return Recording([]) }
      return Recording([
        try MeetingMoved(
          meeting: meeting, start: to.map { try session.moment($0) } ?? heading.start,
          venue: venue ?? heading.venue, why: why, at: session.clerk.now)
      ])
    }
  }

  struct Cancel: EventCommand {
    static let configuration = CommandConfiguration(
      "cancel", "Cancels a meeting.",
      #"meeting cancel salford-icb/2002-05-21 --why "venue flooded""#)
    @OptionGroup var options: MeetingOptions
    @Option(help: "Why.") var why: String
    @Option(help: "The day on which it was cancelled; otherwise today.") var on: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      try MeetingCancelled(meeting: meeting, on: session.day(on), why: why)
    }
  }

  struct Adjourn: EventCommand {
    static let configuration = CommandConfiguration(
      "adjourn", Action.adjourn.sentence,
      #"meeting adjourn salford-icb --at 15.10 --until "2002-03-28 10.00" --why "no quorum""#)
    @OptionGroup var options: MeetingTimeOptions
    @Option(help: "Until when, where that was said.") var until: String?
    @Option(help: "Why.") var why: String

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      MeetingAdjourned(
        meeting: place.meeting, at: place.moment,
        until: try until.map { try session.moment($0, of: place.meeting) }, why: why)
    }
  }

  struct Inquorate: EventCommand {
    static let configuration = CommandConfiguration(
      "inquorate", Action.inquorateStart.sentence, "meeting inquorate salford-icb notes-only")
    @OptionGroup var options: MeetingTimeOptions
    @Argument(help: "What was chosen.") var choice: InquorateStart.Choice

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      InquorateAtStart(meeting: place.meeting, at: place.moment, choice: choice)
    }
  }

  struct Take: EventCommand {
    static let configuration = CommandConfiguration(
      "take", "Moves on to an item at the meeting.", "meeting take salford-icb 5 --at 14.22")
    @OptionGroup var options: ItemOptions
    @Option(parsing: .unconditional, help: "When; otherwise now.") var at: String?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try ItemTakenUp(
        meeting: place.meeting, item: place.item, at: session.moment(at, of: place.meeting))
    }
  }

  struct Minutes: ActCommand {
    static let configuration = CommandConfiguration(
      "minutes", "Records to whom and when a meeting's minutes were sent.",
      "meeting minutes salford-icb/2002-02-12 --to members --on 2002-02-26")
    @OptionGroup var options: MeetingOptions
    @Option(help: "A recipient, as the constitution names it; may be repeated.") var to: [String]
    @Option(help: "The day; otherwise today.") var on: String?

    func act(_ session: Session, _ meeting: MeetingID) throws -> any Act {
      try MinutesAct.sending(meeting, to: to, on: session.day(on))
    }
  }

  struct Open: EventCommand {
    static let configuration = CommandConfiguration(
      "open", Action.openMeeting.sentence, "meeting open salford-icb --at 14.02")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      MeetingOpened(meeting: place.meeting, at: place.moment)
    }
  }

  struct Resume: EventCommand {
    static let configuration = CommandConfiguration(
      "resume", Action.resume.sentence,
      #"meeting resume salford-icb/2002-03-26 --at "2002-03-28 10.00""#)
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      MeetingResumed(meeting: place.meeting, at: place.moment)
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      "close", Action.closeMeeting.sentence, "meeting close salford-icb --at 15.35")
    @OptionGroup var options: MeetingTimeOptions

    func run() throws {
      let (session, place) = try options.perform {
        Recording([MeetingClosed(meeting: $1.meeting, at: $1.moment)])
      }
      let state = session.clerk.state
      let deferred = state.heading(place.meeting).map { Set($0.deferred.keys) } ?? []
      for item in state.proceedings[place.meeting]?.unreached(but: deferred) ?? [] {
        Console.say(
          "not reached: item \(item.number), \(item.title); to defer it: quorate agenda defer")
      }
    }
  }

  struct ResolveExclusion: EventCommand {
    static let configuration = CommandConfiguration(
      "resolve-exclusion", Action.exclude.sentence, "meeting resolve-exclusion scrutiny --at 15.10")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      ExclusionResolved(meeting: place.meeting, at: place.moment)
    }
  }

  struct PublicOut: EventCommand {
    static let configuration = CommandConfiguration(
      "public-out", Action.publicOut.sentence, "meeting public-out salford-icb --at 15.12")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      PublicExcluded(meeting: place.meeting, at: place.moment)
    }
  }

  struct PublicIn: EventCommand {
    static let configuration = CommandConfiguration(
      "public-in", Action.publicIn.sentence, "meeting public-in salford-icb --at 15.30")
    @OptionGroup var options: MeetingTimeOptions

    func event(_ session: Session, _ place: MeetingTimeOptions.Subject) throws -> any Event {
      PublicReadmitted(meeting: place.meeting, at: place.moment)
    }
  }
}
