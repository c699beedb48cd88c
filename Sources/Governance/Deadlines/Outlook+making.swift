extension Account {
  /// What a list of what is due shows, with the obligations of each line.
  fileprivate var listed: [(item: DueItem, obligations: [Obligation])] {
    let all =
      ofMeetings + cadence() + referrals() + actions() + unsettledRules() + reports()
      + agreement() + ratifications() + appointments() + acceptances() + withdrawals()
      + officeTerms()
    var lines: [[(Obligation, Obligation.Listing)]] = []
    for obligation in all {
      guard let listing = obligation.listing else { continue }
      if let together = listing.together,
        let index = lines.firstIndex(where: { line in
          line[0].0.meeting == obligation.meeting && line[0].1.together?.words == together.words
            && (line[0].1.from, line[0].1.until) == (listing.from, listing.until)
        })
      {
        lines[index].append((obligation, listing))
      } else {
        lines.append([(obligation, listing)])
      }
    }
    return lines.map { (DueItem($0), $0.map(\.0)) }
  }
}

extension Board {
  /// What the board still owes, from its own record.
  ///
  /// `day` is the day that is looked at; without one it holds for every later day, up to its reach,
  /// which lies beyond the day on which it is asked for.
  public func outlook(
    _ holidays: HolidayCalendar, on day: Day? = nil, asked: Day? = nil
  ) -> Outlook {
    let account = Account(
      board: self, holidays: holidays, day: day, asked: asked ?? day, isWhole: false)
    let off = (Array(closures) + Array(disregarded)).map { SkippedDay(day: $0.key, name: $0.value) }
    return Outlook(
      board: id, name: name,
      phases: adoptions.inOrder(of: \.from).map {
        Outlook.Phase(from: $0.from, nations: $0.constitution.nations)
      },
      off: off.sorted { $0.day < $1.day }, reach: account.reach,
      items: account.listed.map(\.item).inOrder { $0.day ?? Day.writable.upperBound + 1 })
  }

  /// The working behind a line of what is due: the rule, the count, the clause and other readings.
  public func explanation(of item: DueItem, _ holidays: HolidayCalendar) -> Explanation {
    explaining(holidays)(item)
  }

  /// What explains the lines of what is due, many of them from one account.
  public func explaining(_ holidays: HolidayCalendar) -> (DueItem) -> Explanation {
    let listed = Account(board: self, holidays: holidays, isWhole: false).listed
    return { item in
      let obligation = listed.first { $0.item.keys == item.keys && $0.item.from == item.from }?
        .obligations.first
      var lines = ["\(item.what).", "Rule: \(item.rule)."]
      if let clause = item.clause { lines.append("Clause: \(clause).") }
      lines += obligation?.due?.working ?? []
      lines += obligation?.readings.map { "\($0.words.capitalizedFirst)." } ?? []
      return Explanation(title: item.what, lines: lines + (item.closing.map { [$0] } ?? []))
    }
  }
}

extension DueItem {
  /// What is to be known of a thing of its kind that has no day, or cannot be done later.
  fileprivate var closing: String? {
    switch duty {
    case .agreement:
      return "The partners have not agreed this, so it is not assessed."
    case .referral where day == nil:
      return
        "The constituent bodies have agreed no deadline for this: it stays open, and cannot be "
        + "late."
    case .circulation:
      return "The constitution sets no deadline for this: it is due, but cannot be late."
    case .notice, .papers: return "Once the meeting has been held, it can no longer be done."
    default: return nil
    }
  }
}
