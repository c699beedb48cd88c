/// How long a referral took, from the day it was made to the joint decision.
public struct ReferralSpan: Equatable, Sendable {
  public let referral: ReferralID
  /// What it is about; exempt business is not named.
  public let title: String
  /// The day it was made.
  public let made: Day
  /// The day of the joint decision; nil while it is open.
  public let decided: Day?
  /// Calendar days from the day it was made to the joint decision, or to the day asked.
  public let days: Int

  /// The span in words: `34 days`, `34 days so far`.
  public var told: String { decided == nil ? "\(days.counted("day")) so far" : days.counted("day") }
}

/// Referrals, counted as they stood at the end of some days.
extension State {
  func referralFigures(_ board: Board, _ days: ClosedRange<Day>) -> [Figure] {
    func figure(_ name: String, _ day: (Referral) -> Day?) -> Figure {
      Figure(
        name: name,
        counted: board.referrals.compactMap { referral in
          day(referral).map { "\($0.spoken), \(title(of: referral, board))" }
        })
    }
    func within(_ day: Day?) -> Day? { day.flatMap { days.contains($0) ? $0 : nil } }
    return [
      figure("made") { within($0.made) },
      figure("answered by every partner") { referral in
        referral.held.count == referral.partners.count ? within(referral.lastAnswer) : nil
      },
      figure("decided") { within($0.jointDecision) },
      figure("withdrawn") { within($0.withdrawal?.on) },
      figure("open at the end") { $0.isOpen ? $0.made : nil },
    ]
  }

  func referralSpans(_ board: Board, _ days: ClosedRange<Day>) -> [ReferralSpan] {
    board.referrals.compactMap { referral in
      let decided = referral.jointDecision
      guard referral.isOpen || decided.map(days.contains) ?? false else { return nil }
      return ReferralSpan(
        referral: referral.id, title: title(of: referral, board), made: referral.made,
        decided: decided, days: (decided ?? days.upperBound) - referral.made)
    }
  }

  private func title(of referral: Referral, _ board: Board) -> String {
    isClosed(.referral(referral.id, board.id))
      ? "referral \(referral.id) exempt business" : "referral \(referral.id) \(referral.title)"
  }
}

extension Referral {
  /// The day of the joint decision, once there is one.
  package var jointDecision: Day? { if case .decided(let day) = status { day } else { nil } }
}
