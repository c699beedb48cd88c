/// Where somebody is at one moment.
public enum Presence: Equatable, Sendable {
  /// Has not come.
  case notArrived
  /// Is there since a moment, in that mode, perhaps in the place of a member.
  case present(since: Moment, Movement.Mode, inPlaceOf: PersonID?)
  /// Has left at a moment.
  case left(at: Moment)
  /// Is out for an item since a moment, for that reason.
  case out(at: Moment, ItemID, why: String)
  /// Has lost the connection at a moment.
  case disconnected(at: Moment)

  /// Whether the person is there.
  public var isPresent: Bool {
    if case .present = self { return true }
    return false
  }
}
