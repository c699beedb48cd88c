extension Board {
  private func name(of partner: String) -> String { partner.unhyphenated.capitalizedFirst }

  /// What open referrals wait for: an answer, a report to one of the bodies, a word on whether the
  /// answers match.
  func due(referrals: [Referral], _ holidays: HolidayCalendar) -> [DueItem] {
    referrals.filter(\.isOpen).flatMap { referral -> [DueItem] in
      let rule = constitution(on: referral.made)?.decisions.on(referral.made)
      let sentence = rule?.rule?.sentence ?? "the partners decide jointly"
      func item(
        _ what: String, for wanted: String..., with: String, due: Reckoning? = nil,
        on day: Day? = nil, until: Day? = nil
      ) -> DueItem {
        DueItem(
          .referral, of: referral.meeting, particulars: [referral.id.rawValue] + wanted,
          what: "referral \(referral.id): \(what)", due: due,
          on: day, until: until, with: with, rule: sentence, clause: rule?.clause)
      }
      // Each body's own report, for whichever of its meetings is still to hear the matter.
      let reports = referral.hearings.filter { hearing in
        referral.answers.allSatisfy { $0.partner != hearing.partner || $0.on < hearing.meets }
      }.compactMap { hearing in
        hearing.reportBy.map {
          item(
            "report for \(name(of: hearing.partner)), \(hearing.meets.short)",
            for: "report", hearing.partner, hearing.meets.description, with: "me", on: $0,
            until: hearing.meets)
        }
      }
      switch referral.standing {
      case .waiting(let missing):
        let calendar = workingCalendar(holidays, on: referral.made)
        let due = rule?.rule?.answersWithin.flatMap {
          try? Reckoner.reckon($0, from: referral.made, on: calendar)
        }
        return missing.map {
          item("\(name(of: $0)) to answer", for: "answer", $0, with: name(of: $0), due: due)
        } + reports
      case .answered: return [item("do the answers match?", with: "me")] + reports
      case .divergent: return [item("the answers diverge", with: "me")] + reports
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
    seen.hearings.removeAll { $0.told.map { $0 > day } ?? false }
    seen.comparisons.removeAll { $0.on > day }
    if let withdrawal, withdrawal.on > day { seen.withdrawal = nil }
    return seen
  }
}
