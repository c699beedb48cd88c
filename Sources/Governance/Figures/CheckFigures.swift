extension BoardCheck {
  /// What was met and missed of all that was due in some days: how many of each status, and what.
  public func figures(in days: ClosedRange<Day>) -> [Figure] {
    let due = obligations.filter { obligation in obligation.day.map(days.contains) ?? false }
    var statuses: [String] = []
    var lines: [String: [String]] = [:]
    // Papers and decisions are told without their titles, which may be closed.
    func told(_ obligation: JudgedObligation) -> String {
      switch obligation.duty {
      case .papers, .ratification:
        return "\(obligation.duty.rawValue) \(obligation.meeting?.name ?? ""), due "
          + (obligation.day?.spoken ?? "without a day")
      default: return obligation.sentence
      }
    }
    for obligation in due {
      let status = obligation.compliance.status
      if lines[status] == nil { statuses.append(status) }
      let by = obligation.compliance.isMissed ? "\(obligation.compliance.words): " : ""
      lines[status, default: []].append(by + told(obligation))
    }
    return statuses.map { Figure(name: $0, counted: lines[$0] ?? []) }
  }
}
