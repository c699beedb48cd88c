/// One report or review that a constitution asks for, with the days in which it is owed.
struct Owed: Equatable {
  let duty: Duty
  let name: String
  let howOften: HowOften
  /// The days in which it is owed: a period of the calendar, or as long as the rule holds.
  private(set) var days: ClosedRange<Day>
  let rule: String
  let clause: String?

  /// The day by which it is owed, where there is one.
  var day: Day? {
    switch howOften {
    case .each: return days.upperBound
    case .by(let day): return day
    case .regularly, .notAgreed: return nil
    }
  }

  /// What is owed, with its period where it is owed in each.
  var what: String { if case .each = howOften { "\(name), \(days.spoken)" } else { name } }

  /// What tells it from others on a list.
  var particulars: [String] { [name, days.lowerBound.description] }

  fileprivate func continues(into next: Owed) -> Bool {
    name == next.name && howOften == next.howOften
  }

  fileprivate func within(_ days: ClosedRange<Day>) -> Owed {
    var owed = self
    owed.days = days
    return owed
  }
}

extension Board {
  /// Every report and review owed up to a day, each once for each period it is owed in.
  ///
  /// A period counts where the rule holds through the whole of it.
  func owed(until last: Day) -> [Owed] {
    owed(.report, ReportRule.self, until: last) + owed(.review, ReviewRule.self, until: last)
  }

  private func owed<Subject>(
    _ duty: Duty, _ kind: OwedRule<Subject>.Type, until last: Day
  ) -> [Owed] {
    var found: [Owed] = []
    var running: [Owed] = []
    for days in spells(of: kind) {
      let start = days.lowerBound
      let provisions = constitution(on: start)?[kind].all(on: start) ?? []
      let stated = provisions.compactMap { provision in
        provision.rule.map { terms in
          Owed(
            duty: duty, name: terms.name, howOften: terms.howOften, days: days,
            rule: terms.sentence, clause: provision.clause)
        }
      }
      // A rule that goes on unchanged is one rule, though others changed beside it.
      let going = stated.map { new in
        let begun = running.first { $0.continues(into: new) }?.days.lowerBound
        return new.within((begun ?? start)...days.upperBound)
      }
      found += running.filter { old in !stated.contains { old.continues(into: $0) } }
      running = going
    }
    return (found + running).flatMap { owed -> [Owed] in
      guard owed.days.lowerBound <= last else { return [] }
      guard case .each(let period) = owed.howOften else { return [owed] }
      let end = min(owed.days.upperBound, period.around(last).upperBound)
      guard owed.days.lowerBound <= end else { return [] }
      return period.all(in: owed.days.lowerBound...end).map { owed.within($0) }
    }
  }
}
