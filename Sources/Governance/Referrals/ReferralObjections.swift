extension Referral {
  /// The refusal for a referral that the partners no longer have.
  var closed: Refusal? {
    switch standing {
    case .decided(let day):
      return Refusal("referral \(id) was jointly decided on \(day.spoken)")
    case .withdrawn: return Refusal("referral \(id) was withdrawn")
    case .waiting, .answered, .divergent: return nil
    }
  }

  /// The refusal for a partner to whom it did not go, or one that is over.
  func noPart(for partner: String) -> Refusal? {
    if let closed { return closed }
    return partners.contains(partner)
      ? nil
      : Refusal(
        "referral \(id) did not go to \"\(partner)\"", expected: partners.joined(separator: " or "))
  }
}

extension Board {
  /// Brings the outcome of a referral back before the next meeting.
  mutating func bringBack(_ id: ReferralID, _ outcome: String) {
    guard let referral = referral(id) else { return }
    let matter = Matter.of(id)
    add(
      Matter(
        id: matter, title: "Referral \(id), \(outcome): \(referral.title)", origin: .referral,
        from: referral.meeting, item: referral.item, referral: id,
        carried: referral.carried, planned: nil))
  }
}
