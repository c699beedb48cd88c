import ArgumentParser
import Governance
import Secretariat

/// The arguments that name what a command is about, and the journal it stands in.
protocol SubjectOptions: ParsableArguments {
  associatedtype Subject
  var journal: JournalOptions { get }
  /// Finds the subject that was typed.
  func subject(_ session: Session) throws -> Subject
  /// Says what follows once something was recorded of the subject.
  func conclude(_ session: Session, _ subject: Subject) throws
}

extension SubjectOptions {
  func conclude(_ session: Session, _ subject: Subject) throws {}

  /// Opens the journal, as it was known on a day where one is given, and finds the subject.
  func find(_ past: KnownOnOption? = nil) throws -> (Session, Subject) {
    let session = try journal.session(knownOn: try past?.knownOnDay())
    return (session, try subject(session))
  }

  /// Does what a command means for the subject, and says what was saved.
  @discardableResult
  func perform(_ act: (Session, Subject) throws -> any Act) throws -> (Session, Subject) {
    let (session, subject) = try find()
    try session.perform(try act(session, subject))
    try conclude(session, subject)
    return (session, subject)
  }
}

/// A meeting, which most commands are about.
struct MeetingOptions: SubjectOptions {
  @Argument(help: "The meeting: BOARD/DAY, or a board for its meeting in progress or next.")
  var meeting: String
  @OptionGroup var journal: JournalOptions

  func subject(_ session: Session) throws -> MeetingID { try session.meeting(meeting) }
}

/// A board.
struct BoardOptions: SubjectOptions {
  @Argument(help: "The board.") var board: String
  @OptionGroup var journal: JournalOptions

  func subject(_ session: Session) throws -> Board { try session.board(board) }

  /// Opens the journal as a past is asked of it, and finds the board on the day that is looked at.
  func find(_ past: PastOptions) throws -> (Session, Board, Day) {
    let (session, day) = try past.open(journal)
    return (session, try session.board(board, on: day), day)
  }
}

/// An item of a meeting, by its printed number.
struct ItemOptions: SubjectOptions {
  @Argument(help: "The meeting: BOARD/DAY, or a board for its meeting in progress or next.")
  var meeting: String
  @Argument(help: "The item's printed number.") var item: String
  @OptionGroup var journal: JournalOptions

  func subject(_ session: Session) throws -> (meeting: MeetingID, item: ItemID) {
    let meeting = try session.meeting(meeting)
    return (meeting, try session.item(item, at: meeting))
  }
}

/// A paper of a meeting.
struct PaperOptions: SubjectOptions {
  @Argument(help: "The meeting.") var meeting: String
  @Argument(help: "The paper, by its identifier or its title.") var paper: String
  @OptionGroup var journal: JournalOptions

  func subject(_ session: Session) throws -> (meeting: MeetingID, paper: PaperID) {
    let meeting = try session.meeting(meeting)
    return (meeting, try session.paper(paper, at: meeting))
  }
}

/// A meeting, and when something happened there.
struct MeetingTimeOptions: SubjectOptions {
  @Argument(help: "The meeting: BOARD/DAY, or a board for its meeting in progress or next.")
  var meeting: String
  @Option(parsing: .unconditional, help: "When; otherwise now: 14.02, 5 minutes ago.")
  var at: String?
  @OptionGroup var journal: JournalOptions

  func subject(_ session: Session) throws -> (meeting: MeetingID, moment: Moment) {
    let meeting = try session.meeting(meeting)
    return (meeting, try session.moment(at, of: meeting))
  }
}

/// A person at a meeting, and when something happened; the quorum is told after each.
struct AttendanceOptions: SubjectOptions {
  @Argument(help: "The meeting.") var meeting: String
  @Argument(help: "The person.") var person: String
  @Option(parsing: .unconditional, help: "When it happened; otherwise now: 14.31, 5 minutes ago.")
  var at: String?
  @OptionGroup var journal: JournalOptions

  func subject(_ session: Session) throws -> (meeting: MeetingID, person: PersonID, moment: Moment)
  {
    let meeting = try session.meeting(meeting)
    return (meeting, try session.person(person), try session.moment(at, of: meeting))
  }

  func conclude(_ session: Session, _ subject: Subject) throws {
    let quorum = try session.clerk.quorum(
      subject.meeting, at: session.view(nil, of: subject.meeting))
    Console.say(quorum.sentence(in: session.clerk.state.directory))
  }
}
