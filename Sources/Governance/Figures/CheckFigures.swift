extension BoardCheck {
  /// What was met and missed of all that was due in some days: how many of each status, and what.
  public func figures(in days: ClosedRange<Day>) -> [Figure] {
    let due = obligations.filter { obligation in obligation.day.map(days.contains) ?? false }
    var statuses: [String] = []
    var told: [String: [String]] = [:]
    for obligation in due {
      let status = obligation.compliance.isMissed ? "missed" : obligation.compliance.words
      if told[status] == nil { statuses.append(status) }
      let by = obligation.compliance.isMissed ? "\(obligation.compliance.words): " : ""
      told[status, default: []].append(by + obligation.sentence)
    }
    return statuses.map { Figure(name: $0, counted: told[$0] ?? []) }
  }
}
