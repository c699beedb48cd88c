/// How often the board meets, from each meeting to the next; the clock runs on when nothing is
/// arranged, and a meeting that was cancelled does not stop it.
extension Account {
  /// The intervals between meetings, the one that runs, and every block that should have a meeting.
  func cadence() -> [Obligation] {
    let held = board.meetingsInOrder.filter { $0.stands && $0.opened != nil }
      .sorted { $0.day < $1.day }
    let running = held.last.map(running) ?? firstBlocks()
    guard isWhole else { return running + firstOfPhase(held) }
    return firstOfPhase(held)
      + held.indices.dropLast().compactMap { index in
        let (first, next) = (held[index].day, held[index + 1].day)
        let rule =
          board.cadence(on: next) ?? board.cadence(brokenBefore: next, since: first, holidays)
        return rule.flatMap { interval(from: held[index], to: held[(index + 1)...], $0) }
      } + running + blocks(held)
  }

  /// One interval as a rule has it, with every other reading beside.
  ///
  /// Judged by the rule in whose days both meetings lie; one that straddles two phases by the later
  /// rule. A reading that finds it too long where the rule does not is a note.
  private func interval(
    from first: MeetingHeading, to later: ArraySlice<MeetingHeading>,
    _ provision: Provision<CadenceRule>,
    in days: ClosedRange<Day>? = nil, latest: Day? = nil
  ) -> Obligation? {
    guard let terms = provision.rule, terms.measure == .gap,
      let due = board.gapLimit(terms, after: first.day, holidays)
    else { return nil }
    let next = later.first
    let open = "none was held since"
    func other(_ words: String, _ limit: Reckoning, _ met: Day?) -> Obligation.Reading {
      .other(words, limit, done: met.map { compliance(of: $0, by: limit) }, open: open)
    }
    let start = terms.block(after: first.day, countedFrom: provision.from)
    let isInMonths = terms.atLeastEvery.unit == .months
    let block = isInMonths ? board.blockLimit(terms, from: start, holidays) : nil
    let inBlocks = "read as one in each period of \(terms.atLeastEvery.length)"
    let ahead = latest.map { latest in
      "counted from the last meeting the next is due by \(due.day.spoken), but this rule holds only from "
        + (latest + 1).spoken
    }
    let quorate = later.lazy.compactMap(\.quorateDay).first
    let readings = [
      next.map { .said("held \(($0.day - first.day).counted("day")) after that meeting") },
      block.map { other(inBlocks, $0, next?.day) },
      phaseBefore(first.day, provision).map { other($0, $1, next?.day) },
      ahead.map { .said($0) },
      next.flatMap { next in
        guard next.quorateDay != next.day else { return nil }
        let what = next.quorateDay == nil ? "meeting" : "sitting"
        return other("if the inquorate \(what) of \(next.day.spoken) does not count", due, quorate)
      },
    ].compactMap { $0 }
    return Obligation(
      .nextMeeting, "", of: first.id, what: "the next meeting after \(first.day.spoken)",
      from: days?.lowerBound, until: days?.upperBound, due: latest == nil ? due : nil, on: latest,
      done: next?.day, whenDone: compliance(of: next?.day, by: due), whileOpen: .late(open),
      rule: terms.sentence, clause: provision.clause, readings: readings)
  }

  /// The rule of the phase in which an interval began, in words, and the day to which it leads; nil
  /// where the interval is judged by that.
  private func phaseBefore(
    _ first: Day, _ provision: Provision<CadenceRule>
  ) -> (String, Reckoning)? {
    guard let earlier = board.cadence(on: first), earlier != provision, let rule = earlier.rule,
      let limit = board.gapLimit(rule, after: first, holidays)
    else { return nil }
    let words =
      board.cadence(on: limit.day) == earlier
      ? "under the rule then in force (\(rule.sentence))"
      : "if the earlier rule (\(rule.sentence)) still applied"
    return (words, limit)
  }

