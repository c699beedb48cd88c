import ArgumentParser
import Governance
import TUI

/// `quorate meeting`: scheduling meetings, and what happens to them.
struct MeetingCommand: PlainCommand {
  static let help = Help("Meetings: scheduling, notice, changes, opening, adjournment, closing.")
    .verbs(
      Plan.self, Schedule.self, List.self, Show.self, Notice.self, Move.self, Cancel.self,
      Open.self, Adjourn.self, Resume.self, Inquorate.self, Close.self, Take.self,
      ResolveExclusion.self, PublicOut.self, PublicIn.self)
  static let about = """
    A meeting is named BOARD/DAY, as in salford-icb/2002-03-26. A board alone stands for its \
    meeting in progress, or its next.
    """

  struct Schedule: BoardVerb, EventVerb {
    static let help = Help("Schedules a meeting for a day, a time and a venue.")
      .example(#"meeting schedule salford-icb "2002-05-21 14.00" "Civic Centre""#)
      .example(#"meeting schedule salford-icb "12 June 2002 10.00" "Town Hall" --extraordinary"#)
    @Argument(help: "The day and time: 2002-05-21 14.00.") var start: String
    @Argument(help: "The venue.") var venue: String
    @Flag(help: "Outside the ordinary series.") var extraordinary = false
    @Option(help: "The identifier (default: the day).") var id: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let start = try session.moment(start)
      let name = try id.map { (try Typed.identifier($0) as BoardID).rawValue }
      return MeetingScheduled(
        meeting: MeetingID(board.id, name ?? start.day.description), start: start, venue: venue,
        extraordinary: extraordinary)
    }
  }

  struct Notice: OfficeVerb, EventVerb {
    static let help = Help("Records that notice was given of one meeting or of several.")
      .example(
        #"meeting notice salford-icb/2002-05-21 --to members --to press --at "9 April 2002 10.00""#
      )
      .example("meeting notice salford-icb/2002-05-21 salford-icb/2002-07-16 --to members")
    @Argument(help: "The meetings; one notice may cover a year's calendar.") var meetings: [String]
    @Option(help: "To whom it went; may be repeated.") var to: [String] = []
    @Option(help: "Where it was posted; may be repeated.") var posted: [String] = []
    @Option(parsing: .unconditional, help: "When it went out (default: now).") var at: String?

    func event(_ session: Session, _ office: State) throws -> any Event {
      let found = try meetings.map(session.meeting)
      return try NoticeGiven(
        board: found[0].board, meetings: found, given: session.moment(at), recipients: to,
        places: posted)
    }
  }

  struct Move: MeetingVerb, EventVerb {
    static let help = Help("Changes a meeting's day, time or venue.").example(
      #"meeting move scrutiny/2017-06-06 --to "20 June 2017 14.30" --why "agreed by the chair""#)
    @Option(help: "The new day and time (default: unchanged).") var to: String?
    @Option(help: "The new venue (default: unchanged).") var venue: String?
    @Option(help: "The reason.") var why: String
    @Option(help: "When it was changed, such as \"30 May 2017 10.00\" (default: now).")
    var at: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      let heading = try session.heading(meeting)
      return try MeetingMoved(
        meeting: meeting, start: to.map { try session.moment($0) } ?? heading.start,
        venue: venue ?? heading.venue, why: why,
        at: at.map { try session.moment($0) } ?? session.now)
    }
  }

  struct Cancel: MeetingVerb, EventVerb {
    static let help = Help("Cancels a meeting.")
      .example(#"meeting cancel salford-icb/2002-05-21 --why "venue flooded""#)
    @Option(help: "The reason.") var why: String
    @Option(help: "The day it was cancelled (default: today).") var on: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      try MeetingCancelled(meeting: meeting, on: session.day(on), why: why)
    }
  }

  struct Adjourn: MomentVerb, EventVerb {
    static let help = Help(Action.adjourn.sentence).example(
      #"meeting adjourn salford-icb --at 15.10 --until "2002-03-28 10.00" --why "no quorum""#)
    @Option(help: "When it resumes, if that was said.") var until: String?
    @Option(help: "The reason.") var why: String

    func event(_ session: Session, _ place: MomentOptions.Subject) throws -> any Event {
      MeetingAdjourned(
        meeting: place.meeting, at: place.moment,
        until: try until.map { try session.moment($0, of: place.meeting) }, why: why)
    }
  }

  struct Inquorate: MomentVerb, EventVerb {
    static let help = Help(Action.inquorateStart.sentence)
      .example("meeting inquorate salford-icb notes-only")
    @Argument(help: "What was chosen.") var choice: InquorateAtStart.Choice

    func event(_ session: Session, _ place: MomentOptions.Subject) throws -> any Event {
      InquorateAtStart(meeting: place.meeting, at: place.moment, choice: choice)
    }
  }

  struct Take: ItemMomentVerb, EventVerb {
    static let help = Help("Records that the meeting moved on to an item.")
      .example("meeting take salford-icb 5 --at 14.22")

    func event(_ session: Session, _ place: ItemMomentOptions.Subject) throws -> any Event {
      ItemTakenUp(meeting: place.meeting, item: place.item, at: place.moment)
    }
  }

  struct Open: MomentEventVerb {
    static let help = Help(Action.openMeeting.sentence)
      .example("meeting open salford-icb --at 14.02")
    static let event: Made = { MeetingOpened(meeting: $0, at: $1) }
  }

  struct Resume: MeetingVerb, EventVerb {
    static let help = Help(Action.resume.sentence)
      .example(#"meeting resume salford-icb/2002-03-26 --at "2002-03-28 10.00""#)
    @Option(
      parsing: .unconditional,
      help: "When it resumed; a time alone is one of today (default: now).")
    var at: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      try MeetingResumed(meeting: meeting, at: session.moment(at))
    }
  }

  struct Close: MomentEventVerb {
    static let help = Help(Action.closeMeeting.sentence)
      .example("meeting close salford-icb --at 15.35")
    static let event: Made = { MeetingClosed(meeting: $0, at: $1) }
  }

  struct ResolveExclusion: MomentEventVerb {
    static let help = Help(Action.exclude.sentence)
      .example("meeting resolve-exclusion scrutiny --at 15.10")
    static let event: Made = { ExclusionResolved(meeting: $0, at: $1) }
  }

  struct PublicOut: MomentEventVerb {
    static let help = Help(Action.publicOut.sentence)
      .example("meeting public-out salford-icb --at 15.12")
    static let event: Made = { PublicExcluded(meeting: $0, at: $1) }
  }

  struct PublicIn: MomentEventVerb {
    static let help = Help(Action.publicIn.sentence)
      .example("meeting public-in salford-icb --at 15.30")
    static let event: Made = { PublicReadmitted(meeting: $0, at: $1) }
  }
}
