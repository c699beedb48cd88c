import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate chase`: what is outstanding by person, and the message to each.
struct ChaseCommand: OfficeVerb {
  static let help = Help(Action.chase.sentence)
    .example("chase")
    .example(#"chase --who "Director of Housing" --message"#)
  @Option(help: "Only this board.") var board: String?
  @Option(help: "Only this person or office, by a part of the name.") var who: String?
  @Flag(help: "Drafts the message to each.") var message = false
  @Flag(help: "One JSON object per line.") var json = false

  func run(_ session: Session, _ office: State) throws {
    let only = try board.map { try session.board($0).id }
    let outlooks = try session.clerk.outlooks().filter { $0.board == only ?? $0.board }
    try session.clerk.loadBoards()
    let boards = outlooks.compactMap { session.state.boards[$0.board] }
    let today = session.now.day
    let all = Chase.all(outlooks, boards, on: today).filter { who.map($0.who.mentions) ?? true }
    if json {
      return try all.forEach { chase in
        for line in chase.lines { try Console.say(json: line.json(for: chase.who)) }
      }
    }
    if all.isEmpty { Console.say("nothing outstanding") }
    Console.say(
      lines: all.flatMap { chase in
        message
          ? chase.message(from: session.clerk.actor, on: today) + [""]
          : [chase.who] + chase.lines.map { "    \($0.told(on: today))  (\($0.board))" }
      })
  }
}

extension Chase.Line {
  /// Something outstanding as `--json` gives it.
  fileprivate func json(for who: String) -> JSONObject {
    [
      "who": who, "board": board, "meeting": meeting, "what": what, "since": since,
      "wanted": wanted, "late": isLate, "chased": chased,
    ]
  }
}
