extension Quorum {
  /// The answer at a moment of a meeting, for an item where one is named.
  ///
  /// For an item, whoever has declared an interest that bars them from it does not count, unless
  /// a dispensation lets them speak and decide. Where the meeting was adjourned to another day,
  /// `earlier` is the day of the sitting before.
  public func at(
    _ moment: Moment, for item: ItemID? = nil, in proceedings: Proceedings,
    after earlier: Day? = nil
  ) -> QuorumAnswer {
    let rule = board.constitution(on: day)?.quorum.on(day)?.rule
    let attendance = proceedings.attendance
    var presences: [PersonID: Presence] = [:]
    func presence(_ person: PersonID) -> Presence {
      if let known = presences[person] { return known }
      let found = attendance.presence(of: person, at: moment, after: earlier)
      presences[person] = found
      return found
    }
    func away(_ person: PersonID) -> String? {
      let presence = presence(person)
      let reply = proceedings.replies[person]
      if let why = presence.absence(reply: reply, number: proceedings.number) { return why }
      if presence.mode == .remote, rule?.remote == .doesNotCount {
        return "remote, not counted here"
      }
      if let item, let interest = barred(person, from: item, in: proceedings) {
        return "interest, \(interest.effect.name)"
      }
      return nil
    }
    let there = attendance.everybody(by: moment, after: earlier)
    let elected = attendance.presiding(at: moment).flatMap { $0.elected ? $0.person : nil }
    var notes: [String] = []
    if rule != nil, rule?.remote == nil, there.contains(where: { presence($0).mode == .remote }) {
      notes.append("the constitution does not say whether remote members count; they are counted")
    }
    return answer(presiding: elected, notes: notes) { without in
      HeadCount(
        of: board, on: day, others: there, substitutesCount: rule?.substitutes != .doesNotCount,
        away: { $0 == without ? "left" : away($0) },
        inPlaceOf: { presence($0).inPlaceOf })
    }
  }

  /// The interest that keeps a person from an item, unless a dispensation lifts it.
  func barred(
    _ person: PersonID, from item: ItemID, in proceedings: Proceedings
  ) -> Interest? {
    let lifted =
      board.dispensations.contains {
        $0.person == person && $0.scope == .speakAndVote && $0.holds(on: day)
      }
      || proceedings.dispensations.contains {
        $0.person == person && $0.scope == .speakAndVote && $0.item == item
      }
    return lifted ? nil : proceedings.barring(person, from: item)
  }
}
