/// One holder of one seat on one day: who sits, for whom, and in what capacity.
public struct Member: Equatable, Sendable {
  /// The seat.
  public let seat: Seat
  /// The hold on it.
  public let appointment: Appointment

  /// Who sits.
  public var person: PersonID { appointment.person }
  /// Whether the seat counts towards quorum and agreement.
  public var isFull: Bool { seat.standing == .full }
}
