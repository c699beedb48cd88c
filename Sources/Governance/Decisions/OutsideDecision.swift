/// Something decided between meetings, where the constitution provides for it.
public struct OutsideDecision: Codable, Equatable, Sendable {
  public enum Manner: String, Codable, CaseIterable, Sendable {
    case chairAction = "chair-action"
    /// By the members in writing.
    case correspondence

    public var name: String { self == .chairAction ? "chair's action" : "correspondence" }
  }

  public let id: MatterID
  public let manner: Manner
  public let text: String
  public let by: PersonID
  public let consulted: [PersonID]
  public let why: String
  public let on: Day
}

/// The chair acting for the board between meetings, or the members deciding by correspondence.
public struct DecidedOutsideMeeting: BoardEvent, DatedEvent {
  public static let kind = "decision.outside-meeting"
  public let board: BoardID
  public let decision: MatterID
  public let manner: OutsideDecision.Manner
  public let text: String
  public let by: PersonID
  public let consulted: [PersonID]
  public let why: String
  public let on: Day

  public init(
    board: BoardID, decision: MatterID, manner: OutsideDecision.Manner, text: String, by: PersonID,
    consulted: [PersonID], why: String, on: Day
  ) {
    (self.board, self.decision, self.manner, self.text) = (board, decision, manner, text)
    (self.by, self.consulted, self.why, self.on) = (by, consulted, why, on)
  }

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
        "the constitution of \(board) has no provision for \(manner.name)",
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
      ? Refusal("a decision between meetings needs its wording and its reason") : nil
  }

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

  public var sentence: Sentence {
    "decided by \(manner.name), \(by), on \(on.spoken): \(text)"
  }
}
