/// A person saying whether the answers of the bodies match.
///
/// When they match there is a joint decision, of the day of the last of them or of the one taken
/// together; it comes back on the next agenda.
public struct ReferralCompared: BoardEvent, DatedEvent {
  public static let kind = "referral.compared"
  public let board: BoardID
  public let referral: ReferralID
  /// Whether they do.
  public let match: Bool
  /// Who says so.
  public let by: PersonID
  /// The day on which the bodies decided together, where they did.
  public let together: Day?
  public let on: Day

  public init(
    board: BoardID, referral: ReferralID, match: Bool, by: PersonID, together: Day? = nil, on: Day
  ) {
    (self.board, self.referral, self.match) = (board, referral, match)
    (self.by, self.together, self.on) = (by, together, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let board = state.boards[board] else { return state.unknown(board) }
    guard let known = board.referral(referral) else {
      return Refusal(
        "there is no referral \(referral)", expected: "quorate referral list \(board.id)")
    }

    if let refusal = state.unknown(by) ?? known.closed { return refusal }
    if case .waiting(let missing) = known.standing {
      return Refusal(
        "\(missing.joined(separator: " and ")) \(missing.count == 1 ? "has" : "have") not answered",
        expected: "every body to answer first")
    }
    if let last = known.lastAnswer, on < last {
      return Refusal("\(on.spoken) is before the last answer, \(last.spoken)")
    }
    if let together, !match || together < known.made || together > on {
      return Refusal("\(together.spoken) is no day on which they decided together")
    }
    return nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeReferral(referral) {
        $0.comparisons.append(
          Referral.Comparison(answers: $0.held, match: match, by: by, together: together, on: on))
      }
      if match { board.bringBack(referral, "joint decision") }
    }
  }

  public var sentence: Sentence {
    "\(by) says that the answers on referral \(referral) \(match ? "match" : "do not match")"
  }
}
