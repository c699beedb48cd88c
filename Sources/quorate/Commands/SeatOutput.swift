import Governance

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
