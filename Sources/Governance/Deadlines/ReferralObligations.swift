extension Account {
  private func name(of partner: String) -> String { partner.unhyphenated.capitalizedFirst }

  /// The partners' answers to what was referred to them, and what an open referral waits for besides:
  /// a report to one of the bodies, a word on whether the answers match.
  func referrals() -> [Obligation] {
    board.referrals.flatMap { referral -> [Obligation] in
      guard referral.withdrawal == nil, isWhole || referral.isOpen else { return [] }
      let rule = board.constitution(on: referral.made)?.decisions.on(referral.made)
      let sentence = rule?.rule?.sentence ?? "the partners decide jointly"
      func listing(_ what: String, _ wanted: String..., with: String, until: Day? = nil)
        -> Obligation.Listing
      {
        Obligation.Listing(
          what: "referral \(referral.id): \(what)", with: with, meeting: referral.meeting,
          particulars: [referral.id.rawValue] + wanted, until: until)
      }
      func step(_ listing: Obligation.Listing, on day: Day? = nil) -> Obligation {
        Obligation(
          .referral, listing.particulars.joined(separator: "/"), what: listing.what, on: day,
          rule: sentence, clause: rule?.clause, listing: listing)
      }
      let calendar = calendar(on: referral.made)
      let due = rule?.rule?.answersWithin.flatMap {
        try? Reckoner.reckon($0, from: referral.made, on: calendar)
      }
      let answers = referral.partners.compactMap { partner -> Obligation? in
        let answered = referral.answers.filter { $0.partner == partner }.map(\.on).min()
        guard isWhole || answered == nil else { return nil }
        let known = board.partnerName(partner, on: referral.made, in: directory)
        return Obligation(
          .referral, "\(referral.id)/\(partner)",
          what: "answer of \(known) to referral \(referral.id)", due: due, done: answered,
          whenDone: answered.flatMap { due?.compliance(of: $0, on: calendar) } ?? .met,
          whileOpen: due == nil ? .always(.noDeadline("not answered")) : .late("not answered"),
          rule: sentence, clause: rule?.clause,
          listing: answered == nil && referral.isOpen
            ? listing("\(name(of: partner)) to answer", "answer", partner, with: name(of: partner))
            : nil)
      }
      guard referral.isOpen else { return answers }
      // Each body's own report, for whichever of its meetings is still to hear the matter.
      let reports = referral.hearings.filter { hearing in
        referral.answers.allSatisfy { $0.partner != hearing.partner || $0.on < hearing.meets }
      }.compactMap { hearing in
        hearing.reportBy.map {
          step(
            listing(
              "report for \(name(of: hearing.partner)), \(hearing.meets.short)", "report",
              hearing.partner, hearing.meets.description, with: "me", until: hearing.meets), on: $0)
        }
      }
      switch referral.status {
      case .answered:
        return answers + [step(listing("do the answers match?", with: "me"))] + reports
      case .divergent: return answers + [step(listing("the answers diverge", with: "me"))] + reports
      case .waiting, .decided, .withdrawn: return answers + reports
      }
    }
  }
}
