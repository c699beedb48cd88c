extension Board {
  public func matter(_ id: MatterID) -> Matter? { matters.first { $0.id == id } }

  /// Adds a matter, unless the board has it already.
  mutating func add(_ matter: Matter) {
    if self.matter(matter.id) == nil { matters.append(matter) }
  }

  /// The refusal for an identifier that a matter has already.
  func taken(_ id: MatterID) -> Refusal? {
    Refusal(taken: matter(id) != nil, by: "a matter called \(id)")
  }

  /// The place of a matter on an agenda that is still to come, or nil.
  ///
  /// What a meeting did not settle before it closed has no place any more, and comes back.
  public func place(of matter: Matter) -> Matter.Placement? {
    matter.placements.last { meetings[$0.meeting]?.isAhead ?? false }
  }

  /// Whether a matter still has to find its place.
  public func isWaiting(_ matter: Matter) -> Bool {
    matter.settled == nil && place(of: matter) == nil
  }

  /// The meeting before which a matter comes: the one it is planned for, otherwise the next there
  /// is after the one it comes from, or after the one that deferred it.
  func target(of matter: Matter) -> MeetingID? {
    if let planned = matter.planned, meetings[planned]?.isAhead ?? false { return planned }
    let left =
      [matter.from, matter.planned].compactMap { $0 } + matter.postponements.compactMap(\.from)
    let after = left.compactMap { meetings[$0]?.start }.max()
    return meetingsInOrder.first { heading in
      heading.isAhead && after.map { heading.start > $0 } ?? true
    }?.id
  }

  /// What has to come before a meeting and has no place yet, in the order in which it arose.
  public func arising(at meeting: MeetingID) -> [Matter] {
    matters.filter { isWaiting($0) && target(of: $0) == meeting }
  }

  /// The meeting after another in time that stands and is not over.
  public func next(after meeting: MeetingID) -> MeetingHeading? {
    guard let heading = meetings[meeting] else { return nil }
    return meetingsInOrder.first { $0.isAhead && $0.start > heading.start && $0.id != meeting }
  }
}
