import ArgumentParser
import Governance
import Publishing
import Secretariat
import Store

/// `quorate export`: what other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export", "Calendars and open data for other programs; nothing closed is in them.",
    about: "The whole office is moved with journal export.",
    subcommands: [Calendar.self, OpenData.self])

  struct Calendar: ParsableCommand {
    static let configuration = CommandConfiguration(
      "ics", "Writes meetings and due days as a calendar (iCalendar).",
      "export ics --board salford-icb --no-due --out meetings.ics",
      #"export ics --length "2 hours" --out office.ics --replace"#,
      about: """
        It is the whole calendar each time: put the file where calendar programs fetch it, and what \
        was moved, cancelled or done is replaced there. Due days are events of a whole day, since \
        most programs do not show tasks; CAPITALS are the constitution's.
        """)
    @Option(help: "A board; may be repeated. Otherwise all.") var board: [String] = []
    @Flag(inversion: .prefixedNo, help: "With the days by which something is due.") var due = true
    @Option(help: "How long a meeting lasts whose end is not known: 2 hours, 90 minutes.")
    var length: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var past: KnownOnOption
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let minutes = try minutes()
      let session = try journal.session(knownOn: try past.knownOnDay())
      let clerk = session.clerk
      let boards = try session.boards(board)
      var calendar = OfficeCalendar(
        journal: clerk.journal.identifier, holidays: try clerk.holidays, showsDue: due,
        minutes: minutes)
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
          "\"\(length)\" is not the length of a meeting", expected: "2 hours or 90 minutes, say")
      }
      return number * unit
    }
  }

  struct OpenData: ParsableCommand {
    static let configuration = CommandConfiguration(
      "popolo", "Writes boards, partners, seats, members and meetings as open data (Popolo).",
      "export popolo --board salford-icb --out salford.json",
      "export popolo --as-of 2002-03-26")
    @Option(help: "A board; may be repeated. Otherwise all.") var board: [String] = []
    @OptionGroup var output: OutputOptions
    @OptionGroup var past: PastOptions
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let (session, _) = try past.open(journal)
      let asOf = try past.asOfDay()
      try session.clerk.loadBoards()
      let boards = try session.boards(board)
      let state = try asOf.map(session.clerk.state) ?? session.clerk.state
      let document = PopoloDocument(of: boards, in: state, asOf: asOf)
      try output.write([try Console.pretty(json: document)])
    }
  }
}
