/// A matter on which there is no agreement being referred to the partners for a joint decision.
public struct ReferralMade: HeadingEvent, BoardChange, DatedEvent {
  public static let kind = "referral.made"
  public let meeting: MeetingID
  public let item: ItemID
  public let referral: ReferralID
  public let title: String
  /// The one question, the same to each body, part by part.
  public let question: [String]
  public let views: [String]
  public let partners: [String]
  public var matter: MatterID?
  /// What the item takes with it, so that the outcome comes back the same.
  public var carried: Matter.Carried?
  public let on: Day

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(on board: Board, in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting)
      ?? state.unfit(referral)
      ?? Refusal(taken: board.referral(referral) != nil, by: "a referral \(referral)")
    {
      return refusal
    }
    let number = state.number(of: item, at: meeting)
    let made = board.referrals.filter { $0.meeting == meeting && $0.item == item }
    if let open = made.first(where: \.isOpen) {
      return Refusal("item \(number) has already been referred, as referral \(open.id)")
    }
    let decisions = state.proceedings[meeting]?.decisions.filter { $0.item == item } ?? []
    let declared = decisions.count { $0.outcome == .notAgreed }
    guard decisions.last?.outcome == .notAgreed, declared > made.count else {
      if declared > 0, let last = made.last {
        return Refusal("item \(number) was referred already, as referral \(last.id)")
      }
      return Refusal(
        "no declaration is recorded that there was no agreement on item \(number)",
        advice: "record it first")
    }
    if question.isEmpty { return Refusal("the referral has no question") }
    let about = state.proceedings[meeting]?.kindOfMatter(item) ?? carried?.about
    let standing = board.decisionRule(on: on, about: about)
    let named = standing?.rule?.referredTo ?? []
    if named.isEmpty {
      return Refusal(
        "the constitution makes no provision for referring a matter",
        advice: "bring the item to another meeting",
        clause: standing?.clause)
    }
    func names(_ partners: [String]) -> String {
      partners.map { board.partnerName($0, on: on, in: state.directory) }.listed
    }
    return Refusal(
      if: Set(partners) != Set(named),
      "the constitution refers the matter to \(names(named)), not to \(names(partners))"
        + (partners.count < named.count ? " alone" : ""),
      clause: standing?.clause)
  }

  public func apply(to board: inout Board) { board.referrals.append(Referral(event: self)) }

  public var sentence: Sentence {
    "\(title), item \(item, at: meeting), referred to \(partners.spoken) as referral \(referral)"
  }
}
