/// The board taking a referral back.
public struct ReferralWithdrawn: BoardEvent, DatedEvent {
  public static let kind = "referral.withdrawn"
  public let board: BoardID
  public let referral: ReferralID
  public let why: String
  public let on: Day

  public init(board: BoardID, referral: ReferralID, why: String, on: Day) {
    (self.board, self.referral, self.why, self.on) = (board, referral, why, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let board = state.boards[board] else { return state.unknown(board) }
    guard let known = board.referral(referral) else {
      return Refusal(
        "there is no referral \(referral)", expected: "quorate referral list \(board.id)")
    }

    if let refusal = known.closed { return refusal }
    return why.isBlank ? Refusal("a withdrawal needs its reason", expected: "why") : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeReferral(referral) { $0.withdrawal = Referral.Withdrawal(why: why, on: on) }
      board.bringBack(referral, "withdrawn")
    }
  }

  public var sentence: Sentence {
    "referral \(referral) withdrawn: \(why)"
  }
}
