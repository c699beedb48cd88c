import ArgumentParser
import Governance
import Secretariat

/// `quorate action`: what meetings asked people to do.
struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Actions: what meetings asked people to do.",
    subcommands: [AddAction.self, ReportAction.self, ActionList.self])

  struct AddAction: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Records that somebody was asked to do something.",
      discussion: """
        Example:
          quorate action add salford-icb "Director of Housing" "bring the figures" --due "by June" --meeting salford-icb/2002-03-26 --item 7
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The office or person who does it.") var owner: String
    @Argument(help: "What is to be done.") var text: String
    @Option(help: "By when, in the words of the meeting.") var due: String?
    @Option(help: "The meeting that asked for it.") var meeting: String?
    @Option(help: "The item there.") var item: String?
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        let asked = try session.optionalMeeting(meeting)
        var place: ItemID?
        if let asked, let item { place = try session.item(item, at: asked) }
        return [
          ActionAgreed(
            board: board.id, action: .next(after: board.actions.map(\.id)), text: text,
            owner: owner, due: due, meeting: asked, item: place,
            access: place.flatMap { place in
              asked.flatMap { session.clerk.state.access(of: place, at: $0) }
            }, on: try session.day(on))
        ]
      }
    }
  }

  struct ReportAction: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report", abstract: "Records what was said of an action, or that it is done.",
      discussion: """
        Examples:
          quorate action report salford-icb 1 "half of it is in" 
          quorate action report salford-icb 1 --done
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The action, by its number.") var action: String
    @Argument(help: "What was said.") var note: String = ""
    @Flag(help: "It is done.") var done = false
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          ActionProgressed(
            board: board.id, action: try Typed.identifier(action), note: note, done: done,
            on: try session.day(on))
        ]
      }
    }
  }

  struct ActionList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the actions of a board: owner, due, what was reported.",
      discussion: """
        Examples:
          quorate action list salford-icb --all
          quorate action list salford-icb --meeting salford-icb/2002-03-26
        """)
    @OptionGroup var options: BoardOptions
    @Flag(help: "Those that are done too.") var all = false
    @Option(help: "Only those that this meeting asked for.") var meeting: String?
    @Flag(help: "One JSON object a line.") var json = false

    func run() throws {
      let session = try options.journal.session()
      let board = try session.board(options.board)
      let asked = try session.optionalMeeting(meeting)
      let actions = board.actions.filter { action in
        (all || action.done == nil) && (asked == nil || action.meeting == asked)
      }
      if json { return try actions.forEach { try Console.say(json: ActionOutput($0)) } }
      if actions.isEmpty { Console.say("no action is open") }
      Console.say(
        table: actions.map { action in
          [
            action.id.rawValue, action.owner, action.due ?? "no day", action.text,
            action.done.map { "done \($0.spoken)" } ?? action.notes.last.map { $0.text } ?? "open",
          ]
        })
    }
  }
}
