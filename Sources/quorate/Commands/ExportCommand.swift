import ArgumentParser
import Governance
import Publishing
import Secretariat
import Store

/// `quorate export`: what other programs read.
struct ExportCommand: PlainCommand {
  static let help = Help("Writes calendars and open data for other programs; nothing closed.")
    .verbs(Calendar.self, OpenData.self)
  static let about = "To move the whole record to another computer, use quorate journal export."

  struct Calendar: OfficeReading {
    static let help = Help("Writes meetings and due days as a calendar (iCalendar).", name: "ics")
      .example("export ics --board salford-icb --no-due --out meetings.ics")
      .example(#"export ics --length "2 hours" --out office.ics --replace"#)
    static let about = """
      It is the whole calendar each time: put the file where calendar programs fetch it, and what \
      was moved, cancelled or done is replaced there. Due days are events of a whole day, since \
      most programs do not show tasks; CAPITALS are meetings, notice, papers and minutes \
      under the constitution.
      """
    @Option(help: "A board; may be repeated (default: all).") var board: [String] = []
    @Flag(inversion: .prefixedNo, help: "Includes the days by which something is due.") var due =
      true
    @Option(help: "How long to show a meeting of unknown end: 2 hours, 90 minutes.")
    var length: String?
    @OptionGroup var output: OutputOptions

    func run(_ session: Session, _ office: State) throws {
      let minutes = try minutes()
      let clerk = session.clerk
      let boards = try session.boards(board)
      var calendar = OfficeCalendar(
        journal: clerk.journal.identifier, holidays: try clerk.holidays, showsDue: due,
        minutes: minutes, asked: session.now.day)
      let directory = try clerk.entries(of: .directory, kinds: CalendarHistory.directoryKinds)
      let progress = ProgressLine("writing the calendar")
      var done = 0
      try clerk.each(of: boards) { [calendar] clerk, board in
        try clerk.loadOutstandingSources(of: board)
        let history = CalendarHistory(
          board: try clerk.entries(of: .board(board), kinds: CalendarHistory.boardKinds),
          directory: directory, count: clerk.record.version(of: .board(board)),
          last: try clerk.lastRecorded(in: .board(board)))
        var own = calendar
        own.add(board, in: clerk.state, history)
        return own
      } use: { own in
        calendar.add(own)
        done += 1
        progress.tell(done, boards.count)
      }
      progress.end()
      try output.write(calendar.pieces)
    }

    /// The minutes of `--length`, if given.
    private func minutes() throws(Refusal) -> Int? {
      guard let length else { return nil }
      let words = length.lowercased().split(separator: " ")
      let units = ["minute": 1, "minutes": 1, "hour": 60, "hours": 60]
      guard words.count == 2, let number = Int(words[0]), let unit = units[String(words[1])],
        (1...1440).contains(number), number * unit <= 1440
      else {
        throw Refusal(
          "\"\(length)\" is not the length of a meeting",
          expected: "hours or minutes, such as 2 hours or 90 minutes")
      }
      return number * unit
    }
  }

  struct OpenData: OfficePastReading {
    static let help =
      Help("Writes boards, seats, members and meetings as open data (Popolo).", name: "popolo")
      .example("export popolo --board salford-icb --out salford.json")
      .example("export popolo --as-of 2002-03-26")
    @Option(help: "A board; may be repeated (default: all).") var board: [String] = []
    @OptionGroup var output: OutputOptions

    func run(_ session: Session, _ office: State) throws {
      try session.clerk.loadBoards()
      let boards = try session.boards(board)
      let state = try session.asOf.map(session.clerk.state) ?? session.state
      let document = PopoloDocument(of: boards, in: state, asOf: session.asOf)
      try output.write([try Console.pretty(json: document)])
    }
  }
}
