import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate chase`: what is outstanding by person, and the message to each.
struct ChaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "chase", Action.chase.sentence,
    "chase",
    #"chase --who "Director of Housing" --message"#)
  @Option(help: "Only this board.") var board: String?
  @Option(help: "Only this person or office, by a part of the name.") var who: String?
  @Flag(help: "Draft the message to each.") var message = false
  @Flag(help: "One JSON object a line.") var json = false
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let session = try journal.session()
    let only = try board.map { try session.board($0).id }
    let outlooks = try session.clerk.outlooks().filter { $0.board == only ?? $0.board }
    try session.clerk.loadBoards()
    let boards = outlooks.compactMap { session.clerk.state.boards[$0.board] }
    let today = session.clerk.now.day
    let all = Chase.all(outlooks, boards, on: today).filter { chase in
      who.map { chase.who.lowercased().contains($0.lowercased()) } ?? true
    }
    if all.isEmpty, !json { Console.say("nothing outstanding") }
    for chase in all {
      if json {
        for line in chase.lines { try Console.say(json: line.json(for: chase.who)) }
      } else if message {
        Console.say(lines: chase.message(from: session.clerk.actor) + [""])
      } else {
        Console.say(chase.who)
        Console.say(
          lines: chase.lines.map { "\($0.told(on: today))  (\($0.board))" }, indent: "    ")
      }
    }
  }
}

extension Chase.Line {
  /// Something outstanding as `--json` gives it.
  fileprivate func json(for who: String) -> JSONObject {
    [
      "who": who, "board": board, "meeting": meeting?.description, "what": what, "since": since,
      "wanted": wanted, "late": isLate, "chased": chased,
    ]
  }
}