  /// The interval that runs since the last meeting, once for each stretch of days in which one rule
  /// is asked: listed where no meeting is arranged, or one that is too late.
  private func running(from last: MeetingHeading) -> [Obligation] {
    let next = board.meetingsInOrder.first { $0.stands && $0.opened == nil && $0.day > last.day }
    return board.rules(runningFrom: last.day, holidays).compactMap { running in
      let (days, provision) = (running.days, running.provision)
      guard let terms = provision.rule else { return nil }
      // A block that begins before its rule does is not asked for, nor before the rule is in force.
      let eve = running.ahead.map { $0 - 1 } ?? last.day
      let held = terms.measure == .period ? max(last.day, days.lowerBound - 1, eve) : last.day
      guard let due = board.cadenceLimit(provision, held, holidays)?.due else { return nil }
      // A rule that is not in force yet is broken on no day before it is.
      let latest = running.ahead != nil && due.day < eve ? eve : nil
      // Blocks are judged one by one; a list names the first that has no meeting.
      let obligation =
        terms.measure == .gap
        ? interval(from: last, to: [], provision, in: days, latest: latest)
        : Obligation(
          .nextMeeting, "block", of: last.id, what: "the next meeting after \(last.day.spoken)",
          from: days.lowerBound, until: days.upperBound, due: latest == nil ? due : nil,
          on: latest ?? due.day,
          whileOpen: running.ahead == nil ? nil : .late("none was held since"),
          rule: terms.sentence, clause: provision.clause)
      let isFirst = days.lowerBound <= last.day
      return obligation?.listed(
        if: !(next.map { $0.day <= latest ?? due.day } ?? false),
        next.map { "NEXT MEETING, \($0.day.short) is too late" } ?? "NEXT MEETING", with: "office",
        isFirst ? [] : [days.lowerBound.description], from: isFirst ? nil : days.lowerBound,
        until: days.lastDay)
    }
  }

  /// The first block in which a meeting is owed, of each stretch of days, while none was ever held.
  private func firstBlocks() -> [Obligation] {
    let arranged = board.meetingsInOrder.first { $0.stands }
    return board.cadencePhases.compactMap { days in
      guard let provision = board.cadence(on: days.lowerBound), let terms = provision.rule,
        terms.measure == .period
      else { return nil }
      let first = terms.block(after: days.lowerBound - 1, countedFrom: provision.from)
      guard let due = board.blockLimit(terms, from: first, holidays) else { return nil }
      return Obligation(
        .nextMeeting, "block", what: "the first meeting from \(first.spoken)",
        from: days.lowerBound, until: days.upperBound, due: due, rule: terms.sentence,
        clause: provision.clause
      ).listed(
        if: !(arranged.map { $0.day <= due.day } ?? false),
        arranged.map { "FIRST MEETING, \($0.day.short) is too late" } ?? "FIRST MEETING",
        with: "office", [days.lowerBound.description], from: days.lowerBound, until: days.lastDay)
    }
  }

  /// The first meeting of a phase before which there was none: a warning, as the words of the rule
  /// speak of meetings and not of the phase's beginning.
  private func firstOfPhase(_ held: [MeetingHeading]) -> [Obligation] {
    guard
      let start = board.spells(of: CadenceRule.self).map(\.lowerBound).first(where: {
        board.cadence(on: $0)?.rule?.measure == .gap
      }), let provision = board.cadence(on: start), let terms = provision.rule,
      held.first.map({ $0.day >= start }) ?? true,
      let due = board.gapLimit(terms, after: start, holidays)
    else { return [] }
    let first = held.first?.day
    let late = (first ?? due.day) - due.day
    let words = "if counted from the day the rule came into force"
    return [
      Obligation(
        .nextMeeting, "first", what: "the first meeting from \(start.spoken)", from: start,
        due: due, done: first, whenDone: late > 0 ? .warning(late, after: due.day, words) : .met,
        whileOpen: .warned(words), rule: terms.sentence, clause: provision.clause
      ).listed(
        if: held.isEmpty && !board.meetings.values.contains { $0.stands && $0.day <= due.day },
        "FIRST MEETING", with: "office", [start.description], from: start)
    ]
  }

  /// Where blocks are what is asked: each that lies wholly in the rule's days has a meeting.
  private func blocks(_ held: [MeetingHeading]) -> [Obligation] {
    let today = day ?? Day.writable.lowerBound
    return board.cadencePhases.flatMap { days -> [Obligation] in
      guard let provision = board.cadence(on: days.lowerBound), let terms = provision.rule,
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
    let told = next.map { "the next was held on \($0.spoken)" } ?? "none was held since"
    let before = inside.flatMap { inside in held.last { $0.day < inside }?.day }
    let gap = before.flatMap { board.gapLimit(terms, after: $0, holidays) }
    let reading = gap.map { gap in
      "read from each meeting to the next, due by \(gap.day.spoken): "
        + compliance(of: inside, by: gap).words
    }
    return Obligation(
      .nextMeeting, first.description,
      what: "a meeting between \(first.spoken) and \(due.day.spoken)",
      from: first, due: due, done: inside, whileOpen: .late(until: next, told),
      rule: terms.sentence, clause: provision.clause, readings: reading.map { [.said($0)] } ?? [])
  }
}
