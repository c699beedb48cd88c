/// Something decided between meetings, where the constitution provides for it.
public typealias OutsideDecision = DecidedOutsideMeeting

/// The chair acting for the board between meetings, or the members deciding by correspondence.
public struct DecidedOutsideMeeting: BoardChange, DatedEvent {
  public enum Manner: String, Codable, CaseIterable, Sendable {
    case chairAction = "chair-action"
    /// By the members in writing.
    case correspondence

    public var name: String { self == .chairAction ? "chair's action" : "correspondence" }
  }

  public static let kind = "decision.outside-meeting"
  public let board: BoardID
  public let decision: MatterID
  public let manner: Manner
  public let text: String
  public let by: PersonID
  public let consulted: [PersonID]
  public let why: String
  public let on: Day

  public init(
    board: BoardID, decision: MatterID, manner: Manner, text: String, by: PersonID,
    consulted: [PersonID], why: String, on: Day
  ) {
    (self.board, self.decision, self.manner, self.text) = (board, decision, manner, text)
    (self.by, self.consulted, self.why, self.on) = (by, consulted, why, on)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    let rule = known.provision(of: DecisionRule.self, on: on)
    let chair = known.holder(of: .chair, on: on)
    return state.unfit(decision) ?? state.unknown(by)
      ?? consulted.lazy.compactMap(state.unknown).first ?? known.taken(decision)
      ?? Refusal(
        if: !(rule?.rule?.outsideMeetings.contains(manner) ?? false),
        "the constitution of \(known.name) makes no provision for deciding by \(manner.name)",
        advice: "bring the matter to a meeting", clause: rule?.clause)
      ?? Refusal(
        if: manner == .chairAction && ![chair, known.holder(of: .deputy, on: on)].contains(by),
        "\(state.directory.name(of: by)) did not hold the chair on \(on.spoken)"
          + (chair.map { ": \(state.directory.name(of: $0)) did" } ?? ""),
        advice: chair == nil ? "record who holds the chair first" : nil)
      ?? Refusal(
        if: text.isBlank || why.isBlank,
        "the decision has no wording, or no reason", advice: "give both")
  }

  public func apply(to board: inout Board) {
    board.outsideDecisions.append(self)
    board.add(
      Matter(
        id: decision, title: "\(manner.name.capitalizedFirst): \(text)",
        origin: manner == .chairAction ? .chairAction : .correspondence))
  }

  public var sentence: Sentence { "decided by \(manner.name) (\(by)) on \(on.spoken): \(text)" }
}
