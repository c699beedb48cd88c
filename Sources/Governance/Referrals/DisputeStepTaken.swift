/// A step of the dispute ladder being taken, which the constitution offers and nobody is made to
/// take.
public struct DisputeStepTaken: BoardEvent, DatedEvent {
  public static let kind = "dispute.step-taken"
  public let board: BoardID
  public let referral: ReferralID
  /// The step.
  public let step: DisputeRule.Step
  /// What was done.
  public let note: String
  public let on: Day

  public init(board: BoardID, referral: ReferralID, step: DisputeRule.Step, note: String, on: Day) {
    (self.board, self.referral, self.step, self.note, self.on) = (board, referral, step, note, on)
  }

  public func objection(in state: State) -> Refusal? {
    guard let board = state.boards[board] else { return state.unknown(board) }
    guard let known = board.referral(referral) else {
      return Refusal(
        "there is no referral \(referral)", expected: "quorate referral list \(board.id)")
    }

    if let refusal = known.closed { return refusal }
    guard known.standing == .divergent else {
      return Refusal(
        "the answers on referral \(referral) have not been found to diverge",
        expected: "referral compare first")
    }
    let offered = board.disputeSteps(for: known, on: on)
    if offered.contains(step) { return nil }
    let standing = board.constitution(on: on)?.disputes.on(on) ?? .noProvision
    let names = offered.map(\.rawValue).joined(separator: ", or ")
    let none = standing.rule == nil ? "it is not provided for" : "every step was taken"
    return Refusal(
      "\(step.name) is not what the constitution offers now",
      expected: names.isEmpty ? "nothing: \(none)" : names, clause: standing.clause)
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.changeReferral(referral) {
        $0.steps.append(Referral.Step(step: step, note: note, on: on))
      }
    }
  }

  public var sentence: Sentence {
    "\(step.name) on referral \(referral): \(note)"
  }
}
