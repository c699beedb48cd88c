/// An interest declared in one item, and what follows from it.
public struct Interest: Equatable, Sendable {
  /// What the member does about it.
  public enum Effect: String, Codable, CaseIterable, Sendable {
    /// Leaves for the item and does not count.
    case leaves
    /// Stays and says nothing; takes no part and does not count.
    case staysSilent = "stays-silent"
    /// Stays and takes part, as with a non-pecuniary interest; counts.
    case staysAndSpeaks = "stays-and-speaks"

    /// Whether the member is kept from taking part.
    public var bars: Bool { self != .staysAndSpeaks }

    /// What follows, as it is said.
    public var name: String { rawValue.split(separator: "-").joined(separator: " ") }
  }

  /// What sort of interest it is.
  public enum Category: String, Codable, CaseIterable, Sendable {
    /// Money, property or employment.
    case pecuniary
    /// Another that a code asks to be registered.
    case registrable
    /// Another that a code does not ask to be registered.
    case nonRegistrable = "non-registrable"
    /// A tie to another body.
    case loyalty
    /// A gift or hospitality.
    case gift

    /// The sort as it is said.
    public var name: String { rawValue }
  }

  /// Who declared.
  public let person: PersonID
  /// The item concerned.
  public let item: ItemID
  /// The nature of the interest as declared, or `sensitive`.
  public let nature: String
  /// What follows.
  public let effect: Effect
  /// What sort it is, where it was said.
  public var category: Category?
}
