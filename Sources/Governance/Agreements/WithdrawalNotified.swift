/// A partner giving notice to withdraw from the partnership.
public struct WithdrawalNotified: Event {
  /// The board.
  public let board: BoardID
  /// The key of the partner.
  public let partner: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(board: BoardID, partner: String, on: Day) {
    self.board = board
    self.partner = partner
    self.on = on
  }

  /// The name on disk.
  public static let kind = "withdrawal.notified"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    let partners = known.constitution(on: on)?.partners.map(\.key) ?? []
    guard partners.contains(partner) else {
      return Refusal("\(partner) is no partner", expected: partners.joined(separator: " or "))
    }
    let earlier = known.withdrawals.last { $0.partner == partner }
    return earlier.map { Refusal("\(partner) gave notice to withdraw on \($0.given.spoken)") }
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) { $0.withdrawals.append(Withdrawal(partner: partner, given: on)) }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(partner) gave notice to withdraw from \(board)"
  }
}
