import Governance

/// A decision as `--json` gives it.
struct DecisionOutput: Encodable {
  struct Dissent: Encodable {
    let person: String
    let stance: String
    let reason: String
    let counted: Bool
  }

  let meeting: String
  let item: String
  let at: String
  let outcome: String
  let recommendation: Bool
  let parts: [String]
  let declaredBy: String
  let basis: Basis
  let vote: Vote?
  let dissent: [Dissent]
  let findings: [String]

  init(_ decision: Decision, at meeting: MeetingID, in state: State) {
    self.meeting = meeting.description
    item = decision.item.rawValue
    at = decision.at.description
    outcome = decision.outcome.rawValue
    recommendation = decision.isRecommendation
    parts = decision.parts
    declaredBy = decision.by.rawValue
    basis = decision.basis
    vote = decision.vote
    dissent = decision.dissent.map { position in
      Dissent(
        person: position.person.rawValue, stance: position.stance.rawValue, reason: position.reason,
        counted: decision.basis.counted.contains(position.person))
    }
    findings = state.findings(on: decision, at: meeting)
  }
}
