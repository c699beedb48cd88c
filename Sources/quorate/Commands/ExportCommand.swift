import ArgumentParser
import Governance
import Publishing
import Secretariat
import Store

/// `quorate export`: what other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Calendars and open data for other programs; nothing closed is in them.",
    discussion: "The whole office is moved with journal export.",
    subcommands: [Calendar.self, OpenData.self])

  struct Calendar: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ics", abstract: "Writes meetings and due days as a calendar (iCalendar).",
      discussion: """
        It is the whole calendar each time: put the file where calendar programs fetch it, and what \
        was moved, called off or done is replaced there. Due days are events of a whole day, since \
        most programs do not show tasks; CAPITALS are the constitution's.

        Examples:
          quorate export ics --board salford-icb --no-due --out meetings.ics
          quorate export ics --length "2 hours" --out office.ics --replace
        """)
    @Option(help: "A board; may be repeated. Otherwise all.") var board: [String] = []
    @Flag(inversion: .prefixedNo, help: "With the days by which something is due.") var due = true
    @OptionGroup var length: LengthOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var past: KnownOnOption
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let minutes = try length.minutes()
      let session = try journal.session(knownOn: try past.knownOnDay())
      let clerk = session.clerk
      var boards = try board.isEmpty ? clerk.boards() : []
      for text in board {
        let board = try session.board(text).id
        if !boards.contains(board) { boards.append(board) }
      }
      var calendar = OfficeCalendar(
        journal: clerk.journal.identifier, holidays: try clerk.holidays, showsDue: due,
        minutes: minutes)
      try clerk.load(.directory)
      let progress = ProgressLine("writing the calendar")
      for (place, board) in boards.enumerated() {
        // One board after another: the clerk lets go of each.
        try clerk.loadSources(of: board)
        calendar.add(board, in: clerk.record)
        clerk.close(board)
        progress.tell(place + 1, boards.count)
      }
      progress.end()
      try output.write(calendar.pieces)
    }
  }

  struct OpenData: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "popolo",
      abstract: "Writes boards, partners, seats, members and meetings as open data (Popolo).",
      discussion: """
        Examples:
          quorate export popolo --board salford-icb --out salford.json
          quorate export popolo --as-of 2002-03-26
        """)
    @Option(help: "A board; may be repeated. Otherwise all.") var board: [String] = []
    @OptionGroup var output: OutputOptions
    @OptionGroup var past: PastOptions
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let asOf = try past.asOfDay()
      let session = try journal.session(knownOn: try past.knownOnDay())
      let boards = try session.boards(board)
      let state = try asOf.map(session.clerk.state) ?? session.clerk.state
      let document = PopoloDocument(of: boards, in: state, asOf: asOf)
      try output.write(try Console.pretty(json: document))
    }
  }
}
