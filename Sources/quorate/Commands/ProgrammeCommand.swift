import ArgumentParser
import Governance
import Secretariat

/// `quorate programme`: what has to come before later meetings, and where it comes from.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: "The work programme: what has to come before later meetings.",
    subcommands: [Plan.self, Postpone.self, SettleMatter.self, ProgrammeList.self])

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan", abstract: "Plans a matter for a meeting, or for the next.",
      discussion: """
        Example:
          quorate programme plan salford-icb "Annual review of the Plan" --origin review --for salford-icb/2002-07-16
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "What it is, as an agenda would print it.") var title: String
    @Option(help: "Where it comes from.") var origin = Matter.Origin.plan
    @Option(name: .customLong("for"), help: "The meeting; otherwise the next.") var meeting: String?
    @Option(help: "The identifier; otherwise one is made from the title.") var id: String?

    func run() throws {
      try options.perform { session, board in
        [
          MatterPlanned(
            board: board.id,
            matter: try id.map { try Typed.identifier($0) } ?? MatterID(proposedFrom: title),
            title: title, origin: origin,
            meeting: try session.optionalMeeting(meeting))
        ]
      }
    }
  }

  struct Postpone: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "postpone", abstract: "Defers a planned matter to another meeting.",
      discussion: """
        Example:
          quorate programme postpone salford-icb annual-review --why "no figures"
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The matter, by its identifier.") var matter: String
    @Option(help: "The meeting; otherwise the next.") var to: String?
    @Option(help: "Why.") var why: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          MatterPostponed(
            board: board.id, matter: try Typed.identifier(matter),
            to: try session.optionalMeeting(to),
            why: why, on: try session.day(on))
        ]
      }
    }
  }

  struct SettleMatter: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle",
      abstract: "Records that a matter is over: reported, ratified, no longer wanted.",
      discussion: "Example:\n  quorate programme settle salford-icb annual-review reported")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The matter, by its identifier.") var matter: String
    @Argument(help: "How it ended.") var how: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { session, board in
        [
          MatterSettled(
            board: board.id, matter: try Typed.identifier(matter), how: how, on: try session.day(on)
          )
        ]
      }
    }
  }

  struct ProgrammeList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the work programme by meeting, with every postponement.",
      discussion: "Example:\n  quorate programme list salford-icb")
    @OptionGroup var options: BoardOptions
    @Flag(help: "What is settled too.") var all = false
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let board = try session.board(options.board)
      let rows = board.programme(all: all)
      if rows.isEmpty, !json { Console.say("no matters are planned") }
      if json {
        for row in rows { try Console.say(json: ProgrammeOutput(row)) }
      } else {
        Console.say(
          table: rows.map {
            [$0.when, $0.matter.id.rawValue, $0.matter.title, $0.matter.origin.name, $0.told]
          })
      }
    }
  }
}

/// A matter of the work programme as `--json` gives it.
struct ProgrammeOutput: Encodable {
  let id: String
  let title: String
  let origin: String
  let when: String
  let from: String?
  let postponements: Int
  let settled: String?

  init(_ row: ProgrammeRow) {
    id = row.matter.id.rawValue
    title = row.matter.title
    origin = row.matter.origin.rawValue
    when = row.when
    from = row.matter.from?.description
    postponements = row.matter.postponements.count
    settled = row.matter.settled?.how
  }
}
