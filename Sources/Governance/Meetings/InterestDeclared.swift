/// An interest declared in one item, and what follows from it.
public typealias Interest = InterestDeclared

/// A member declaring an interest in an item, and what follows.
public struct InterestDeclared: ProceedingsChange {
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
    public var name: String { rawValue.unhyphenated }
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

  public static let kind = "interest.declared"
  public let meeting: MeetingID
  public let person: PersonID
  public let item: ItemID
  /// The nature of the interest as declared, or `sensitive`.
  public let nature: String
  public let effect: Effect
  public let category: Category?

  public init(
    meeting: MeetingID, person: PersonID, item: ItemID, nature: String, effect: Effect,
    category: Category? = nil
  ) {
    (self.meeting, self.person, self.item) = (meeting, person, item)
    (self.nature, self.effect, self.category) = (nature, effect, category)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.unknown(person) ?? state.unknown(item, at: meeting)
  }

  public func apply(to proceedings: inout Proceedings) { proceedings.interests.append(self) }

  public var sentence: Sentence {
    "\(person) declared an interest in item \(item, at: meeting): \(nature); \(effect.name)"
  }
}
