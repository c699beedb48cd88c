extension Board {
  /// The reports and reviews that are still to be made: those of a period while it runs and until
  /// the next one ends, since a late one is still owed.
  func dueReports() -> [DueItem] {
    let all = owed(until: horizon)
    func isDone(_ owed: Owed) -> Bool {
      occasions(of: owed).contains { made in
        !owed.howOften.isRepeated || owed.days.contains(made)
      }
    }
    let dated = all.filter { $0.day != nil && !isDone($0) }.map { owed in
      let length = owed.days.upperBound - owed.days.lowerBound
      let isEach = owed.howOften.isRepeated
      return DueItem(
        owed.duty, particulars: [owed.name, owed.days.lowerBound.description], what: owed.what,
        on: owed.day, from: isEach ? owed.days.lowerBound : nil,
        until: isEach ? owed.days.upperBound + length : nil, with: "me", rule: owed.rule,
        clause: owed.clause)
    }
    let open = all.filter { $0.howOften == .notAgreed }.map { owed in
      DueItem(
        .agreement, what: owed.name, from: owed.days.lowerBound, until: owed.days.upperBound,
        with: "partners", rule: "\(owed.rule): never met, and no stop", clause: owed.clause)
    }
    return dated + open + regular(all)
  }

  /// What is owed regularly and was not had since the last meeting, in one line.
  private func regular(_ all: [Owed]) -> [DueItem] {
    guard let meeting = meetingsInOrder.last(where: { $0.stands && $0.opened != nil }) else {
      return []
    }
    let missing = all.filter { owed in
      owed.howOften == .regularly && owed.days.contains(meeting.day)
        && occasions(of: owed).last.map { $0 < meeting.day } ?? true
    }
    guard let first = missing.first else { return [] }
    let names = missing.map(\.name).joined(separator: ", ")
    return [
      DueItem(
        .report, what: "regular reports, none since \(meeting.day.short): \(names)",
        from: meeting.day, with: "me", rule: missing.map(\.rule).joined(separator: "; "),
        clause: first.clause)
    ]
  }

  /// How far ahead periods are listed: a year and a half beyond what the record last speaks of.
  private var horizon: Day {
    let days =
      adoptions.map(\.from) + meetings.values.map(\.day) + reports.map(\.on) + reviews.map(\.on)
    return (days.max() ?? founded).adding(months: 18)
  }
}
