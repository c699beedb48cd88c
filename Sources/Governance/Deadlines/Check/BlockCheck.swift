/// Blocks of months in each of which a meeting is asked for.
extension BoardCheck {
  /// Where blocks are what is asked: each that lies wholly in the rule's days has a meeting.
  func blocks(_ held: [MeetingHeading]) -> [Obligation] {
    cadenceSpells.flatMap { start, end -> [Obligation] in
      guard let provision = cadenceRule(on: start), let terms = provision.terms,
        terms.measure == .bucket
      else { return [] }
      var found: [Obligation] = []
      // The first whole one: a block in which the rule begins is not judged.
      var first = terms.block(after: start - 1, countedFrom: provision.from)
      while first <= min(end, today), let due = block(of: provision, from: first), due.day <= end {
        found.append(block(first, due, held, provision, terms))
        first = due.day + 1
      }
      return found
    }
  }

  /// The end of the block of months that begins on a day.
  func block(of provision: Provision<CadenceRule>, from first: Day) -> Reckoning? {
    guard let terms = provision.terms else { return nil }
    let months = Span(terms.atLeastEvery.amount, .months, .beginningWith)
    return try? Reckoner.reckon(months, from: first, on: calendar(on: first))
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
      let gap = limit(of: provision, after: before)
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

  /// The stretches in which one rule on how often to meet holds, in order.
  var cadenceSpells: [(start: Day, end: Day)] {
    let turns = board.turningDays(\.meetings)
    return turns.enumerated().map { index, day in
      (day, index + 1 < turns.count ? turns[index + 1] - 1 : Day.writable.upperBound)
    }
  }
}
