import Testing

@testable import Governance

extension Given {
  /// Agrees an action at the meeting of 26 March 2002, or on another day.
  mutating func agree(
    _ action: ActionID = "1", _ text: String = "find a hall", owner: String = "Dir. Housing",
    others: [String]? = nil, due: String? = nil, meeting: MeetingID? = Given.meeting,
    item: ItemID? = nil, access: AgendaItem.Access? = nil, reference: String? = nil,
    purpose: String? = nil, target: String? = nil, on day: Day = Given.day
  ) throws {
    try happen(
      ActionAgreed(
        board: Given.board, action: action, text: text, owner: owner, others: others, due: due,
        meeting: meeting, item: item, access: access, reference: reference, purpose: purpose,
        target: target, on: day))
  }

  /// Changes by when an action is wanted.
  mutating func change(
    _ action: ActionID = "1", to due: String? = nil, review: Day? = nil, why: String = "no time",
    on day: Day
  ) throws {
    try happen(
      ActionDueChanged(
        board: Given.board, action: action, due: due, review: review, why: why, on: day))
  }

  /// Chases the owners of an action.
  mutating func chase(_ action: ActionID = "1", on day: Day) throws {
    try happen(
      ActionChased(board: Given.board, action: action, by: "message to Dir. Housing", on: day))
  }

  /// Reports an action done.
  mutating func complete(_ action: ActionID = "1", on day: Day) throws {
    try happen(
      ActionProgressed(board: Given.board, action: action, note: "", done: true, on: day))
  }

  /// The action as it now is.
  func action(_ id: ActionID = "1") throws -> AgreedAction {
    try #require(try known().actions.first { $0.id == id })
  }

  /// How an action stands on a day, in words.
  func told(_ id: ActionID = "1", on day: Day) throws -> String {
    let board = try #require(state(asOf: day).boards[Given.board])
    let action = try #require(board.actions.first { $0.id == id })
    return board.status(of: action, on: day).sentence
  }

  /// What is due of actions, of what was so on a day.
  func dueActions(asOf day: Day? = nil) throws -> [DueItem] {
    let board = try #require(state(asOf: day).boards[Given.board])
    return board.outlook(try Calendars.holidays()).items.filter { $0.duty == .action }
  }
}
