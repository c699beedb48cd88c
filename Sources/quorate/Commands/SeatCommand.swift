import ArgumentParser
import Governance
import Secretariat

/// `quorate seat`: the places on a board.
struct SeatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seat", abstract: "Seats: the places on a board, and who holds them.",
    subcommands: [Add.self, End.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Adds a seat.",
      discussion: """
        Examples:
          quorate seat add salford-icb "Director of Housing" --partner council --category housing
          quorate seat add salford-icb "Head of Service" --adviser
        """)
    @Argument(help: "The board.") var board: String
    @Argument(help: "What the seat is called.") var title: String
    @Option(help: "The key of the partner whose seat it is.") var partner: String?
    @Option(help: "The category it is held for.") var category: String?
    @Flag(help: "The seat of an adviser, who is never counted.") var adviser = false
    @Option(help: "The first day of the seat; otherwise today.") var from: String?
    @Option(help: "The identifier; otherwise one is made from the title.") var id: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      let seat = try id.map { try Typed.identifier($0) } ?? SeatID(proposedFrom: title)
      try session.perform([
        SeatCreated(
          board: try session.board(board).id, seat: seat, title: title, partner: partner,
          category: category, kind: adviser ? .adviser : .full, from: try session.day(from))
      ])
    }
  }

  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end",
      abstract: "Abolishes a seat after a day, and ends the appointment of whoever holds it.",
      discussion: "Example:\n  quorate seat end salford-icb director-of-housing --last 2002-03-31")
    @Argument(help: "The board.") var board: String
    @Argument(help: "The seat's identifier.") var seat: String
    @Option(help: "The last day of the seat.") var last: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        SeatEnded(
          board: try session.board(board).id, seat: try Typed.identifier(seat),
          last: try session.day(last))
      ])
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the seats of a board on a day, who holds them and for whom.",
      discussion: "Example:\n  quorate seat list salford-icb --as-of 2002-01-31")
    @Argument(help: "The board.") var board: String
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: PastOptions
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session(knownOn: try past.knownOnDay())
      let day = try past.day(today: session.clerk.now.day)
      let board = try session.board(board, on: day)
      let rows = board.seats.filter { $0.exists(on: day) }.map { seat in
        SeatOutput(seat, of: board, on: day, in: session.clerk.state.directory)
      }
      if json {
        for row in rows { try Console.say(json: row) }
      } else {
        Console.say("\(board.name), \(day.spoken)")
        Console.say(table: rows.map(\.cells))
      }
    }
  }
}

/// A seat on a day as lists and `--json` give it.
struct SeatOutput: Encodable {
  let seat: String
  let title: String
  let person: String?
  let name: String?
  let capacity: String?
  let partner: String?
  let category: String?
  let standing: String

  init(_ seat: Seat, of board: Board, on day: Day, in directory: Directory) {
    let held = board.members(on: day).first { $0.seat.id == seat.id }?.appointment
    self.seat = seat.id.rawValue
    title = seat.title
    person = held?.person.rawValue
    name = held.map { directory.name(of: $0.person) }
    capacity = held?.capacity.name
    partner = seat.partner.map { board.partnerName($0, on: day, in: directory) }
    category = seat.category
    standing = seat.kind == .full ? "full member" : "adviser"
  }

  /// The seat as a row of a list.
  var cells: [String] {
    [seat, title, name ?? "VACANT", capacity ?? "", partner ?? "", category ?? "", standing]
  }
}
