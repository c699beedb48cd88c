/// Where somebody stands on what is put, by name.
///
/// Silence when the question is put is assent; these are what was said aloud.
public struct Position: Equatable, Sendable {
  /// What was said.
  public enum Stance: String, Codable, CaseIterable, Sendable {
    /// Agrees, said so when asked.
    case agrees
    /// Agrees, with a concern to be minuted.
    case reservation
    /// Does not agree, and will not prevent it.
    case willNotPrevent = "will-not-prevent"
    /// Objects: there is no agreement while it stands.
    case objects
    /// Takes back what they said; counts as silent.
    case withdrawn

    /// The stance as a minute tells it.
    public var name: String {
      switch self {
      case .agrees: return "agrees"
      case .reservation: return "has a reservation"
      case .willNotPrevent: return "does not agree, will not prevent"
      case .objects: return "objects"
      case .withdrawn: return "has withdrawn what was said"
      }
    }

    /// Whether it is dissent.
    public var isDissent: Bool {
      self == .reservation || self == .willNotPrevent || self == .objects
    }
  }

  /// Who.
  public let person: PersonID
  /// The item.
  public let item: ItemID
  /// What was said.
  public let stance: Stance
  /// The reason given; empty where none was.
  public let reason: String
  /// When.
  public let at: Moment
}
