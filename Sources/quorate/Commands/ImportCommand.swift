import ArgumentParser
import Governance
import Secretariat

/// `quorate import`: what other programs wrote.
struct ImportCommand: PlainCommand {
  static let help = Help("Reads what other programs wrote.").verbs(People.self)
  static let about = "A whole office is read with journal import."

  struct People: OfficeVerb {
    static let help =
      Help("Reads people, seats and appointments of a board from a CSV file, all or none.")
      .example("import people members.csv --board salford-icb --dry-run")
      .example("import people members.csv --board salford-icb --ignore phone --day-first")
    static let about = """
      The header names the columns, in any order: name, person id, seat, partner, category, \
      standing (full or adviser), capacity, appointed by, from, to, office (chair or deputy). \
      Only name is needed. A seat that is not there is made; one without a name stands vacant; \
      what is recorded already is passed over.

      A row that may be a person already known is reported, and nothing is recorded until the \
      column person id says who it is, or --new says that nobody in the file is known.
      """
    @Argument(help: "The file: CSV with a header, UTF-8 or Windows-1252.") var file: String
    @Option(help: "The board.") var board: String
    @Flag(help: "Only tells what would be recorded.") var dryRun = false
    @Flag(help: "Nobody in the file is known but those with a person id.") var new = false
    @Flag(help: "03/04/2017 is 3 April.") var dayFirst = false
    @Option(help: "A column to pass over; may be repeated.") var ignore: [String] = []

    func run(_ session: Session, _ office: State) throws {
      let board = try session.board(board).id
      let table = try CSVFile.read(try NamedFile.bytes(file), named: NamedFile.name(file))
      let list = try PeopleList(table, ignoring: ignore, dayFirst: dayFirst)
      let reading = PeopleImport(list, onto: board, in: session.clerk.record, allNew: new)
      if table.isWindows1252 {
        Console.complain("\(table.name) is not UTF-8, and was read as Windows-1252")
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
      if problems.count == 1 {
        throw first.refusal.saying("\(name), \(first.refusal.what)")
      }
      for problem in problems { Console.complain("\(name), \(problem.refusal.line)") }
      throw Refusal(
        "nothing was recorded: \(problems.count) things in \(name) are not settled",
        expected: "each of them corrected in the file")
    }
  }
}
