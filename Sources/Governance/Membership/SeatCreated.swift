/// A place on a board being made.
public struct SeatCreated: Event {
  /// The board.
  public let board: BoardID
  /// The identifier within the board.
  public let seat: SeatID
  /// What the seat is called.
  public let title: String
  /// The key of the partner whose seat it is.
  public let partner: String?
  /// The category it is held for.
  public let category: String?
  /// Whether it is a full member's or an adviser's.
  public let standing: Seat.Standing
  /// The first day of the seat.
  public let from: Day

  /// The event with those particulars.
  public init(
    board: BoardID, seat: SeatID, title: String, partner: String? = nil, category: String? = nil,
    standing: Seat.Standing = .full, from: Day
  ) {
    self.board = board
    self.seat = seat
    self.title = title
    self.partner = partner
    self.category = category
    self.standing = standing
    self.from = from
  }

  /// The name on disk.
  public static let kind = "seat.created"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The first day that it changes what was so.
  public var reachesBackTo: Day? { from }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unfit(seat) { return refusal }
    if known.seats.contains(where: { $0.id == seat }) {
      return Refusal("\(board) already has a seat \"\(seat)\"", expected: "another identifier")
    }
    let constitution = known.constitution(on: from) ?? known.adoptions.first?.constitution
    let partners = constitution?.partners.map(\.key) ?? []
    if let partner, !partners.contains(partner) {
      return Refusal("\(partner) is no partner", expected: partners.joined(separator: " or "))
    }
    let categories = constitution?.categories ?? []
    if let category, !categories.contains(category) {
      return Refusal("\(category) is no category", expected: categories.joined(separator: " or "))
    }
    return nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.seats.append(
      Seat(
        id: seat, title: title, partner: partner, category: category, standing: standing,
        from: from))
  }

  /// What happened.
  public var sentence: Sentence { "seat \(title) made from \(from.spoken)" }
}
