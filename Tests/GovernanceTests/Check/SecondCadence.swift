/// How often a board met, worked out a second time from the words of the rules alone.
///
/// Days are numbers counted from 1970-01-01; a limit is walked to, never computed.
struct SecondCadence {
  typealias Verdict = SecondFindings.Verdict

  /// A rule with the days it holds for.
  struct Phase: Equatable {
    enum Length: Equatable {
      case days(Int)
      case months(Int)
    }

    let from: Int
    /// The last day, or nil where none is stated.
    let to: Int?
    let length: Length
  }

  /// One interval from a meeting to the next, or to the day asked where there is none yet.
  struct Gap: Equatable {
    let from: Int
    let to: Int?
    let limit: Int
    let verdict: Verdict
    /// Of an interval that straddles two rules, what the earlier one says, where its limit fell
    /// within its own days.
    let beside: Verdict?
  }

  /// The day asked; meetings held later are not known of.
  let asOf: Int
  /// The rules, in the order of their days.
  let phases: [Phase]
  /// The days on which meetings were held, in order.
  let held: [Int]

  init(asOf: Int, phases: [Phase], held: [Int]) {
    self.asOf = asOf
    self.phases = phases
    self.held = held.filter { $0 <= asOf }.sorted()
  }

  /// Every interval in order, the running one last; those that no rule judges are left out.
  var gaps: [Gap] {
    held.indices.compactMap { index in
      gap(from: held[index], to: index + 1 < held.count ? held[index + 1] : nil)
    }
  }

  /// By when the first meeting of a phase is wanted: a warning, not a duty.
  func first(of phase: Phase) -> Verdict {
    guard phase.from <= asOf else { return .none }
    let limit = walk(phase.length, from: phase.from)
    guard let first = held.first(where: { $0 >= phase.from }) else {
      return asOf <= limit ? .notYetDue : .missed(asOf - limit)
    }
    return first <= limit ? .met : .missed(first - limit)
  }

  /// The other reading of months: at least one meeting in each whole block of so many.
  func blocks(of phase: Phase) -> [(stretch: ClosedRange<Int>, verdict: Verdict)] {
    guard case .months(let months) = phase.length else { return [] }
    var (year, month, _) = MonthTable.date(phase.from)
    var found: [(stretch: ClosedRange<Int>, verdict: Verdict)] = []
    while true {
      let start = MonthTable.number(year, month, 1)
      for _ in 0..<months { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
      let end = MonthTable.number(year, month, 1) - 1
      if start > asOf || phase.to.map({ end > $0 }) ?? false { return found }
      let verdict = SecondFindings(asOf: asOf, holidays: []).once(in: start...end, done: held)
      found.append((start...end, verdict))
    }
  }

  /// A running interval is judged as one that ends on the day asked, and might still be in time.
  private func gap(from: Int, to: Int?) -> Gap? {
    let end = to ?? asOf
    guard let later = phase(on: end) else { return nil }
    let own = phase(on: from)
    guard let own, own != later else {
      return gap(from: from, to: to, rule: later, orAfter: own)
    }
    let limit = walk(later.length, from: from)
    let earlier = walk(own.length, from: from)
    let verdict = judged(end, limit, isRunning: to == nil)
    let beside = own.to.map { earlier <= $0 } ?? false
    return Gap(
      from: from, to: to, limit: limit,
      verdict: verdict == .met && end > earlier ? .noted : verdict,
      beside: beside ? judged(end, earlier, isRunning: to == nil) : nil)
  }

  /// Within one rule; running on beyond its last day it is the next rule's.
  private func gap(from: Int, to: Int?, rule: Phase, orAfter own: Phase?) -> Gap {
    var limit = walk(rule.length, from: from)
    if to == nil, let last = rule.to, limit > last, let next = phase(on: limit), next != rule {
      limit = walk(next.length, from: from)
    }
    return Gap(
      from: from, to: to, limit: limit,
      verdict: judged(to ?? asOf, limit, isRunning: to == nil), beside: nil)
  }

  private func judged(_ end: Int, _ limit: Int, isRunning: Bool) -> Verdict {
    if end > limit { return .missed(end - limit) }
    return isRunning ? .notYetDue : .met
  }

  private func phase(on day: Int) -> Phase? {
    phases.last { $0.from <= day && $0.to.map { day <= $0 } ?? true }
  }

  private func walk(_ length: Phase.Length, from day: Int) -> Int {
    switch length {
    case .days(let days):
      var limit = day
      for _ in 0..<days { limit += 1 }
      return limit
    case .months(let months): return MonthTable.corresponding(day, months: months).number
    }
  }
}
