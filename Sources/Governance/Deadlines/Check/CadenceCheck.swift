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
    let gaps = held.indices.compactMap { index in
      interval(from: held[index], to: Array(held.dropFirst(index + 1)))
    }
    return firstOfPhase(held) + gaps + blocks(held)
  }

  /// The rule of a day on how often the board meets.
  func cadenceRule(on day: Day) -> Provision<CadenceRule>? {
    board.constitution(on: day)?.meetings.provision(on: day)
  }

  /// The last day for the meeting after one on a day, by a rule that judges from each to the next.
  func limit(of provision: Provision<CadenceRule>, after day: Day) -> Reckoning? {
    guard let terms = provision.terms else { return nil }
    return try? Reckoner.reckon(terms.atLeastEvery.on(.after), from: day, on: calendar(on: day))
  }

  /// From one meeting to the next, or to the day of looking.
  ///
  /// Judged by the rule in whose days both lie; one that straddles two phases by the later rule.
  /// Every other reading stands beside; one that finds it too long where the rule does not is a note.
  private func interval(from first: MeetingHeading, to later: [MeetingHeading]) -> Obligation? {
    let next = later.first
    let earlier = cadenceRule(on: first.day)
    guard let provision = cadenceRule(on: next?.day ?? today) ?? earlier,
      let terms = provision.terms, terms.measure == .gap,
      let due = limit(of: provision, after: first.day)
    else { return nil }
    func judged(_ limit: Reckoning, _ met: Day?) -> Compliance {
      met.map { judge($0, by: limit, on: calendar(on: first.day)) }
        ?? open(limit.limit, "none was held since")
    }
    var others: [(words: String, limit: Reckoning, met: Day?)] = []
    if terms.atLeastEvery.unit == .months,
      let block = block(
        of: provision, from: terms.block(after: first.day, countedFrom: provision.from))
    {
      others.append(("read as one in each block of \(terms.atLeastEvery.length)", block, next?.day))
    }
    if let earlier, earlier != provision, let before = limit(of: earlier, after: first.day) {
      let own =
        earlier.holds(on: before.day)
        ? "by the rule of its own phase" : "by the rule of the phase before, beyond its own days"
      others.append(("\(own), \(earlier.terms?.sentence ?? "")", before, next?.day))
    }
    if let next, next.foundInquorate != nil {
      let quorate = later.first { $0.foundInquorate == nil }?.day
      others.append(
        ("if the inquorate meeting of \(next.day.spoken) does not count", due, quorate))
    }
    let readings = others.map { other in
      (told: "\(other.words), to \(other.limit.day.spoken)", stands: judged(other.limit, other.met))
    }.map { (told: "\($0.told): \($0.stands.words)", isMissed: $0.stands.isMissed) }
    var compliance = judged(due, next?.day)
    if compliance == .met, let other = readings.last(where: \.isMissed) {
      compliance = .metWithNote(other.told)
    }
    let days = next.map { ["\($0.day - first.day) days lie between"] } ?? []
    return Obligation(
      .nextMeeting, "", of: first.id, what: "a meeting after \(first.day.spoken)", compliance,
      due: due, done: next?.day, rule: terms.sentence, clause: provision.clause,
      readings: days + readings.map(\.told),
      isToldBeside: compliance == .notYetDue && readings.last?.isMissed ?? false)
  }

  /// The first meeting of a phase before which there was none: a warning, as the words of the rule
  /// speak of meetings and not of the phase's beginning.
  private func firstOfPhase(_ held: [MeetingHeading]) -> [Obligation] {
    guard
      let start = cadenceSpells.first(where: { cadenceRule(on: $0.start)?.terms?.measure == .gap })?
        .start,
      let provision = cadenceRule(on: start), let terms = provision.terms,
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
