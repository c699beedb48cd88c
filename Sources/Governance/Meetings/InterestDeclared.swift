/// A member declaring an interest in an item, and what follows.
public struct InterestDeclared: MeetingEvent {
  public static let kind = "interest.declared"
  public let meeting: MeetingID
  public let person: PersonID
  /// The item concerned.
  public let item: ItemID
  /// The nature of the interest, or `sensitive`.
  public let nature: String
  /// What follows.
  public let effect: Interest.Effect
  /// What sort it is, where it was said.
  public let category: Interest.Category?

  public init(
    meeting: MeetingID, person: PersonID, item: ItemID, nature: String, effect: Interest.Effect,
    category: Interest.Category? = nil
  ) {
    (self.meeting, self.person, self.item) = (meeting, person, item)
    (self.nature, self.effect, self.category) = (nature, effect, category)
  }

  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(person) ?? state.unknown(item, at: meeting)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.interests.append(
        Interest(person: person, item: item, nature: nature, effect: effect, category: category))
    }
  }

  public var sentence: Sentence {
    "\(person) declared an interest in item \(item, at: meeting): \(nature); \(effect.name)"
  }
}
