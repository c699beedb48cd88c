import Testing

@testable import Governance

/// What a meeting asks people to do, what is reported of it, and its being done.
struct ActionTests {
  private func agreed(_ action: ActionID = "1", due: String? = "by the summer") -> ActionAgreed {
    ActionAgreed(
      board: Given.board, action: action, text: "find a hall", owner: "Director of Housing",
      due: due, meeting: Given.meeting, item: "6", on: Given.day)
  }

  private func progressed(_ note: String, done: Bool = false, on day: Day) -> ActionProgressed {
    ActionProgressed(board: Given.board, action: "1", note: note, done: done, on: day)
  }

  @Test("an action keeps who does it, what the meeting said of when, and where it comes from")
  func particulars() throws {
    var given = try Given.agenda()
    try given.happen(agreed())
    let action = try #require(given.state.boards[Given.board]?.actions.first)
    #expect(action.owner == "Director of Housing" && action.due == "by the summer")
    #expect(action.meeting == Given.meeting && action.item == "6" && action.on == Given.day)
    #expect(action.done == nil && action.notes == [])
  }

  @Test("an action agreed in closed business is told as closed on later agendas")
  func closed() throws {
    var given = try Given.agenda()
    try given.happen(agreed())
    try given.agree("2", "write to the bidders", owner: "Clerk", item: "7", access: .closed)
    try given.happen(ItemAdded(meeting: Given.may, item: "1", number: "1", title: "Business"))
    #expect(given.state.boards[Given.board]?.actions.map(\.access) == [.open, .closed])
    let lines = given.state.agenda(of: Given.may).dropFirst()
    #expect(lines.map(\.source) == [.action("1"), .action("2")])
    #expect(lines.map(\.isClosed) == [false, true])
  }

  @Test("what is reported of an action is kept, note by note, until it is done")
  func progress() throws {
    var given = try Given.agenda()
    try given.happen(agreed())
    try given.happen(agreed("2", due: nil))
    try given.happen(progressed("two halls looked at", on: "2002-04-16"))
    try given.happen(progressed("", done: true, on: "2002-05-10"))
    let actions = try #require(given.state.boards[Given.board]?.actions)
    #expect(
      actions.first?.notes == [AgreedAction.Note(text: "two halls looked at", on: "2002-04-16")])
    #expect(actions.map(\.done) == ["2002-05-10", nil])
  }

  @Test("an action tells itself with its owner and its day, its progress and its end")
  func sentences() throws {
    let given = try Given.agenda()
    let events: [any Event] = [
      agreed(), agreed("2", due: nil), progressed("two halls looked at", on: "2002-04-16"),
      progressed("", done: true, on: "2002-05-10"),
      progressed("the Guildhall", done: true, on: "2002-05-10"),
    ]
    #expect(
      events.map { $0.sentence.text(in: given.state) } == [
        "action 1, Director of Housing, by the summer: find a hall",
        "action 2, Director of Housing: find a hall",
        "action 1: two halls looked at",
        "action 1 done",
        "action 1 done: the Guildhall",
      ])
  }
}
