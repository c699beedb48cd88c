import ArgumentParser
import Governance
import Secretariat

/// The verbs that show actions.
extension ActionCommand {
  struct ActionList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the actions of a board: owner, due, how each stands.",
      discussion: """
        Examples:
          quorate action list salford-icb --all
          quorate action list salford-icb --late --owner Housing
          quorate action list salford-icb --meeting salford-icb/2002-03-26
          quorate action list salford-icb --as-of 2002-03-01 --json
        """)
    @OptionGroup var options: BoardOptions
    @Flag(help: "Those that are done too.") var all = false
    @Flag(help: "Only those whose day, or day of review, has gone by.") var late = false
    @Option(help: "Only those of an owner, by a part of the name.") var owner: String?
    @Option(help: "Only those that this meeting asked for.") var meeting: String?
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: PastOptions

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let day = try past.day(today: session.clerk.now.day)
      let board = try session.board(options.board, on: day)
      let asked = try session.optionalMeeting(meeting)
      let actions = board.actions.filter { action in
        guard asked == nil || action.meeting == asked else { return false }
        let status = board.status(of: action, on: day)
        let isWanted = late ? status.isLate : all || action.done == nil
        return isWanted && (owner.map { isOwned(action, by: $0) } ?? true)
      }
      if json {
        for action in actions {
          try Console.say(json: ActionOutput(action, of: board, on: day))
        }
      } else if actions.isEmpty {
        Console.say(late ? "no action is late" : "no action is open")
      } else {
        Console.say(
          table: actions.map { action in
            [
              action.id.rawValue, action.owners.joined(separator: ", "), action.due ?? "no day",
              board.status(of: action, on: day).sentence, latest(of: action),
              (action.access == .closed ? "CLOSED " : "") + action.text,
            ]
          })
      }
    }

    private func isOwned(_ action: AgreedAction, by text: String) -> Bool {
      action.owners.contains { $0.lowercased().contains(text.lowercased()) }
    }

    /// What was last reported of it, or that it was chased since.
    private func latest(of action: AgreedAction) -> String {
      let note = action.notes.last
      if let chase = action.chases.last, note.map({ $0.on < chase.on }) ?? true {
        return "chased \(chase.on.spoken)"
      }
      return note?.text ?? ""
    }
  }

  struct ActionShow: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows an action: its words and how they are read, its history.",
      discussion: "Example:\n  quorate action show salford-icb 1")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The action, by its number.") var action: String
    @Flag(help: "One JSON object.") var json = false
    @OptionGroup var past: PastOptions

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let day = try past.day(today: session.clerk.now.day)
      let board = try session.board(options.board, on: day)
      let id: ActionID = try Typed.identifier(action)
      guard let action = board.actions.first(where: { $0.id == id }) else {
        throw Refusal("there is no action \(id)", remedy: .listActions(board.id))
      }
      if json { return try Console.say(json: ActionOutput(action, of: board, on: day)) }
      let explanation = board.explanation(of: action, on: day)
      for line in [explanation.title] + explanation.lines { Console.say(line) }
    }
  }
}
