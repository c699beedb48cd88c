/// Reports to others and to the board, and reviews: what was made or held, and when.
extension Account {
  /// Every report and review that the constitution asks for, those owed regularly last.
  func reports() -> [Obligation] {
    // A year and a half beyond what the record last speaks of, or to the day looked at.
    let spoken =
      board.adoptions.map(\.from) + board.meetings.values.map(\.day) + board.reports.map(\.on)
      + board.reviews.map(\.on)
    let horizon = (spoken.max() ?? board.founded).adding(months: 18)
    let all = board.owed(until: max(horizon, day ?? horizon))
    return (all.filter { $0.howOften != .regularly } + all.filter { $0.howOften == .regularly })
      .compactMap(obligation)
  }

  private func obligation(_ owed: Owed) -> Obligation? {
    let occasions = board.occasions(of: owed)
    switch owed.howOften {
    case .each(let period): return each(owed, period, occasions)
    case .by(let day):
      let done = occasions.first
      guard isWhole || done == nil else { return nil }
      return obligation(
        owed, done: done, .late("not yet made"),
        whenDone: done.map { $0 <= day ? .met : .missed(days: $0 - day, "") } ?? .met)
    case .regularly: return regular(owed, occasions)
    case .notAgreed:
      return obligation(
        owed, until: owed.days.upperBound, done: occasions.last, .always(.notAgreed),
        whenDone: .notAgreed,
        listing: Obligation.Listing(
          what: owed.name, with: "partners", duty: .agreement, from: owed.days.lowerBound,
          until: owed.days.upperBound))
    }
  }

  /// What is owed in each period: listed while that runs and until the next one ends, since a late one
  /// is still owed.
  private func each(_ owed: Owed, _ period: Period, _ occasions: [Day]) -> Obligation? {
    let length = owed.days.upperBound - owed.days.lowerBound
    guard let done = occasions.first(where: owed.days.contains) else {
      let next = occasions.first { $0 > owed.days.upperBound }
      return obligation(
        owed, key: "/\(owed.days.lowerBound)", done: nil, .late(until: next, "none in that time"),
        listingUntil: owed.days.upperBound + length)
    }
    guard isWhole else { return nil }
    var stands = Compliance.met
    // Two in neighbouring quarters may still lie far apart.
    if period == .financialQuarter,
      let before = occasions.last(where: { $0 < owed.days.lowerBound }), done - before > 100
    {
      stands = .metWithNote("\(done - before) days after the one before, \(before.spoken)")
    }
    return obligation(
      owed, key: "/\(owed.days.lowerBound)", done: done, .late("none in that time"),
      whenDone: stands)
  }

  /// What goes on for good is told once, by the rule that holds on the day of looking.
  private func regular(_ owed: Owed, _ occasions: [Day]) -> Obligation {
    let meeting = board.meetingsInOrder.last { $0.stands && $0.opened != nil }
    let last = occasions.last
    var stands = Compliance.met
    if last == nil || meeting.map({ $0.day > last ?? $0.day }) ?? false {
      let since = meeting.map { "none since the meeting of \($0.day.spoken)" } ?? "none yet"
      stands = .noDeadline("\(since); no length of time is stated")
    }
    let isDone = stands == .met
    let words = meeting.map { "regular reports, none since \($0.day.short):" } ?? ""
    let listing = meeting.flatMap { meeting in
      isDone || !owed.days.contains(meeting.day)
        ? nil
        : Obligation.Listing(
          what: "\(words) \(owed.name)", with: "me", duty: .report, from: meeting.day,
          until: owed.days.upperBound, together: .listed(words, each: owed.name))
    }
    return obligation(
      owed, until: owed.days.upperBound, done: last, .always(stands), whenDone: stands,
      listing: listing)
  }

  private func obligation(
    _ owed: Owed, key: String = "", until: Day? = nil, done: Day?,
    _ whileOpen: Obligation.WhileOpen, whenDone: Compliance = .met, listingUntil: Day? = nil,
    listing: Obligation.Listing? = nil
  ) -> Obligation {
    let particulars = [owed.name, owed.days.lowerBound.description]
    let dated = Obligation.Listing(
      what: owed.what, with: "me", particulars: particulars,
      from: listingUntil == nil ? nil : owed.days.lowerBound, until: listingUntil)
    return Obligation(
      owed.duty, owed.name + key, what: owed.what, from: owed.days.lowerBound, until: until,
      on: owed.day, done: done, whenDone: whenDone, whileOpen: whileOpen, rule: owed.rule,
      clause: owed.clause, listing: listing ?? (owed.day != nil && done == nil ? dated : nil))
  }
}

extension Board {
  /// The days on which something owed was done, in order.
  func occasions(of owed: Owed) -> [Day] {
    (owed.duty == .report ? reports : reviews).filter { $0.name == owed.name }.map(\.on).sorted()
  }
}
