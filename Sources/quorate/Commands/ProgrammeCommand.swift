import ArgumentParser
import Governance

/// `quorate programme`: what has to come before later meetings, and where it comes from.
struct ProgrammeCommand: PlainCommand {
  static let help = Help("The work programme: matters due at later meetings.")
    .verbs(Plan.self, Postpone.self, Settle.self, List.self)

  struct Plan: BoardVerb, EventVerb {
    static let help = Help("Plans a matter for a meeting, or for the next.").example(
      #"programme plan salford-icb "Annual review of the Plan" --origin review --for salford-icb/2002-07-16"#
    )
    @Argument(help: "What it is, as an agenda would print it.") var title: String
    @Option(help: "Where it comes from.") var origin = Matter.Origin.plan
    @Option(name: .customLong("for"), help: "The meeting (default: the next).") var meeting: String?
    @Option(help: "The identifier (default: one made from the title).") var id: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try MatterPlanned(
        board: board.id, matter: Typed.identifier(id, or: title), title: title, origin: origin,
        meeting: meeting.map(session.meeting))
    }
  }

  struct Postpone: DatedBoardVerb {
    static let help = Help("Defers a planned matter to another meeting.")
      .example(#"programme postpone salford-icb annual-review --why "no figures""#)
    @Argument(help: "The matter, by its identifier.") var matter: String
    @Option(help: "The meeting (default: the next).") var to: String?
    @Option(help: "The reason.") var why: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try MatterPostponed(
        board: board.id, matter: Typed.identifier(matter), to: to.map(session.meeting),
        why: why, on: day)
    }
  }

  struct Settle: DatedBoardVerb {
    static let help = Help("Records that a matter is completed: reported, ratified, not needed.")
      .example("programme settle salford-icb annual-review reported")
    @Argument(help: "The matter, by its identifier.") var matter: String
    @Argument(help: "How it ended.") var how: String

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try MatterSettled(board: board.id, matter: Typed.identifier(matter), how: how, on: day)
    }
  }

  struct List: KnownBoardReading {
    static let help = Help("Lists the work programme by meeting, with every postponement.")
      .example("programme list salford-icb")
    @Flag(help: "Includes completed matters.") var all = false
    @Flag(help: "One JSON object per line.") var json = false

    func run(_ session: Session, _ board: Board) throws {
      try Console.say(
        list: board.programme(all: all), json: json, none: "no matter is on the work programme",
        object: \.json,
        row: { [$0.when, $0.matter.id.rawValue, $0.matter.title, $0.matter.origin.name, $0.told] })
    }
  }
}

extension ProgrammeRow {
  /// A matter of the work programme as `--json` gives it.
  fileprivate var json: JSONObject {
    [
      "id": matter.id, "title": matter.title, "origin": matter.origin, "when": when,
      "from": matter.from, "postponements": matter.postponements.count,
      "settled": matter.settled?.how,
    ]
  }
}
