/// The board taking a referral back.
public struct ReferralWithdrawn: Event {
  /// The board.
  public let board: BoardID
  /// The referral.
  public let referral: ReferralID
  /// Why.
  public let why: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, referral: ReferralID, why: String, on: Day) {
    self.board = board
    self.referral = referral
    self.why = why
    self.on = on
  }

  /// The name on disk.
  public static let kind = "referral.withdrawn"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let board = state.boards[board] else { return state.unknown(board) }
    guard let known = board.referral(referral) else {
      return Refusal(
        "there is no referral \(referral)", expected: "quorate referral list \(board.id)")
    }

    if let refusal = known.closed { return refusal }
    return why.isBlank ? Refusal("a withdrawal needs its reason", expected: "why") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeReferral(referral) { $0.withdrawal = Referral.Withdrawal(why: why, on: on) }
      board.bringBack(referral, "withdrawn")
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "referral \(referral) withdrawn: \(why)"
  }
}
