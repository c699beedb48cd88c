import ArgumentParser
import Governance
import Secretariat

/// The arguments that name what a verb is about.
protocol SubjectOptions: ParsableArguments {
  associatedtype Subject
  /// Finds the subject that was typed.
  func subject(_ session: Session) throws -> Subject
}

/// A subject, and the day of what is recorded of it.
struct DatedOptions<About: SubjectOptions>: SubjectOptions {
  @OptionGroup var about: About
  @Option(help: "The day it happened (default: today).") var on: String?

  func subject(_ session: Session) throws -> (about: About.Subject, day: Day) {
    (try about.subject(session), try session.day(on))
  }
}

/// No arguments: the whole office, as it stands.
struct OfficeOptions: SubjectOptions {
  func subject(_ session: Session) -> State { session.state }
}

protocol OfficeVerb: Verb where Options == OfficeOptions {}
protocol OfficeReading: Reading where Options == OfficeOptions {}
protocol OfficePastReading: PastReading where Options == OfficeOptions {}

/// A board.
struct BoardOptions: SubjectOptions {
  @Argument(help: "The board.") var board: String

  func subject(_ session: Session) throws -> Board { try session.board(board) }
}

protocol BoardVerb: Verb where Options == BoardOptions {}
protocol DatedBoardVerb: DatedVerb where About == BoardOptions {}
protocol KnownBoardReading: Reading where Options == BoardOptions {}

/// A verb that only shows something of a board, as it was on a day.
protocol BoardReading: PastReading where Options == BoardOptions {
  func show(_ session: Session, _ board: Board, on day: Day) throws
}

extension BoardReading {
  func run(_ session: Session, _ board: Board) throws {
    let day = session.lookedAt
    try show(session, try session.board(board, on: day), on: day)
  }
}

/// A meeting, which most verbs are about.
struct MeetingOptions: SubjectOptions {
  @Argument(help: "The meeting: BOARD/DAY, or only BOARD for the one in progress or the next.")
  var meeting: String

  func subject(_ session: Session) throws -> MeetingID { try session.meeting(meeting) }
}

protocol MeetingVerb: Verb where Options == MeetingOptions {}
protocol DatedMeetingVerb: DatedVerb where About == MeetingOptions {}
protocol MeetingReading: Reading where Options == MeetingOptions {}

/// An item of a meeting, by its printed number.
struct ItemOptions: SubjectOptions {
  @OptionGroup var place: MeetingOptions
  @Argument(help: "The item, by its number on the agenda.") var item: String

  func subject(_ session: Session) throws -> (meeting: MeetingID, item: ItemID) {
    let meeting = try place.subject(session)
    return (meeting, try session.item(item, at: meeting))
  }
}

protocol ItemVerb: Verb where Options == ItemOptions {}
protocol ItemReading: Reading where Options == ItemOptions {}

/// An item of a meeting, and when something happened to it.
struct ItemMomentOptions: SubjectOptions {
  @OptionGroup var place: ItemOptions
  @Option(parsing: .unconditional, help: "When it happened (default: now).") var at: String?

  func subject(_ session: Session) throws -> (meeting: MeetingID, item: ItemID, moment: Moment) {
    let (meeting, item) = try place.subject(session)
    return (meeting, item, try session.moment(at, of: meeting))
  }
}

protocol ItemMomentVerb: Verb where Options == ItemMomentOptions {}

/// A paper of a meeting.
struct PaperOptions: SubjectOptions {
  @OptionGroup var place: MeetingOptions
  @Argument(help: "The paper, by its identifier or its title.") var paper: String

  func subject(_ session: Session) throws -> (meeting: MeetingID, paper: PaperID) {
    let meeting = try place.subject(session)
    return (meeting, try session.paper(paper, at: meeting))
  }
}

protocol PaperVerb: Verb where Options == PaperOptions {}
protocol DatedPaperVerb: DatedVerb where About == PaperOptions {}

/// A meeting, and when something happened there.
struct MomentOptions: SubjectOptions {
  @OptionGroup var place: MeetingOptions
  @Option(
    parsing: .unconditional,
    help: "When it happened, such as 14.31 or 5 minutes ago (default: now).")
  var at: String?

  func subject(_ session: Session) throws -> (meeting: MeetingID, moment: Moment) {
    let meeting = try place.subject(session)
    return (meeting, try session.moment(at, of: meeting))
  }
}

protocol MomentVerb: Verb where Options == MomentOptions {}

/// A person at a meeting, and when something happened.
struct AttendanceOptions: SubjectOptions {
  @OptionGroup var place: MomentOptions
  @Argument(help: "The person.") var person: String

  func subject(_ session: Session) throws -> (meeting: MeetingID, person: PersonID, moment: Moment)
  {
    let (meeting, moment) = try place.subject(session)
    return (meeting, try session.person(person), moment)
  }
}

/// A verb of attendance; the quorum is told after each.
protocol AttendanceVerb: EventVerb where Options == AttendanceOptions {}

extension AttendanceVerb {
  func run(_ session: Session, _ place: AttendanceOptions.Subject) throws {
    try session.perform(try act(session, place))
    let quorum = try session.clerk.quorum(place.meeting, at: session.view(nil, of: place.meeting))
    Console.say(quorum.sentence(in: session.state.directory))
  }
}
