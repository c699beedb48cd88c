// Each event that gives a name, and to what.

extension PersonRegistered: Naming {
  /// The person by name.
  public var given: (thing: Thing, names: [String]) { (.person(person), [name]) }
}

extension PersonRenamed: Naming {
  /// The person by the new name.
  public var given: (thing: Thing, names: [String]) { (.person(person), [name]) }
}

extension BodyRegistered: Naming {
  /// The body by name.
  public var given: (thing: Thing, names: [String]) { (.body(body), [name]) }
}

extension BoardFounded: Naming {
  /// The board by name.
  public var given: (thing: Thing, names: [String]) { (.board(board), [name]) }
}

extension SeatCreated: Naming {
  /// The seat by its title.
  public var given: (thing: Thing, names: [String]) { (.seat(seat, board), [title]) }
}

extension ItemAdded: Naming {
  /// The item by its title.
  public var given: (thing: Thing, names: [String]) { (.item(item, meeting), [title]) }
}

extension ItemChanged: Naming {
  /// The item by its new title, where that changed.
  public var given: (thing: Thing, names: [String]) {
    (.item(item, meeting), [title].compactMap { $0 })
  }
}

extension UrgentAccepted: Naming {
  /// The urgent item by its title.
  public var given: (thing: Thing, names: [String]) { (.item(item, meeting), [title]) }
}

extension PaperCommissioned: Naming {
  /// The paper by its title.
  public var given: (thing: Thing, names: [String]) { (.paper(paper, meeting), [title]) }
}

extension MatterPlanned: Naming {
  /// The matter by its title.
  public var given: (thing: Thing, names: [String]) { (.matter(matter, board), [title]) }
}

extension ItemDeferred: Naming {
  /// The matter by which the item comes back, by the item's title.
  public var given: (thing: Thing, names: [String]) { (.matter(matter, meeting.board), [title]) }
}

extension RatificationNeeded: Naming {
  /// The matter by which the decision comes back.
  public var given: (thing: Thing, names: [String]) { (.matter(matter, meeting.board), [title]) }
}

extension DecidedOutsideMeeting: Naming {
  /// The matter by which the decision is reported.
  public var given: (thing: Thing, names: [String]) { (.matter(decision, board), [text]) }
}

extension ReferralMade: Naming {
  /// The referral by what it is about.
  public var given: (thing: Thing, names: [String]) {
    (.referral(referral, meeting.board), [title])
  }
}

extension ActionAgreed: Naming {
  /// The action by what is to be done.
  public var given: (thing: Thing, names: [String]) { (.action(action, board), [text]) }
}
