/// Blocks of months in each of which a meeting is asked for.
extension BoardCheck {
  /// Where blocks are what is asked: each that lies wholly in the rule's days has a meeting.
  func blocks(_ held: [MeetingHeading]) -> [Obligation] {
    board.spells(of: \.meetings).flatMap { days -> [Obligation] in
      guard let provision = board.cadence(on: days.lowerBound), let terms = provision.terms,
        terms.measure == .period
      else { return [] }
      var found: [Obligation] = []
      // The first whole one: a block in which the rule begins is not judged.
      var first = terms.block(after: days.lowerBound - 1, countedFrom: provision.from)
      while first <= min(days.upperBound, today),
        let due = board.blockLimit(terms, from: first, holidays), due.day <= days.upperBound
      {
        found.append(block(first, due, held, provision, terms))
        first = due.day + 1
      }
      return found
    }
  }

  /// One block, with the other reading: how far the meeting in it lies from the one before.
  private func block(
    _ first: Day, _ due: Reckoning, _ held: [MeetingHeading], _ provision: Provision<CadenceRule>,
    _ terms: CadenceRule
  ) -> Obligation {
    let inside = held.first { $0.day >= first && $0.day <= due.day }?.day
    let next = held.first { $0.day > due.day }?.day
    let told = next.map { "the next was held \($0.spoken)" } ?? "none was held since"
    var readings: [String] = []
    if let inside, let before = held.last(where: { $0.day < inside })?.day,
      let gap = board.gapLimit(terms, after: before, holidays)
    {
      readings.append(
        "read from each meeting to the next, to \(gap.day.spoken): "
          + judge(inside, by: gap, on: calendar(on: before)).words)
    }
    return Obligation(
      .nextMeeting, first.description, what: "a meeting in \(first.spoken) to \(due.day.spoken)",
      inside == nil ? open(due.day, until: next, told) : .met, due: due, done: inside,
      rule: terms.sentence, clause: provision.clause, readings: readings)
  }
}
