extension BoardCheck {
  /// What was met and missed of all that was due in some days: how many of each status, and what.
  public func figures(in days: ClosedRange<Day>) -> [Figure] {
    let due = obligations.filter { obligation in obligation.day.map(days.contains) ?? false }
    // Papers and decisions are told without their titles, which may be closed.
    func told(_ obligation: JudgedObligation) -> String {
      switch obligation.duty {
      case .papers, .ratification:
        let isPapers = obligation.duty == .papers
        let what = isPapers ? "papers for" : "ratification of a decision at"
        let day = isPapers ? obligation.due?.anchor : obligation.from
        return "\(what) the meeting\(day?.spoken, after: " of ")"
          + "\(obligation.day?.spoken, after: ", due ")"
      default: return obligation.sentence
      }
    }
    return due.grouped(by: \.compliance.status).map { status, obligations in
      Figure(
        name: status,
        counted: obligations.map { obligation in
          let compliance = obligation.compliance
          return (compliance.isMissed ? "\(compliance.words): " : "") + told(obligation)
        })
    }
  }
}
