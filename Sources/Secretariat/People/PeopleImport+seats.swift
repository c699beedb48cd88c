import Governance

/// The seats and offices that a list of people is about.
extension PeopleImport {
  /// The seat of a row: the board's, or a new one from the first day on which the list has it.
  mutating func settleSeat(_ listed: ListedPerson, from first: Day?) -> SeatID? {
    guard let title = listed.seat, let first, let board else { return nil }
    let wanted = title.lowercased()
    let fitting = board.seats.filter { $0.id.rawValue == title || $0.title.lowercased() == wanted }
    guard fitting.count < 2 else {
      let ids = fitting.map(\.id.rawValue).joined(separator: " or ")
      return fail(
        listed, .seat,
        Refusal("\(fitting.count) seats are called \(title)", expected: "an identifier: \(ids)"))
    }
    let partner = listed.partner.flatMap { self.partner($0, of: board, on: first, listed) }
    if listed.partner != nil, partner == nil { return nil }
    let category = listed.category.map { self.category($0, of: board, on: first) }
    if let seat = fitting.first { return agreed(seat, with: listed, partner, category) }
    let seat = SeatID(proposedFrom: title, besides: board.seats.map(\.id))
    let isMade = propose(
      SeatCreated(
        board: id, seat: seat, title: title, partner: partner, category: category,
        kind: listed.kind ?? .full, from: first), listed.row, .seat)
    return isMade ? seat : nil
  }

  /// The key of a partner, typed as the key or as a name it bears on the day.
  private mutating func partner(
    _ text: String, of board: Board, on day: Day, _ listed: ListedPerson
  ) -> String? {
    let partners = constitution(of: board, on: day)?.partners ?? []
    let wanted = text.lowercased()
    let found = partners.first { partner in
      let now = board.partnerName(partner.key, on: day, in: imagined.state.directory)
      return [partner.key, partner.name, now].contains { $0.lowercased() == wanted }
    }
    let keys = partners.map(\.key).joined(separator: " or ")
    return found?.key
      ?? fail(
        listed, .partner,
        keys.isEmpty
          ? Refusal("the board has no partners", advice: "leave the column empty")
          : Refusal("\"\(text)\" is not a partner", expected: keys))
  }

  /// The key of a category, which may be typed as it is said: `People supported`.
  private func category(_ text: String, of board: Board, on day: Day) -> String {
    let wanted = text.lowercased().split(separator: " ").joined(separator: "-")
    let known = constitution(of: board, on: day)?.categories ?? []
    return known.first { $0.lowercased() == wanted } ?? text
  }

  private func constitution(of board: Board, on day: Day) -> Constitution? {
    board.constitution(on: day) ?? board.adoptions.first?.constitution
  }

  /// The seat, where what a row says of it is so.
  private mutating func agreed(
    _ seat: Seat, with listed: ListedPerson, _ partner: String?, _ category: String?
  ) -> SeatID? {
    let said: [(PeopleColumn, said: String?, known: String?)] = [
      (.partner, partner, seat.partner), (.category, category, seat.category),
      (.standing, listed.kind?.rawValue, seat.kind.rawValue),
    ]
    for (column, said, known) in said {
      guard let said, said != known else { continue }
      let told = known.map { "the \(column.rawValue) \($0)" } ?? "no \(column.rawValue)"
      return fail(
        listed, column,
        Refusal(
          "the seat \(seat.title) has \(told), not \(said)",
          advice: "leave the column empty, or name another seat"))
    }
    return seat.id
  }

  /// Appoints somebody to a seat, or ends an appointment that is recorded without its end.
  mutating func appoint(_ person: PersonID, to seat: SeatID, _ from: Day, _ listed: ListedPerson) {
    let held = board?.appointments.first {
      $0.seat == seat && $0.person == person && $0.from == from
    }
    if let held {
      end(held.to, "the appointment", listed) { [id, file] in
        AppointmentEnded(
          board: id, seat: seat, person: person, last: $0, why: "as listed in \(file)")
      }
    } else if let capacity = listed.capacity, let by = listed.by {
      propose(
        AppointmentMade(
          board: id, seat: seat, person: person, capacity: capacity, by: by, from: from,
          to: listed.to), listed.row, .seat)
    }
  }

  /// Gives somebody an office, or ends a term that is recorded without its end.
  mutating func install(
    _ person: PersonID, in office: Office, _ from: Day, _ listed: ListedPerson
  ) {
    let held = board?.offices.first {
      $0.office == office && $0.person == person && $0.from == from
    }
    if let held {
      end(held.to, "the office", listed) { [id] in
        OfficeLeft(board: id, office: office, person: person, last: $0)
      }
    } else if let by = listed.by {
      propose(
        OfficeTaken(board: id, office: office, person: person, by: by, from: from, to: listed.to),
        listed.row, .office)
    }
  }

  /// Ends what is recorded without its end, or with another.
  private mutating func end(
    _ known: Day?, _ what: String, _ listed: ListedPerson, _ event: (Day) -> any Event
  ) {
    guard let last = listed.to, last != known else {
      return note(listed.row, "\(what) is recorded already")
    }
    propose(event(last), listed.row, .to)
  }
}
