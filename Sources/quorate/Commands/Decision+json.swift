import Governance

extension Decision {
  /// A decision as `--json` gives it.
  func json(at meeting: MeetingID, in state: State) -> JSONObject {
    let dissent: [JSONObject] = dissent.map {
      [
        "person": $0.person.rawValue, "stance": $0.stance.rawValue, "reason": $0.reason,
        "counted": basis.counted.contains($0.person),
      ]
    }
    return [
      "meeting": meeting.description, "item": item.rawValue, "at": at.description,
      "outcome": outcome.rawValue, "recommendation": isRecommendation, "parts": parts,
      "declaredBy": by.rawValue, "basis": basis, "vote": vote, "dissent": dissent,
      "findings": state.findings(on: self, at: meeting),
    ]
  }
}
