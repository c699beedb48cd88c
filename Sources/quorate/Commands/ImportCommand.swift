import ArgumentParser
import Governance
import Secretariat

/// `quorate import`: what other programs wrote.
struct ImportCommand: PlainCommand {
  static let help = Help("Reads files from other programs.").verbs(People.self)
  static let about = "To read a whole record, use quorate journal import."

  struct People: OfficeVerb {
    static let help = Help("Reads a board's people, seats and appointments from CSV, all or none.")
      .example("import people members.csv --board salford-icb --dry-run")
      .example("import people members.csv --board salford-icb --ignore phone")
    static let about = """
      The header names the columns, in any order: name, person id, seat, partner, category, \
      standing (full or adviser), capacity, appointed by, from, to, office (chair or deputy). \
      Only name is needed. A seat that does not exist is created; one without a name is vacant; \
      what is already recorded is left as it is.

      A row that may be a person already known is reported, and nothing is recorded until the \
      column person id says who it is, or --new says that nobody in the file is known.
      """
    @Argument(help: "The file: CSV with a header, UTF-8 or Windows-1252.") var file: String
    @Option(help: "The board.") var board: String
    @Flag(help: "Only shows what would be recorded.") var dryRun = false
    @Flag(help: "Everybody in the file is new, except those with a person id.") var new = false
    @Option(help: "A column to pass over; may be repeated.") var ignore: [String] = []

    func run(_ session: Session, _ office: State) throws {
      let board = try session.board(board).id
      let table = try CSVFile.read(try NamedFile.bytes(file), named: NamedFile.name(file))
      let list = try PeopleList(table, ignoring: ignore)
      let reading = PeopleImport(list, onto: board, in: session.clerk.record, allNew: new)
      if table.isWindows1252 {
        Console.complain("\(table.name) is in an older encoding of Windows: check accents")
      }
      for note in reading.notes { Console.complain("\(table.name), \(note)") }
      let told = reading.steps.map { "row \($0.row): \(reading.sentence($0))" }
      if dryRun { Console.say(lines: told) }
      try refuse(reading.problems, in: table.name)
      guard !dryRun, !reading.steps.isEmpty else { return Console.say("nothing was recorded") }
      try session.perform(reading.steps.map(\.event))
    }

    /// Refuses the file with what is wrong in it: one thing by itself, several a line each.
    private func refuse(_ problems: [RowProblem], in name: String) throws(Refusal) {
      guard let first = problems.first else { return }
      if problems.count == 1 { throw first.refusal.saying("\(name), \(first.refusal.what)") }
      for problem in problems { Console.complain("\(name), \(problem.refusal.lineWithHint)") }
      throw Refusal(
        "nothing was recorded: \(name) has \(problems.count) problems",
        advice: "correct each of them and import the file again")
    }
  }
}
