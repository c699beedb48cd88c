import ArgumentParser
import Governance
import Secretariat

/// What the verbs that act at a meeting share: the meeting, and which journal.
struct MeetingOptions: ParsableArguments {
  @Argument(help: "The meeting: BOARD/DAY, or a board for its meeting in progress or next.")
  var meeting: String
  @OptionGroup var journal: JournalOptions

  /// Records what the verb means at that meeting.
  func perform(_ acts: (Session, MeetingID) throws -> [any Event]) throws {
    try perform(act: { Recording(try acts($0, $1)) })
  }

  /// Does what the verb means at that meeting.
  func perform(act: (Session, MeetingID) throws -> any Act) throws {
    let session = try journal.session()
    let meeting = try session.meeting(meeting)
    try session.perform(try act(session, meeting))
  }
}

/// What the verbs about one board share: the board, and which journal.
struct BoardOptions: ParsableArguments {
  @Argument(help: "The board.") var board: String
  @OptionGroup var journal: JournalOptions

  /// Records what the verb means on that board.
  func perform(_ acts: (Session, Board) throws -> [any Event]) throws {
    try perform(act: { Recording(try acts($0, $1)) })
  }

  /// Does what the verb means on that board.
  func perform(act: (Session, Board) throws -> any Act) throws {
    let session = try journal.session()
    try session.perform(try act(session, try session.board(board)))
  }
}

/// What the verbs about one item share: the meeting, the item's printed number, the journal.
struct ItemOptions: ParsableArguments {
  @Argument(help: "The meeting: BOARD/DAY, or a board for its meeting in progress or next.")
  var meeting: String
  @Argument(help: "The item's printed number.") var item: String
  @OptionGroup var journal: JournalOptions

  /// Records what the verb means for that item.
  func perform(_ acts: (Session, MeetingID, ItemID) throws -> [any Event]) throws {
    try perform(act: { Recording(try acts($0, $1, $2)) })
  }

  /// Does what the verb means for that item.
  func perform(act: (Session, MeetingID, ItemID) throws -> any Act) throws {
    let session = try journal.session()
    let meeting = try session.meeting(meeting)
    try session.perform(try act(session, meeting, try session.item(item, at: meeting)))
  }
}

/// What the verbs about one paper share: the meeting, the paper, the day, the journal.
struct PaperOptions: ParsableArguments {
  @Argument(help: "The meeting.") var meeting: String
  @Argument(help: "The paper, by its identifier or its title.") var paper: String
  @OptionGroup var journal: JournalOptions

  /// Records the event that the verb means for that paper.
  func perform(_ event: (Session, MeetingID, PaperID) throws -> any Event) throws {
    let session = try journal.session()
    let meeting = try session.meeting(meeting)
    try session.perform([try event(session, meeting, try session.paper(paper, at: meeting))])
  }
}

/// What the verbs share that record a report as made or a review as held.
struct OccasionOptions: ParsableArguments {
  @OptionGroup var options: BoardOptions
  @Argument(help: "What it is called in the constitution.") var name: String
  @Option(help: "What there is to say of it.") var note: String?
  @Option(help: "The day; otherwise today.") var on: String?

  /// Records what the verb means: the board, the name, the note and the day make the event.
  func perform(_ act: (BoardID, String, String?, Day) -> any Event) throws {
    try options.perform { session, board in
      [act(board.id, name, note, try session.day(on))]
    }
  }
}
