/// A place on a board, held for a partner, a category, or both, as it now stands.
public typealias Seat = SeatCreated

/// One holder of one seat on one day: who sits, for whom, and in what capacity.
public struct Member: Equatable, Sendable {
  public let seat: Seat
  /// The hold on it.
  public let appointment: Appointment

  /// Who sits.
  public var person: PersonID { appointment.person }
  /// Whether the seat counts towards quorum and agreement.
  public var isFull: Bool { seat.kind == .full }
}

/// A place on a board being made.
public struct SeatCreated: BoardChange, TimeBound {
  /// How a seat counts.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Counts towards the quorum and towards agreement.
    case full
    /// Speaks and is heard, and is never counted.
    case adviser
  }

  public static let kind = "seat.created"
  public let board: BoardID
  /// The identifier within the board.
  public let seat: SeatID
  /// What the seat is called, such as `Director of Housing` or `Carer (1)`.
  public let title: String
  /// The key of the partner whose seat it is, or nil where no partner has it.
  public let partner: String?
  /// The category it is held for, or nil.
  public let category: String?
  public let kind: Kind
  public let from: Day
  /// The last day, once one is set.
  public internal(set) var to: Day?

  public init(
    board: BoardID, seat: SeatID, title: String, partner: String? = nil, category: String? = nil,
    kind: Kind = .full, from: Day
  ) {
    (self.board, self.seat, self.title, self.partner) = (board, seat, title, partner)
    (self.category, self.kind, self.from) = (category, kind, from)
  }

  private enum CodingKeys: String, CodingKey {
    case board, seat, title, partner, category, from, to
    case kind = "standing"
  }

  public var id: SeatID { seat }

  public func objection(on known: Board, in state: State) -> Refusal? {
    let constitution = known.constitution(on: from) ?? known.adoptions.first?.constitution
    func stray(_ name: String?, among known: [String], _ what: String) -> Refusal? {
      guard let name, !known.contains(name) else { return nil }
      return Refusal("\"\(name)\" is \(what)", expected: known.alternatives.ifAny)
    }
    return state.unfit(seat) ?? Refusal(noTitle: title, for: "the seat")
      ?? Refusal(taken: known.seat(seat) != nil, by: "a seat called \(seat)")
      ?? stray(
        partner, among: constitution?.partners.map(\.key) ?? [], "not a partner of the board")
      ?? stray(category, among: constitution?.categories ?? [], "not a category of the board")
  }

  public func apply(to board: inout Board) { board.seats.append(self) }

  public var sentence: Sentence { "seat \(title) created from \(from.spoken)" }
}

/// A place on a board ceasing to exist after a day.
public struct SeatEnded: BoardChange {
  public static let kind = "seat.ended"
  public let board: BoardID
  public let seat: SeatID
  public let last: Day

  public init(board: BoardID, seat: SeatID, last: Day) {
    (self.board, self.seat, self.last) = (board, seat, last)
  }

  public var reachesBackTo: Day? { last }

  public func objection(on known: Board, in state: State) -> Refusal? {
    guard let found = known.seat(seat) else { return state.unknown(seat, on: known) }
    if let to = found.to {
      return Refusal("the seat \(found.title) has already ended, on \(to.spoken)")
    }
    return Refusal(from: found.from, to: last)
  }

  public func apply(to board: inout Board) {
    board.seats.change(where: { $0.id == seat }) { $0.to = last }
    board.appointments.change(where: { $0.seat == seat && $0.holds(on: last) }) { $0.to = last }
  }

  public var sentence: Sentence { "the seat \(seat, on: board) ends on \(last.spoken)" }
}
