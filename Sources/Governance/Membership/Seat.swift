/// A place on a board, held for a partner, a category, or both.
public struct Seat: Equatable, Sendable {
  /// How a seat counts.
  public enum Standing: String, Codable, CaseIterable, Sendable {
    /// Counts towards the quorum and towards agreement.
    case full
    /// Speaks and is heard, and is never counted.
    case adviser
  }

  /// The identifier within the board.
  public let id: SeatID
  /// What the seat is called, such as `Director of Housing` or `Carer (1)`.
  public var title: String
  /// The key of the partner whose seat it is, or nil where no partner has it.
  public var partner: String?
  /// The category it is held for, or nil.
  public var category: String?
  /// Whether it is a full member's or an adviser's.
  public var standing: Standing
  /// The first day on which the seat exists.
  public var from: Day
  /// The last day on which it does, or nil while it goes on.
  public var to: Day?

  /// Whether the seat exists on the day.
  public func exists(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
