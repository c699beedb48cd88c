/// A matter on which the board could not agree, with the partners for their joint decision.
public struct Referral: MadeByEvent, Codable {
  /// What one body answered.
  public typealias Answer = ReferralAnswered

  /// A person's word on whether the answers match.
  public struct Comparison: MadeByEvent, Codable {
    public let event: ReferralCompared
    /// The answers that were compared, in the order of the partners.
    public let answers: [Answer]
  }

  /// What was referred, and to whom.
  public let event: ReferralMade
  /// When each body takes the question, and when its own report is due.
  public var hearings: [ReferralListed] = []
  /// Every answer, in the order of their days; a body's last one holds.
  public var answers: [Answer] = []
  /// Everything that was said on whether the answers match, in the order of saying.
  public var comparisons: [Comparison] = []
  /// The steps of the dispute ladder that were taken.
  public var steps: [DisputeStepTaken] = []
  public var withdrawal: ReferralWithdrawn?

  public var id: ReferralID { event.referral }
  public var partners: [String] { event.partners }

  /// What the item takes with it when the outcome comes back.
  public var carried: Matter.Carried { event.carried ?? Matter.Carried() }

  /// The day on which it was made.
  public var made: Day { event.on }

  /// How far a referral has got.
  public enum Status: Equatable, Sendable {
    /// Some bodies have not answered.
    case waiting(for: [String])
    /// All have, and nobody has said yet whether the answers match.
    case answered
    case divergent
    /// They match: the joint decision, with its day.
    case decided(on: Day)
    /// The board withdrew it.
    case withdrawn
  }

  public func answer(of partner: String) -> Answer? { answers.last { $0.partner == partner } }

  /// The answers that hold, in the order of the partners.
  public var held: [Answer] { partners.compactMap(answer) }

  /// Whether the answers that hold match, once a person has said so of these.
  public var comparison: Comparison? {
    let held = held
    return comparisons.last { $0.answers == held }
  }

  public var status: Status {
    if withdrawal != nil { return .withdrawn }
    if let comparison { return comparison.match ? .decided(on: jointDay(comparison)) : .divergent }
    let missing = partners.filter { answer(of: $0) == nil }
    return missing.isEmpty ? .answered : .waiting(for: missing)
  }

  /// Whether the partners still have it.
  public var isOpen: Bool { closed == nil }

  /// The last of the days on which the bodies gave the answers that hold.
  public var lastAnswer: Day? { partners.compactMap { answer(of: $0)?.on }.max() }

  /// The day of the joint decision: the one taken together, otherwise that of the last answer.
  private func jointDay(_ comparison: Comparison) -> Day {
    comparison.together ?? lastAnswer ?? comparison.on
  }

  /// The refusal for a referral that the partners no longer have.
  var closed: Refusal? {
    switch status {
    case .decided(let day): return Refusal("referral \(id) was jointly decided on \(day.spoken)")
    case .withdrawn: return Refusal("referral \(id) was withdrawn")
    case .waiting, .answered, .divergent: return nil
    }
  }

  /// The refusal for a partner to whom it did not go, or one that is over.
  func noPart(for partner: String) -> Refusal? {
    if let closed { return closed }
    return Refusal(
      if: !partners.contains(partner), "referral \(id) did not go to \"\(partner)\"",
      expected: partners.joined(separator: " or "))
  }

  /// The refusal for a day before the referral was made.
  func notMade(by day: Day) -> Refusal? {
    Refusal(if: day < made, "\(day.spoken) is before the referral was made, on \(made.spoken)")
  }
}
