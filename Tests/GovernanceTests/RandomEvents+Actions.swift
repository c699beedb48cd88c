import TestSupport

@testable import Governance

/// What becomes of actions: they have several owners, are chased, and are put off.
extension RandomEvents {
  mutating func actionsEvent(in state: State) -> any Event {
    let board = board()
    let known = state.boards[board]?.actions.map(\.id) ?? []
    let action = random.pick(known) ?? ActionID(rawValue: "\(random.number(1...3))")
    let due = random.pick(["by June", "On-going", "by the next meeting", "soon", ""])
    let chased = ActionChased(board: board, action: action, by: text(), on: day())
    let changed = ActionDueChanged(
      board: board, action: action, due: random.oneIn(4) ? nil : due, review: last(), why: text(),
      on: day())
    pending = random.oneIn(2) ? [chased, changed] : [changed, chased]
    return ActionAgreed(
      board: board, action: action, text: text(), owner: "the Director",
      others: random.oneIn(3) ? ["the SRO", text()] : nil, due: due,
      reference: random.oneIn(2) ? "ref 10, rec 19" : nil, purpose: text(), target: text(),
      on: day())
  }
}
