extension Quorum {
  /// The answer at a moment of a meeting, for an item where one is named.
  ///
  /// For an item, whoever has declared an interest that bars them from it does not count, unless
  /// a dispensation lets them speak and decide. The heading tells of its sittings: who was there
  /// before a parting has to arrive again.
  public func at(
    _ moment: Moment, for item: ItemID? = nil, of heading: MeetingHeading? = nil,
    in proceedings: Proceedings
  ) -> QuorumAnswer {
    acting(on: item.flatMap(proceedings.kindOfMatter))
      .whole(at: moment, for: item, of: heading, in: proceedings)
  }

  private func whole(
    at moment: Moment, for item: ItemID?, of heading: MeetingHeading?, in proceedings: Proceedings
  ) -> QuorumAnswer {
    let parting = heading?.parting(before: moment)
    let replies = proceedings.replies(for: heading)
    let about = item.flatMap(proceedings.kindOfMatter)
    let circumstances = Circumstances(board, on: day, of: heading, at: moment, about: about)
    let stated = board.provision(of: QuorumRule.self, in: circumstances)
    let rule = stated?.rule
    let attendance = proceedings.attendance
    let presences = attendance.presences(at: moment, after: parting)
    func presence(_ person: PersonID) -> Presence { presences[person] ?? .notArrived }
    let isBarring = rule?.interests != .counts
    let barred =
      item.flatMap { isBarring ? board.barred(from: $0, in: proceedings, on: day) : nil } ?? [:]
    /// Whether somebody is only out for an item in which they have an interest, and that counts.
    func isOutAndCounts(_ person: PersonID, _ presence: Presence) -> Bool {
      guard !isBarring, case .out(_, let left, _) = presence else { return false }
      return board.barred(from: left, in: proceedings, on: day)[person] != nil
    }
    func away(_ person: PersonID) -> String? {
      let presence = presence(person)
      if isOutAndCounts(person, presence) { return nil }
      if let why = presence.absence(reply: replies[person], number: proceedings.number) {
        return why
      }
      if presence.mode == .remote, rule?.remote == .doesNotCount {
        return "remote, not counted here"
      }
      return barred[person].map { "interest, \($0.effect.name)" }
    }
    let there = attendance.everybody(by: moment, after: parting)
    let elected = attendance.presiding(at: moment).flatMap { $0.elected ? $0.person : nil }
    var notes: [String] = []
    if rule != nil, rule?.remote == nil, there.contains(where: { presence($0).mode == .remote }) {
      notes.append("the constitution does not say whether remote members count; they are counted")
    }
    return answer(
      by: stated, presiding: elected, notes: notes, others: there, away: away,
      inPlaceOf: { presence($0).inPlaceOf })
  }
}

extension Board {
  /// Those whom an interest keeps from an item, unless a dispensation lifts it, each with the
  /// interest declared last.
  ///
  /// Like an interest, a dispensation for an item holds for each of its parts.
  public func barred(
    from item: ItemID, in proceedings: Proceedings, on day: Day
  ) -> [PersonID: Interest] {
    let barring = proceedings.barring(item)
    if barring.isEmpty { return [:] }
    let family = [item] + proceedings.family(of: item).map(\.id)
    let lifted =
      dispensations.filter { $0.scope == .speakAndVote && $0.holds(on: day) }.map(\.person)
      + proceedings.dispensations.filter {
        $0.scope == .speakAndVote && family.contains($0.item)
      }.map(\.person)
    let barred = barring.filter { !lifted.contains($0.person) }
    return Dictionary(barred.map { ($0.person, $0) }, uniquingKeysWith: { $1 })
  }
}
