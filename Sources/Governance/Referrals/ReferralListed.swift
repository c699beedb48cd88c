/// A body saying at which of its meetings it takes a referral.
public struct ReferralListed: Event {
  /// The board.
  public let board: BoardID
  /// The referral.
  public let referral: ReferralID
  /// The partner's key.
  public let partner: String
  /// The day of that body's meeting.
  public let meets: Day
  /// The day by which that body wants its report, where it is known.
  public let reportBy: Day?
  /// The day on which the body said so, where that is known.
  public let on: Day?

  /// The event with those particulars.
  public init(
    board: BoardID, referral: ReferralID, partner: String, meets: Day, reportBy: Day? = nil,
    on: Day? = nil
  ) {
    self.board = board
    self.referral = referral
    self.partner = partner
    self.meets = meets
    self.reportBy = reportBy
    self.on = on
  }

  /// The name on disk.
  public static let kind = "referral.listed"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeReferral(referral) {
        $0.hearings.removeAll { $0.partner == partner && $0.meets == meets }
        $0.hearings.append(
          Referral.Hearing(partner: partner, meets: meets, reportBy: reportBy, told: on))
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(partner) takes referral \(referral) on \(meets.spoken)"
  }
}
