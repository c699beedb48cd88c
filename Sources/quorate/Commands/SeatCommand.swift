import ArgumentParser
import Governance

/// `quorate seat`: the places on a board.
struct SeatCommand: PlainCommand {
  static let help = Help("Seats: the places on a board, and who holds them.")
    .verbs(Add.self, End.self, List.self)

  struct Add: BoardVerb, EventVerb {
    static let help = Help("Adds a seat.")
      .example(#"seat add salford-icb "Director of Housing" --partner council --category housing"#)
      .example(#"seat add salford-icb "Head of Service" --adviser"#)
    @Argument(help: "What the seat is called.") var title: String
    @Option(help: "The partner that holds the seat, by its identifier.") var partner: String?
    @Option(help: "The category it is held for.") var category: String?
    @Flag(help: "An adviser's seat, which never counts towards the quorum.") var adviser = false
    @Option(help: "The first day of the seat (default: today).") var from: String?
    @Option(help: "The identifier (default: one made from the title).") var id: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try SeatCreated(
        board: board.id,
        seat: Typed.identifier(
          id, or: title,
          besides: Dictionary(board.seats.map { ($0.id, $0.title) }, uniquingKeysWith: { $1 })),
        title: title, partner: partner,
        category: category, kind: adviser ? .adviser : .full, from: session.day(from))
    }
  }

  struct End: BoardVerb, EventVerb {
    static let help = Help("Abolishes a seat after a given day, and ends its appointment.")
      .example("seat end salford-icb director-of-housing --last 2002-03-31")
    @Argument(help: "The seat's identifier.") var seat: String
    @Option(help: "The last day of the seat.") var last: String

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try SeatEnded(board: board.id, seat: Typed.identifier(seat), last: session.day(last))
    }
  }

  struct List: BoardReading {
    static let help = Help("Lists the seats of a board on a day, who holds them and for whom.")
      .example("seat list salford-icb --as-of 2002-01-31")
    @Flag(help: "One JSON object per line.") var json = false

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let day = board.lookedAt(on: day)
      if !json { Console.say("\(board.name), \(day.spoken)") }
      let directory = session.state.directory
      let members = board.members(on: day)
      let seats = board.seats.filter { $0.holds(on: day) }.map { seat -> JSONObject in
        let held = members.first { $0.seat.id == seat.id }?.appointment
        return [
          "seat": seat.id.rawValue, "title": seat.title, "person": held?.person.rawValue,
          "name": held.map { directory.name(of: $0.person) }, "capacity": held?.capacity.name,
          "partner": seat.partner.map { board.partnerName($0, on: day, in: directory) },
          "category": seat.category, "standing": seat.kind == .full ? "full member" : "adviser",
        ]
      }
      try Console.say(list: seats, json: json, object: \.self, row: row)
    }

    /// A seat as a row of a list.
    private func row(_ seat: JSONObject) -> [String] {
      ["seat", "title", "name", "capacity", "partner", "category", "standing"].map { field in
        let text = seat[field] as? String ?? (field == "name" ? "VACANT" : "")
        return field == "category" ? text.unhyphenated : text
      }
    }
  }
}
