/// A partner giving notice to withdraw from the partnership.
public struct WithdrawalNotified: BoardEvent, DatedEvent {
  public static let kind = "withdrawal.notified"
  public let board: BoardID
  /// The key of the partner.
  public let partner: String
  public let on: Day

  public init(board: BoardID, partner: String, on: Day) {
    (self.board, self.partner, self.on) = (board, partner, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    let partners = known.constitution(on: on)?.partners.map(\.key) ?? []
    guard partners.contains(partner) else {
      return Refusal("\(partner) is no partner", expected: partners.joined(separator: " or "))
    }
    let earlier = known.withdrawals.last { $0.partner == partner }
    return earlier.map { Refusal("\(partner) gave notice to withdraw on \($0.given.spoken)") }
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.withdrawals.append(Withdrawal(partner: partner, given: on)) }
  }

  public var sentence: Sentence {
    "\(partner) gave notice to withdraw from \(board)"
  }
}
