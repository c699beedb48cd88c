import Governance

extension QuorumAnswer {
  /// A quorum as `--json` gives it.
  func json(in directory: Directory) -> JSONObject {
    let parts: [JSONObject] = conditions.map {
      [
        "name": $0.name, "counted": $0.counted, "needed": $0.needed,
        "people": $0.people.map(\.rawValue),
      ]
    }
    let uncounted: [JSONObject] = uncounted.map {
      ["person": $0.person.rawValue, "name": directory.name(of: $0.person), "why": $0.why]
    }
    return [
      "verdict": word.lowercased(), "sentence": sentence(in: directory), "parts": parts,
      "mayLeave": mayLeave, "breakers": breakers.map(\.rawValue), "uncounted": uncounted,
      "clause": clause, "notes": notes,
    ]
  }
}

extension QuorumForecast {
  /// The forecast of one item as `--json` gives it.
  func json(in directory: Directory) -> JSONObject {
    [
      "item": item?.number, "atRisk": isAtRisk, "lost": isLost,
      "best": best.json(in: directory), "worst": worst.json(in: directory),
    ]
  }
}
