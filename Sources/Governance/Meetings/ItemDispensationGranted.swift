/// A member being given leave to take part in one item despite an interest.
public struct ItemDispensationGranted: MeetingEvent {
  public static let kind = "dispensation.granted-for-item"
  public let meeting: MeetingID
  public let person: PersonID
  public let item: ItemID
  /// What the leave covers.
  public let scope: Dispensation.Scope
  /// Who gave it, as given.
  public let by: String

  public init(
    meeting: MeetingID, person: PersonID, item: ItemID, scope: Dispensation.Scope, by: String
  ) {
    (self.meeting, self.person, self.item, self.scope, self.by) = (meeting, person, item, scope, by)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(person)
      ?? state.unknown(item, at: meeting)
    {
      return refusal
    }
    return by.isBlank ? Refusal("a dispensation needs the name of who gave it") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.dispensations.append(ItemDispensation(person: person, item: item, scope: scope, by: by))
    }
  }

  public var sentence: Sentence {
    "\(person) given a dispensation by \(by) to \(scope == .speak ? "speak" : "speak and decide") on item \(item, at: meeting)"
  }
}
