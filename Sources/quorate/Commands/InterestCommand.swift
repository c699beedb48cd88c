import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate interest`: the register of interests, and leave to take part despite one.
struct InterestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interest", abstract: "Interests: the register, and dispensations.",
    subcommands: [Register.self, EndInterest.self, Declare.self, Dispense.self, InterestList.self])

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register", abstract: "Puts an interest into a board's register.",
      discussion: """
        Example:
          quorate interest register salford-icb "C. Roy" "trustee of a provider" --category loyalty
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The person.") var person: String
    @Argument(help: "What it is, or: sensitive.") var interest: String
    @Option(help: "Of what kind.") var category = Interest.Category.pecuniary
    @Option(help: "The first day; otherwise today.") var from: String?

    func run() throws {
      try options.perform { session, board in
        [
          InterestRegistered(
            board: board.id, person: try session.person(person), interest: interest,
            category: category,
            from: try session.day(from))
        ]
      }
    }
  }

  struct EndInterest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "Records that an interest in the register came to its end.",
      discussion:
        "Example:\n  quorate interest end salford-icb \"C. Roy\" \"trustee of a provider\"")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The person.") var person: String
    @Argument(help: "What it is, as registered.") var interest: String
    @Option(help: "The last day; otherwise today.") var last: String?

    func run() throws {
      try options.perform { session, board in
        [
          InterestEnded(
            board: board.id, person: try session.person(person), interest: interest,
            last: try session.day(last))
        ]
      }
    }
  }

  struct Declare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "declare", abstract: Action.interest.sentence,
      discussion: """
        Example:
          quorate interest declare salford-icb 10 "C. Roy" "trustee of a provider" --effect leaves
        """)
    @OptionGroup var options: ItemOptions
    @Argument(help: "The person.") var person: String
    @Argument(help: "The nature of the interest, or: sensitive.") var nature: String
    @Option(help: "What follows.") var effect = Interest.Effect.leaves
    @Option(help: "Of what kind.") var category: Interest.Category?

    func run() throws {
      try options.perform { session, meeting, item in
        [
          InterestDeclared(
            meeting: meeting, person: try session.person(person), item: item, nature: nature,
            effect: effect,
            category: category)
        ]
      }
    }
  }

  struct Dispense: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dispense",
      abstract: "Records a dispensation to take part in one item despite an interest.",
      discussion: """
        Example:
          quorate interest dispense salford-icb 10 "C. Roy" --by "Standards Committee"
        """)
    @OptionGroup var options: ItemOptions
    @Argument(help: "The person.") var person: String
    @Flag(help: "To speak only; the member still does not count.") var speakOnly = false
    @Option(help: "Who gave it.") var by: String

    func run() throws {
      try options.perform { session, meeting, item in
        [
          ItemDispensationGranted(
            meeting: meeting, person: try session.person(person), item: item,
            scope: speakOnly ? .speak : .speakAndVote, by: by)
        ]
      }
    }
  }

  struct InterestList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Shows a board's register of interests on a day.",
      discussion: "Example:\n  quorate interest list salford-icb")
    @OptionGroup var options: BoardOptions
    @OptionGroup var past: PastOptions

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let board = try session.board(options.board)
      let day = try past.day(today: session.clerk.now.day)
      let held = board.register.filter { $0.holds(on: day) }
      if held.isEmpty { Console.say("no interest is registered") }
      Console.say(
        table: held.map { entry in
          [
            session.clerk.state.directory.name(of: entry.person), entry.category.name,
            entry.interest,
            "since \(entry.from.spoken)",
          ]
        })
    }
  }
}
