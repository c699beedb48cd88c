extension Board {
  /// The matter of that identifier.
  public func matter(_ id: MatterID) -> Matter? { matters.first { $0.id == id } }

  /// Adds a matter, unless the board has it already.
  mutating func add(_ matter: Matter) {
    if self.matter(matter.id) == nil { matters.append(matter) }
  }

  mutating func changeMatter(_ id: MatterID, _ change: (inout Matter) -> Void) {
    guard let index = matters.firstIndex(where: { $0.id == id }) else { return }
    change(&matters[index])
  }

  /// Whether a matter still has to find its place: it has none on an agenda that is still to come.
  ///
  /// What a meeting did not settle before it closed comes back; nothing is lost by not being reached.
  public func isWaiting(_ matter: Matter) -> Bool {
    matter.settled == nil
      && !matter.placements.contains { placement in
        meetings[placement.meeting].map { $0.stands && $0.closed == nil } ?? false
      }
  }

  /// What has to come before a meeting and has no place yet, in the order in which it arose.
  ///
  /// What is planned for a later meeting waits for that one; what is planned for none, or for one
  /// that is over, comes to the next there is.
  public func arising(at meeting: MeetingID) -> [Matter] {
    guard let heading = meetings[meeting] else { return [] }
    return matters.filter { matter in
      guard isWaiting(matter), matter.from != meeting else { return false }
      let putOffHere = matter.postponements.contains { $0.from == meeting }
      if putOffHere, matter.planned != meeting { return false }
      if let from = matter.from, let source = meetings[from], source.start > heading.start {
        return false
      }
      guard let planned = matter.planned, planned != meeting, let other = meetings[planned] else {
        return true
      }
      return !other.stands || other.closed != nil
    }
  }

  /// The meeting after another in time that stands and is not over, or the next after a day.
  public func next(after meeting: MeetingID) -> MeetingHeading? {
    guard let heading = meetings[meeting] else { return nil }
    return meetingsInOrder.first {
      $0.stands && $0.closed == nil && $0.start > heading.start && $0.id != meeting
    }
  }
}
