import Governance
import Secretariat
import Store
import TestSupport
import Testing

/// Many boards are looked at on two cores as one by one.
struct ClerkBoardsTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private struct Unreadable: Error {}

  @Test("what is made of thirty boards comes in the order of the boards")
  func order() throws {
    let clerk = try office(boards: 30)
    let boards = try clerk.boards()
    var names: [String] = []
    try clerk.each(of: boards) { clerk, board in
      try clerk.loadState(of: .board(board))
      return clerk.state.boards[board]?.name ?? ""
    } use: {
      names.append($0)
    }
    #expect(names == boards.map { "Board of \($0)" })
    #expect(clerk.state.boards.isEmpty)
  }

  @Test("a check of all boards is the check of each, today and on an earlier day")
  func checks() throws {
    let clerk = try office(boards: 30)
    let boards = try clerk.boards()
    let (today, earlier) = (clerk.now.day, clerk.now.day - 40)
    for day in [today, earlier] {
      var told: [CheckReport] = []
      try clerk.report(boards, on: day) { told.append($0) }
      let alone = try boards.compactMap { try clerk.check($0, on: day)?.report }
      #expect(told == alone)
      #expect(told.count == 30)
    }
  }

  @Test("what goes wrong at a board is told, behind what was made of those before it")
  func failing() throws {
    let clerk = try office(boards: 30)
    let boards = try clerk.boards()
    var seen: [BoardID] = []
    #expect(throws: Unreadable.self) {
      try clerk.each(of: boards) { _, board in
        if board == boards[17] { throw Unreadable() }
        return board
      } use: {
        seen.append($0)
      }
    }
    #expect(seen == Array(boards[..<17]))
  }

  private func office(boards count: Int) throws -> Clerk {
    let clerk = try TestOffice.clerk(try JournalFile.make(scratch.path()))
    let constitution = try YAMLReader.read(
      """
      name: Board
      nation: england-and-wales
      partners: { council: Council }
      meetings: { at-least-every: 3 months }
      """, named: "text")
    _ = try clerk.perform([
      JournalOpened(rehearsal: false, title: "Office"),
      BodyRegistered(body: "council", name: "Council"),
    ])
    for number in 1...count {
      let board = BoardID(rawValue: "board-\(number)")
      _ = try clerk.perform([
        BoardFounded(board: board, name: "Board of \(board)", on: "2001-10-01"),
        ConstitutionAdopted(
          board: board, from: "2001-10-01", by: "council", partners: ["council": "council"],
          constitution: constitution),
      ])
      clerk.close(board)
    }
    return clerk
  }
}
