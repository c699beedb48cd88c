/// A body saying at which of its meetings it takes a referral.
public struct ReferralListed: BoardEvent {
  public static let kind = "referral.listed"
  public let board: BoardID
  public let referral: ReferralID
  /// The partner's key.
  public let partner: String
  /// The day of that body's meeting.
  public let meets: Day
  /// The day by which that body wants its report, where it is known.
  public let reportBy: Day?
  /// The day on which the body said so, where that is known.
  public let on: Day?

  public init(
    board: BoardID, referral: ReferralID, partner: String, meets: Day, reportBy: Day? = nil,
    on: Day? = nil
  ) {
    (self.board, self.referral, self.partner) = (board, referral, partner)
    (self.meets, self.reportBy, self.on) = (meets, reportBy, on)
  }

  public var happened: Moment? { on?.begins }

  public func objection(in state: State) -> Refusal? {
    guard let board = state.boards[board] else { return state.unknown(board) }
    guard let known = board.referral(referral) else {
      return Refusal(
        "there is no referral \(referral)", expected: "quorate referral list \(board.id)")
    }

    if let refusal = known.noPart(for: partner) { return refusal }
    if meets < known.made {
      return Refusal("\(meets.spoken) is before it was referred, \(known.made.spoken)")
    }
    return reportBy.map { $0 > meets } ?? false
      ? Refusal(
        "a report is wanted before the meeting, \(meets.spoken)", expected: "an earlier day")
      : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeReferral(referral) {
        $0.hearings.removeAll { $0.partner == partner && $0.meets == meets }
        $0.hearings.append(
          Referral.Hearing(partner: partner, meets: meets, reportBy: reportBy, told: on))
      }
    }
  }

  public var sentence: Sentence {
    "\(partner) takes referral \(referral) on \(meets.spoken)"
  }
}
