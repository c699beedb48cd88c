/// The name that an event gives to something: whoever looks for the name looks for the thing.
///
/// Later entries speak of it by identifier alone, and are found by every name it ever had.
extension Event {
  /// What is named, and its new name, where it is given one; nil of an event that names nothing.
  public var given: (thing: Thing, name: String?)? {
    switch self as any Event {
    case let event as PersonRegistered: return (.person(event.person), event.name)
    case let event as PersonRenamed: return (.person(event.person), event.name)
    case let event as BodyRegistered: return (.body(event.body), event.name)
    case let event as BoardFounded: return (.board(event.board), event.name)
    case let event as SeatCreated: return (.seat(event.seat, event.board), event.title)
    case let event as ItemAdded: return (.item(event.item, event.meeting), event.title)
    case let event as ItemChanged: return (.item(event.item, event.meeting), event.title)
    case let event as UrgentAccepted: return (.item(event.item, event.meeting), event.title)
    case let event as PaperCommissioned: return (.paper(event.paper, event.meeting), event.title)
    case let event as MatterPlanned: return (.matter(event.matter, event.board), event.title)
    case let event as ItemDeferred: return (.matter(event.matter, event.board), event.title)
    case let event as RatificationNeeded: return (.matter(event.matter, event.board), event.title)
    case let event as DecidedOutsideMeeting:
      return (.matter(event.decision, event.board), event.text)
    case let event as ReferralMade: return (.referral(event.referral, event.board), event.title)
    case let event as ActionAgreed: return (.action(event.action, event.board), event.text)
    default: return nil
    }
  }
}
