/// An event that gives something its name: whoever looks for the name looks for the thing.
///
/// Later entries speak of it by identifier alone, and are found by every name it ever had.
public protocol Naming: Event {
  /// What is named, and the names it is given.
  var given: (thing: Thing, names: [String]) { get }
}

// Each event that gives a name, and to what.

extension PersonRegistered: Naming {
  public var given: (thing: Thing, names: [String]) { (.person(person), [name]) }
}

extension PersonRenamed: Naming {
  public var given: (thing: Thing, names: [String]) { (.person(person), [name]) }
}

extension BodyRegistered: Naming {
  public var given: (thing: Thing, names: [String]) { (.body(body), [name]) }
}

extension BoardFounded: Naming {
  public var given: (thing: Thing, names: [String]) { (.board(board), [name]) }
}

extension SeatCreated: Naming {
  public var given: (thing: Thing, names: [String]) { (.seat(seat, board), [title]) }
}

extension ItemAdded: Naming {
  public var given: (thing: Thing, names: [String]) { (.item(item, meeting), [title]) }
}

extension ItemChanged: Naming {
  public var given: (thing: Thing, names: [String]) {
    (.item(item, meeting), [title].compactMap { $0 })
  }
}

extension UrgentAccepted: Naming {
  public var given: (thing: Thing, names: [String]) { (.item(item, meeting), [title]) }
}

extension PaperCommissioned: Naming {
  public var given: (thing: Thing, names: [String]) { (.paper(paper, meeting), [title]) }
}

extension MatterPlanned: Naming {
  public var given: (thing: Thing, names: [String]) { (.matter(matter, board), [title]) }
}

extension ItemDeferred: Naming {
  public var given: (thing: Thing, names: [String]) { (.matter(matter, meeting.board), [title]) }
}

extension RatificationNeeded: Naming {
  public var given: (thing: Thing, names: [String]) { (.matter(matter, meeting.board), [title]) }
}

extension DecidedOutsideMeeting: Naming {
  public var given: (thing: Thing, names: [String]) { (.matter(decision, board), [text]) }
}

extension ReferralMade: Naming {
  public var given: (thing: Thing, names: [String]) {
    (.referral(referral, meeting.board), [title])
  }
}

extension ActionAgreed: Naming {
  public var given: (thing: Thing, names: [String]) { (.action(action, board), [text]) }
}
