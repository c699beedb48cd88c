/// A member being given leave to take part in one item despite an interest.
public struct ItemDispensationGranted: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who.
  public let person: PersonID
  /// The item.
  public let item: ItemID
  /// What the leave covers.
  public let scope: Dispensation.Scope
  /// Who gave it, as given.
  public let by: String

  /// The event with those particulars.
  public init(
    meeting: MeetingID, person: PersonID, item: ItemID, scope: Dispensation.Scope, by: String
  ) {
    self.meeting = meeting
    self.person = person
    self.item = item
    self.scope = scope
    self.by = by
  }

  /// The name on disk.
  public static let kind = "dispensation.granted-for-item"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(person)
      ?? state.unknown(item, at: meeting)
    {
      return refusal
    }
    return by.isBlank ? Refusal("a dispensation needs the name of who gave it") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.dispensations.append(ItemDispensation(person: person, item: item, scope: scope, by: by))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(person) given a dispensation by \(by) to \(scope == .speak ? "speak" : "speak and decide") on item \(item, at: meeting)"
  }
}
