import Testing

@testable import Governance

/// What the acts on actions are refused with.
struct ActionRefusalTests {
  private static let board = Given.board

  static let refusals: [RefusedAct] = [
    RefusedAct(
      "an owner twice", agreed(["PMO", "Clerk"]),
      "an owner of the action is named twice; name each owner once"),
    RefusedAct(
      "an owner without a name", agreed([" "]),
      "the action has no wording, or no owner; say who is to do what"),
    RefusedAct(
      "unknown board", ActionChased(board: "none", action: "1", by: "a letter", on: "2002-04-01"),
      "there is no board called \"none\""),
    RefusedAct(
      "unknown", chased("9", on: "2002-04-01"),
      "there is no action 9"),
    RefusedAct(
      "before it was agreed", chased("1", on: "2002-03-25"),
      "action 1 was agreed on Tue 26 Mar 2002; expected that day or a later one"),
    RefusedAct(
      "after it was done", chased("2", on: "2002-05-02"), "action 2 was done on Wed 1 May 2002"),
    RefusedAct(
      "without words", chased("1", by: " ", on: "2002-04-01"),
      "how the owners were chased is missing; say what was sent to whom"),
    RefusedAct(
      "unknown", changed("9", due: "by June"),
      "there is no action 9"),
    RefusedAct(
      "after it was done", changed("2", due: "by June", on: "2002-05-02"),
      "action 2 was done on Wed 1 May 2002"),
    RefusedAct(
      "nothing said", changed("1"),
      "no new due date is given; expected a date in words, such as by June, or a review date"),
    RefusedAct(
      "blank words", changed("1", due: " ", review: "2002-06-01"),
      "no new due date is given; expected a date in words, such as by June, or a review date"),
    RefusedAct(
      "a review in the past", changed("1", review: "2002-03-31"),
      "the review date, Sun 31 Mar 2002, is before Mon 1 Apr 2002; expected a later day"),
    RefusedAct(
      "without a reason", changed("1", due: "by June", why: ""),
      "the reason for the change of date is missing; say why"),
  ]

  @Test("an act on an action is refused with its line", arguments: refusals)
  func refused(act: RefusedAct) throws {
    var given = try Given.agenda()
    try given.agree("1")
    try given.agree("2")
    try given.complete("2", on: "2002-05-01")
    act.expect(in: given.state)
  }

  private static func agreed(_ others: [String]) -> ActionAgreed {
    ActionAgreed(
      board: board, action: "3", text: "find a hall", owner: "Clerk", others: others,
      on: "2002-04-01")
  }

  private static func chased(
    _ action: ActionID, by: String = "a letter", on day: Day
  ) -> ActionChased {
    ActionChased(board: board, action: action, by: by, on: day)
  }

  private static func changed(
    _ action: ActionID, due: String? = nil, review: Day? = nil, why: String = "ill",
    on day: Day = "2002-04-01"
  ) -> ActionDueChanged {
    ActionDueChanged(
      board: board, action: action, due: due, review: review, why: why, on: day)
  }
}
