import ArgumentParser
import Governance
import Secretariat

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
