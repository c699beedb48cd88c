import ArgumentParser
import Governance

/// `quorate programme`: what has to come before later meetings, and where it comes from.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "programme", "The work programme: what has to come before later meetings.",
    subcommands: [Plan.self, Postpone.self, Settle.self, List.self])

  struct Plan: EventCommand {
    static let configuration = CommandConfiguration(
      "plan", "Plans a matter for a meeting, or for the next.",
      #"programme plan salford-icb "Annual review of the Plan" --origin review --for salford-icb/2002-07-16"#
    )
    @OptionGroup var options: BoardOptions
    @Argument(help: "What it is, as an agenda would print it.") var title: String
    @Option(help: "Where it comes from.") var origin = Matter.Origin.plan
    @Option(name: .customLong("for"), help: "The meeting; otherwise the next.") var meeting: String?
    @Option(help: "The identifier; otherwise one is made from the title.") var id: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try MatterPlanned(
        board: board.id, matter: Typed.identifier(id, or: title), title: title, origin: origin,
        meeting: meeting.map(session.meeting))
    }
  }

  struct Postpone: EventCommand {
    static let configuration = CommandConfiguration(
      "postpone", "Defers a planned matter to another meeting.",
      #"programme postpone salford-icb annual-review --why "no figures""#)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The matter, by its identifier.") var matter: String
    @Option(help: "The meeting; otherwise the next.") var to: String?
    @Option(help: "Why.") var why: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try MatterPostponed(
        board: board.id, matter: Typed.identifier(matter), to: to.map(session.meeting),
        why: why, on: session.day(on))
    }
  }

  struct Settle: EventCommand {
    static let configuration = CommandConfiguration(
      "settle", "Records that a matter is over: reported, ratified, no longer wanted.",
      "programme settle salford-icb annual-review reported")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The matter, by its identifier.") var matter: String
    @Argument(help: "How it ended.") var how: String
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try MatterSettled(
        board: board.id, matter: Typed.identifier(matter), how: how, on: session.day(on))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list", "Lists the work programme by meeting, with every postponement.",
      "programme list salford-icb")
    @OptionGroup var options: BoardOptions
    @Flag(help: "What is settled too.") var all = false
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let (_, board) = try options.find(past)
      try Console.say(
        list: board.programme(all: all), json: json, none: "no matters are planned", object: \.json,
        row: { [$0.when, $0.matter.id.rawValue, $0.matter.title, $0.matter.origin.name, $0.told] })
    }
  }
}

extension ProgrammeRow {
  /// A matter of the work programme as `--json` gives it.
  fileprivate var json: JSONObject {
    [
      "id": matter.id.rawValue, "title": matter.title, "origin": matter.origin.rawValue,
      "when": when, "from": matter.from?.description,
      "postponements": matter.postponements.count, "settled": matter.settled?.how,
    ]
  }
}
