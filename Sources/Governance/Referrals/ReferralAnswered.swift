/// A body answering a referral, with its own words and the day it decided them.
public struct ReferralAnswered: BoardEvent, DatedEvent {
  public static let kind = "referral.answered"
  public let board: BoardID
  public let referral: ReferralID
  /// The partner's key; its successor answers in its place.
  public let partner: String
  /// What it says of the question.
  public let stance: Referral.Answer.Stance
  /// Its own words.
  public let text: String
  public let on: Day

  public init(
    board: BoardID, referral: ReferralID, partner: String, stance: Referral.Answer.Stance,
    text: String, on: Day
  ) {
    (self.board, self.referral, self.partner) = (board, referral, partner)
    (self.stance, self.text, self.on) = (stance, text, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let board = state.boards[board] else { return state.unknown(board) }
    guard let known = board.referral(referral) else {
      return Refusal(
        "there is no referral \(referral)", expected: "quorate referral list \(board.id)")
    }

    if let refusal = known.noPart(for: partner) { return refusal }
    if on < known.made {
      return Refusal("\(on.spoken) is before it was referred, \(known.made.spoken)")
    }
    return text.isBlank
      ? Refusal("an answer needs its words", expected: "what the body decided") : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeReferral(referral) {
        $0.answers.insert(
          Referral.Answer(partner: partner, stance: stance, text: text, on: on), inTime: \.on)
      }
    }
  }

  public var sentence: Sentence {
    "\(partner) \(stance.name) on referral \(referral), \(on.spoken): \(text)"
  }
}
