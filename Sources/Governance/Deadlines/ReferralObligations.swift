extension Account {
  /// The partners' answers to what was referred to them, and what an open referral waits for
  /// besides: a report to one of the bodies, a word on whether the answers match.
  func referrals() -> [Obligation] {
    board.referrals.filter { $0.withdrawal == nil && (isWhole || $0.isOpen) }.flatMap { referral in
      let rule = board.decisionRule(on: referral.made, about: referral.carried.about)
      let sentence = rule?.rule?.sentence ?? "the constituent bodies decide jointly"
      let due = rule?.rule?.answersWithin.flatMap {
        board.reckoned($0, from: referral.made, holidays)
      }
      let answers = referral.partners.compactMap { partner -> Obligation? in
        let answered = referral.answers.filter { $0.partner == partner }.map(\.on).min()
        guard isWhole || answered == nil else { return nil }
        let known = board.partnerName(partner, on: referral.made, in: directory)
        return Obligation(
          .referral, "\(referral.id)/\(partner)",
          what: "answer of \(known) to referral \(referral.id)", due: due, done: answered,
          whenDone: due.map { compliance(of: answered, by: $0) } ?? .met,
          whileOpen: due == nil ? .always(.noDeadline("not answered")) : .late("not answered"),
          rule: sentence, clause: rule?.clause
        ).listed(
          if: referral.isOpen, "referral \(referral.id): \(partner.asName) to answer",
          with: partner.asName, of: referral.meeting, [referral.id.rawValue, "answer", partner])
      }
      func step(_ what: String, _ wanted: [String] = [], on day: Day? = nil, until: Day? = nil)
        -> Obligation
      {
        let particulars = [referral.id.rawValue] + wanted
        return Obligation(
          .referral, particulars.joined(separator: "/"), what: "referral \(referral.id): \(what)",
          on: day, rule: sentence, clause: rule?.clause
        ).listed(with: "office", of: referral.meeting, particulars, until: until)
      }
      // Each body's own report, for whichever of its meetings is still to hear the matter.
      let reports = referral.hearings.filter { hearing in
        referral.answers.allSatisfy { $0.partner != hearing.partner || $0.on < hearing.meets }
      }.compactMap { hearing in
        hearing.reportBy.map {
          step(
            "report for \(hearing.partner.asName), \(hearing.meets.short)",
            ["report", hearing.partner, hearing.meets.description], on: $0, until: hearing.meets)
        }
      }
      switch referral.status {
      case .answered: return answers + [step("do the answers match?")] + reports
      case .divergent: return answers + [step("the answers diverge")] + reports
      case .waiting: return answers + reports
      case .decided, .withdrawn: return answers
      }
    }
  }
}
