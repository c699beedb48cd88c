import ArgumentParser
import Governance
import Secretariat

/// Which bodies the partners of a constitution file are.
struct PartnerOptions: ParsableArguments {
  @Option(help: "The body a partner is: council=salford-city-council.") var partner: [String] = []

  func known() throws -> [String: BodyID] {
    try partner.reduce(into: [:]) { bodies, text in
      let parts = text.split(separator: "=").map(String.init)
      guard parts.count == 2 else {
        throw Refusal(
          "\"\(text)\" does not say which body a partner is",
          expected: "a partner and a body, such as council=salford-city-council")
      }
      bodies[parts[0]] = try Typed.identifier(parts[1])
    }
  }
}

/// `quorate board`: boards and their constitutions.
struct BoardCommand: PlainCommand {
  static let help = Help("Boards: establishment, constitution, amendment, closure days.")
    .verbs(
      New.self, List.self, Show.self, Amend.self, Write.self, Close.self, Reference.self,
      Template.self, Models.self)

  struct New: OfficeVerb, ActVerb {
    static let help = Help("Sets up a board from a constitution file.")
      .example("board new salford.yaml --id salford-icb --from 2001-10-01")
      .example("board new team.yaml --id project-team --parent executive-group")
    @Argument(help: "The constitution, in YAML.") var file: String
    @Option(help: "The identifier (default: one made from the name).") var id: String?
    @Option(help: "The board it reports to.") var parent: String?
    @Option(help: "The first day (default: today).") var from: String?
    @Option(help: "Who adopted the constitution.") var by = "the partners"
    @OptionGroup var partners: PartnerOptions

    func act(_ session: Session, _ office: State) throws -> any Act {
      let outline = try NamedFile.constitution(file, forRehearsal: office.journal.isRehearsal)
      let name = Constitution.read(outline).constitution.name
      let day = try session.day(from)
      return AdoptConstitution(
        outline, as: try Typed.identifier(id, or: name), founded: day,
        parent: try parent.map { try session.board($0).id }, from: day, by: by,
        bodies: try partners.known())
    }
  }

  struct List: OfficeVerb {
    static let help = Help("Lists the boards.").example("board list")
    @Flag(help: "One JSON object per line.") var json = false

    func run(_ session: Session, _ office: State) throws {
      try Console.say(
        list: try session.clerk.outlooks(), json: json,
        object: { ["id": $0.board, "name": $0.name] }, row: { [$0.board.rawValue, $0.name] })
    }
  }

  struct Show: BoardReading {
    static let help = Help("Shows a board on a day: constitution, offices, seats held and vacant.")
      .example("board show salford-icb --as-of 2002-01-31")

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let directory = session.state.directory
      Console.say("\(board.name) (\(board.id)), on \(day.spoken)")
      if let parent = board.parent {
        Console.say("reports to \(session.state.boards[parent]?.name ?? parent.rawValue)")
      }
      let asked = day
      let day = board.lookedAt(on: asked)
      guard let constitution = board.constitution(on: day) else {
        return Console.say("no constitution is in force on this day")
      }
      if day > asked { Console.say("takes effect on \(day.spoken), and is shown as from then") }
      if let assumes = constitution.assumes { Console.say("ASSUMED: \(assumes)") }
      Console.say(
        lines: constitution.partners.map {
          "partner: \(board.partnerName($0.key, on: day, in: directory)) (\($0.key))"
        })
      Console.say(lines: constitution.statements.map { "\($0.key): \($0.told)" })
      for office in Office.allCases {
        let holder = board.holder(of: office, on: day).map(directory.name) ?? "VACANT"
        Console.say("\(office.name): \(holder)")
      }
      let members = board.members(on: day)
      Console.say("seats filled: \(members.count); vacant: \(board.vacancies(on: day).count)")
    }
  }

  struct Amend: BoardVerb {
    static let help = Help("Records a new constitution from a given day, and shows what changed.")
      .example("board amend salford-icb salford-2.yaml --from 2002-04-01")
    @Argument(help: "The constitution, in YAML.") var file: String
    @Option(help: "The first day it is in force.") var from: String
    @Option(help: "Who adopted it.") var by = "the partners"
    @OptionGroup var partners: PartnerOptions
    @OptionGroup var taken: AtMeetingOptions
    @Flag(help: "Only shows what would change.") var dryRun = false

    func run(_ session: Session, _ board: Board) throws {
      let day = try session.day(from)
      let outline = try NamedFile.constitution(
        file, forRehearsal: session.state.journal.isRehearsal)
      let act = AdoptConstitution(
        outline, as: board.id, from: day, by: by, bodies: try partners.known(),
        at: try taken.start(session, board, day))
      if let refusal = try session.clerk.refusal(of: act) { throw refusal }
      let changes =
        board.constitution(on: day)?.changes(to: Constitution.read(outline).constitution)
        ?? ["the board's first constitution"]
      Console.say(lines: changes.isEmpty ? ["nothing would change"] : changes)
      if !dryRun { try session.perform(act) }
    }
  }

  struct Write: BoardReading {
    static let help = Help("Writes out a board's constitution on a day.", name: "constitution")
      .example("board constitution salford-icb > salford.yaml")

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let constitution = try board.constitution(on: board.lookedAt(on: day)).orRefuse(
        Refusal("\(board.name) has no constitution on \(day.spoken)"))
      Console.say(lines: try YAMLWriter.text(constitution.outline).trimmed.lines)
    }
  }

  struct Close: BoardVerb, EventVerb {
    static let help = Help("Records a day that is not counted as a working day for a board.")
      .example(#"board close salford-icb 2001-12-27 "offices closed""#)
      .example(#"board close parish 2022-09-12 "national mourning" --disregarded"#)
    @Argument(help: "The day.") var day: String
    @Argument(help: "The reason, shown beside every count.") var reason: String
    @Flag(help: "The offices are open, but the day is to be disregarded: national mourning, say.")
    var disregarded = false

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try ClosureDeclared(
        board: board.id, day: session.day(day), name: reason, disregarded: disregarded)
    }
  }
}
