/// The chair acting for the board between meetings, or the members deciding by correspondence.
public struct DecidedOutsideMeeting: Event {
  /// The board.
  public let board: BoardID
  /// The identifier within the board, by which it is reported.
  public let decision: MatterID
  /// How it was decided.
  public let manner: OutsideDecision.Manner
  /// What was decided.
  public let text: String
  /// Who decided, or who asked the members.
  public let by: PersonID
  /// Who was consulted, or answered.
  public let consulted: [PersonID]
  /// Why it could not wait.
  public let why: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(
    board: BoardID, decision: MatterID, manner: OutsideDecision.Manner, text: String, by: PersonID,
    consulted: [PersonID], why: String, on: Day
  ) {
    self.board = board
    self.decision = decision
    self.manner = manner
    self.text = text
    self.by = by
    self.consulted = consulted
    self.why = why
    self.on = on
  }

  /// The name on disk.
  public static let kind = "decision.outside-meeting"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unfit(decision) ?? state.unknown(by) { return refusal }
    if let refusal = consulted.lazy.compactMap(state.unknown).first { return refusal }
    if known.matter(decision) != nil {
      return Refusal("there is already a matter \(decision)", expected: "another identifier")
    }
    let standing = state.decisionRule(of: board, on: on)
    guard standing.rule?.outsideMeetings.contains(manner) ?? false else {
      return Refusal(
        "\(manner.name) is not provided for in the constitution of \(board)",
        expected: "a meeting, or an amended constitution", clause: standing.clause)
    }
    if manner == .chairAction, known.holder(of: .chair, on: on) != by,
      known.holder(of: .deputy, on: on) != by
    {
      return Refusal(
        "\(state.directory.name(of: by)) did not hold the chair on \(on.spoken)",
        expected: known.holder(of: .chair, on: on).map(state.directory.name) ?? "a chair first")
    }
    return text.isBlank || why.isBlank
      ? Refusal("a decision between meetings needs its words and its reason") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.outsideDecisions.append(
        OutsideDecision(
          id: decision, manner: manner, text: text, by: by, consulted: consulted, why: why, on: on))
      $0.add(
        Matter(
          id: decision, title: "\(manner.name.capitalizedFirst): \(text)",
          origin: manner == .chairAction ? .chairAction : .correspondence, from: nil, item: nil,
          referral: nil, planned: nil))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "decided by \(manner.name), \(by), on \(on.spoken): \(text)"
  }
}
