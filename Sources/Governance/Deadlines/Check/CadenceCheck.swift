/// How often the board met, judged from each meeting to the next; the clock runs on when nothing is
/// fixed, and a meeting that was called off does not stop it.
extension BoardCheck {
  /// The meetings that were held, in order.
  private var held: [MeetingHeading] {
    headings.filter { $0.stands && $0.opened != nil }.sorted { $0.day < $1.day }
  }

  /// Every interval between meetings, and every block that should have one.
  func cadence() -> [Obligation] {
    let held = held
    let gaps = held.indices.flatMap { index -> [Obligation] in
      interval(
        from: held[index], to: held.dropFirst(index + 1).first,
        then: held.dropFirst(index + 2).first)
    }
    return firstOfPhase(held) + gaps + blocks(held)
  }

  /// The rule of a day on how often the board meets.
  private func rule(on day: Day) -> Provision<CadenceRule>? {
    board.constitution(on: day)?.meetings.provision(on: day)
  }

  /// From one meeting to the next, or to the day of looking.
  ///
  /// Judged by the rule in whose days both lie; one that straddles two phases by the later rule.
  private func interval(
    from first: MeetingHeading, to next: MeetingHeading?, then third: MeetingHeading?
  ) -> [Obligation] {
    let end = next?.day ?? today
    let earlier = rule(on: first.day)
    guard let provision = rule(on: end) ?? earlier, let terms = provision.terms,
      terms.measure == .gap, let due = limit(of: provision, after: first.day)
    else { return [] }
    var compliance =
      next.map { judge($0.day, by: due, on: calendar(on: first.day)) }
      ?? open(due.limit, "none was held since")
    var readings: [String] = []
    if let next { readings.append("\(next.day - first.day) days lie between") }
    func read(_ words: String, _ other: Reckoning?, _ met: Day?) {
      guard let other else { return }
      let stands =
        met.map { judge($0, by: other, on: calendar(on: first.day)) }
        ?? open(other.limit, "")
      readings.append("\(words), to \(other.day.spoken): \(stands.words)")
      if stands.isMissed, compliance == .met { compliance = .metWithNote(readings.last ?? "") }
    }
    if terms.atLeastEvery.unit == .months {
      read(
        "read as one in each block of \(terms.atLeastEvery.length)",
        block(of: provision, after: first.day), next?.day)
    }
    if let earlier, earlier != provision, let before = limit(of: earlier, after: first.day) {
      let within = earlier.holds(on: before.day)
      let words = earlier.terms?.sentence ?? ""
      read(
        within
          ? "by the rule of its own phase, \(words)"
          : "longer than in the phase before, \(words)", before, next?.day)
    }
    if let next, next.foundInquorate != nil {
      read("if the inquorate meeting of \(next.day.spoken) does not count", due, third?.day)
    }
    return [
      Obligation(
        .nextMeeting, "", of: first.id,
        what: "a meeting after \(first.day.spoken)", compliance, due: due, done: next?.day,
        rule: terms.sentence, clause: provision.clause, readings: readings)
    ]
  }

  private func limit(of provision: Provision<CadenceRule>, after day: Day) -> Reckoning? {
    guard let terms = provision.terms else { return nil }
    return try? Reckoner.reckon(terms.atLeastEvery.on(.after), from: day, on: calendar(on: day))
  }

  /// The end of the block of months after the one in which a day lies.
  private func block(of provision: Provision<CadenceRule>, after day: Day) -> Reckoning? {
    guard let terms = provision.terms else { return nil }
    let first = terms.block(after: day, countedFrom: provision.from)
    let months = Span(terms.atLeastEvery.amount, .months, .beginningWith)
    return try? Reckoner.reckon(months, from: first, on: calendar(on: day))
  }

  /// Where blocks are what is asked: each that lies wholly in the rule's days has a meeting.
  private func blocks(_ held: [MeetingHeading]) -> [Obligation] {
    var found: [Obligation] = []
    for (start, end) in spells where start <= today {
      guard let provision = rule(on: start), let terms = provision.terms,
        terms.measure == .bucket
      else { continue }
      var first = terms.block(after: start - 1, countedFrom: provision.from)
      while first <= min(end, today) {
        let months = Span(terms.atLeastEvery.amount, .months, .beginningWith)
        guard let due = try? Reckoner.reckon(months, from: first, on: calendar(on: first)),
          due.day <= end
        else { break }
        let inside = held.first { $0.day >= first && $0.day <= due.day }
        let after = held.first { $0.day > due.day }
        let compliance =
          inside != nil
          ? Compliance.met
          : due.day < today
            ? .missed(
              days: (after?.day ?? today) - due.day,
              after.map { "the next was held \($0.day.spoken)" } ?? "none was held since")
            : .notYetDue
        found.append(
          Obligation(
            .nextMeeting, first.description,
            what: "a meeting in \(first.spoken) to \(due.day.spoken)", compliance, due: due,
            done: inside?.day, rule: terms.sentence, clause: provision.clause))
        first = due.day + 1
      }
    }
    return found
  }

  /// The stretches in which one rule on how often to meet holds, in order.
  private var spells: [(start: Day, end: Day)] {
    let turns = board.turningDays(\.meetings)
    return turns.enumerated().map { index, day in
      (day, index + 1 < turns.count ? turns[index + 1] - 1 : Day.writable.upperBound)
    }
  }

  /// The first meeting of a phase before which there was none: a warning, as the words of the rule
  /// speak of meetings and not of the phase's beginning.
  private func firstOfPhase(_ held: [MeetingHeading]) -> [Obligation] {
    guard
      let start = spells.first(where: { rule(on: $0.start)?.terms?.measure == .gap })?.start,
      let provision = rule(on: start), let terms = provision.terms,
      held.first.map({ $0.day >= start }) ?? true, start <= today,
      let due = limit(of: provision, after: start)
    else { return [] }
    let late = (held.first?.day ?? today) - due.day
    return [
      Obligation(
        .nextMeeting, "first", what: "the first meeting from \(start.spoken)",
        late > 0
          ? .metWithNote(
            "a warning: \(late) days after \(due.day.spoken), counted from the rule's first day")
          : held.isEmpty ? .notYetDue : .met, due: due, done: held.first?.day,
        rule: terms.sentence, clause: provision.clause)
    ]
  }
}
