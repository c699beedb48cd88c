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

  /// From one meeting to the next, or to the day of looking.
  ///
  /// Judged by the rule in whose days both lie; one that straddles two phases by the later rule.
  /// Every other reading stands beside; one that finds it too long where the rule does not is a note.
  private func interval(from first: MeetingHeading, to later: [MeetingHeading]) -> Obligation? {
    let next = later.first
    let earlier = board.cadence(on: first.day)
    guard let provision = next.map({ board.cadence(on: $0.day) }) ?? running(from: first.day),
      let terms = provision.terms, terms.measure == .gap,
      let due = board.gapLimit(terms, after: first.day, holidays)
    else { return nil }
    func judged(_ limit: Reckoning, _ met: Day?) -> Compliance {
      met.map { judge($0, by: limit, on: calendar(on: first.day)) }
        ?? open(limit.limit, "none was held since")
    }
    var others: [(words: String, limit: Reckoning, met: Day?)] = []
    if terms.atLeastEvery.unit == .months,
      let block = board.blockLimit(
        terms, from: terms.block(after: first.day, countedFrom: provision.from), holidays)
    {
      others.append(("read as one in each block of \(terms.atLeastEvery.length)", block, next?.day))
    }
    if let earlier, earlier != provision, let rule = earlier.terms,
      let before = board.gapLimit(rule, after: first.day, holidays)
    {
      let own =
        board.cadence(on: before.day) == earlier
        ? "by the rule of its own phase" : "by the rule of the phase before, beyond its own days"
      others.append(("\(own), \(rule.sentence)", before, next?.day))
    }
    if let next, next.inquorateStart != nil {
      let quorate = later.first { $0.inquorateStart == nil }?.day
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

  /// The rule by which an interval is judged that is still running: that of the day of looking, and
  /// the next where its limit lies beyond its own days, since no meeting then can break it.
  private func running(from first: Day) -> Provision<CadenceRule>? {
    guard let rule = board.cadence(on: today) ?? board.cadence(on: first), let terms = rule.terms,
      let due = board.gapLimit(terms, after: first, holidays), due.day >= today
    else { return board.cadence(on: today) ?? board.cadence(on: first) }
    return board.cadence(on: due.day) ?? rule
  }

  /// The first meeting of a phase before which there was none: a warning, as the words of the rule
  /// speak of meetings and not of the phase's beginning.
  private func firstOfPhase(_ held: [MeetingHeading]) -> [Obligation] {
    guard
      let start = board.spells(of: \.meetings).map(\.lowerBound).first(where: {
        board.cadence(on: $0)?.terms?.measure == .gap
      }), let provision = board.cadence(on: start), let terms = provision.terms,
      held.first.map({ $0.day >= start }) ?? true, start <= today,
      let due = board.gapLimit(terms, after: start, holidays)
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
