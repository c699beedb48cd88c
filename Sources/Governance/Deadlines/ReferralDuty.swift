extension Board {
  /// What open referrals wait for: an answer, a report to one of the bodies, a word on whether the
  /// answers match.
  func due(referrals: [Referral], _ holidays: HolidayCalendar) -> [DueItem] {
    referrals.filter(\.isOpen).flatMap { referral -> [DueItem] in
      let rule = constitution(on: referral.made)?.decisions.on(referral.made)
      let sentence = rule?.rule?.sentence ?? "the partners decide jointly"
      func item(_ what: String, with: String, due: Reckoning? = nil, on day: Day? = nil) -> DueItem
      {
        DueItem(
          .referral, of: referral.meeting, what: "referral \(referral.id): \(what)", due: due,
          on: day, with: with, rule: sentence, clause: rule?.clause)
      }
      switch referral.standing {
      case .waiting(let missing):
        return missing.flatMap { partner -> [DueItem] in
          let name = Wording.category(partner).capitalizedFirst
          let calendar = workingCalendar(holidays, on: referral.made)
          let due = rule?.rule?.answersWithin.flatMap {
            try? Reckoner.reckon($0, from: referral.made, on: calendar)
          }
          let report = referral.hearings.last { $0.partner == partner }?.reportBy
          return [item("answer", with: name, due: due)]
            + (report.map { [item("report for \(name)", with: "me", on: $0)] } ?? [])
        }
      case .answered: return [item("do the answers match?", with: "me")]
      case .divergent: return [item("the answers diverge", with: "partners")]
      case .decided, .withdrawn: return []
      }
    }
  }
}

extension Referral {
  /// The referral as it was on a day, or nil where it was made later.
  func seen(_ day: Day) -> Referral? {
    guard made <= day else { return nil }
    var seen = self
    seen.answers.removeAll { $0.on > day }
    seen.steps.removeAll { $0.on > day }
    seen.comparisons.removeAll { $0.on > day }
    if let withdrawal, withdrawal.on > day { seen.withdrawal = nil }
    return seen
  }
}
