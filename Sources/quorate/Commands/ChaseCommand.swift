import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate chase`: what is outstanding by person, and the message to each.
struct ChaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chase", abstract: Action.chase.sentence,
    discussion: """
      Examples:
        quorate chase
        quorate chase --who "Director of Housing" --message
      """)
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
        for line in chase.lines { try Console.say(json: ChaseOutput(chase.who, line)) }
      } else if message {
        for line in chase.message(from: session.clerk.actor) { Console.say(line) }
        Console.say("")
      } else {
        Console.say(chase.who)
        for line in chase.lines { Console.say("    \(line.told(on: today))  (\(line.board))") }
      }
    }
  }
}
