/// A member declaring an interest in an item, and what follows.
public struct InterestDeclared: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who.
  public let person: PersonID
  /// The item concerned.
  public let item: ItemID
  /// The nature of the interest, or `sensitive`.
  public let nature: String
  /// What follows.
  public let effect: Interest.Effect
  /// What sort it is, where it was said.
  public let category: Interest.Category?

  /// The event with those particulars.
  public init(
    meeting: MeetingID, person: PersonID, item: ItemID, nature: String, effect: Interest.Effect,
    category: Interest.Category? = nil
  ) {
    self.meeting = meeting
    self.person = person
    self.item = item
    self.nature = nature
    self.effect = effect
    self.category = category
  }

  /// The name on disk.
  public static let kind = "interest.declared"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(person) ?? state.unknown(item, at: meeting)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.interests.append(
        Interest(person: person, item: item, nature: nature, effect: effect, category: category))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(person) declared an interest in item \(item, at: meeting): \(nature); \(effect.name)"
  }
}
