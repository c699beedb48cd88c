/// What somebody said about coming to a meeting.
public enum Reply: Equatable, Sendable {
  /// Coming.
  case attending
  /// Not coming, with apologies.
  case apologies
  /// Not coming; somebody else comes in their place.
  case substitute(PersonID)

  /// The reply as it is said.
  public var name: String {
    switch self {
    case .attending: return "coming"
    case .apologies: return "apologies"
    case .substitute: return "sends a substitute"
    }
  }
}
