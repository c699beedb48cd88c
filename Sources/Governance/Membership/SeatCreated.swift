/// A place on a board being made.
public struct SeatCreated: BoardEvent {
  public static let kind = "seat.created"
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

  public init(
    board: BoardID, seat: SeatID, title: String, partner: String? = nil, category: String? = nil,
    standing: Seat.Standing = .full, from: Day
  ) {
    (self.board, self.seat, self.title, self.partner) = (board, seat, title, partner)
    (self.category, self.standing, self.from) = (category, standing, from)
  }

  public var reachesBackTo: Day? { from }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unfit(seat) { return refusal }
    if known.seats.contains(where: { $0.id == seat }) {
      return Refusal("\(board) already has a seat \"\(seat)\"", expected: "another identifier")
    }
    let constitution = known.constitution(on: from) ?? known.adoptions.first?.constitution
    let partners = constitution?.partners.map(\.key) ?? []
    if let partner, !partners.contains(partner) {
      return Refusal("\(partner) is not a partner", expected: partners.joined(separator: " or "))
    }
    let categories = constitution?.categories ?? []
    if let category, !categories.contains(category) {
      return Refusal("\(category) is no category", expected: categories.joined(separator: " or "))
    }
    return nil
  }

  public func apply(to state: inout State) {
    state.boards[board]?.seats.append(
      Seat(
        id: seat, title: title, partner: partner, category: category, standing: standing,
        from: from))
  }

  public var sentence: Sentence { "seat \(title) made from \(from.spoken)" }
}
