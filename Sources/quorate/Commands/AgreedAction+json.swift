import Governance

extension AgreedAction {
  /// An action as `--json` gives it: the words for its day, and the interval they mean.
  func json(of board: Board, on day: Day) -> JSONObject {
    let status = board.status(of: self, on: day)
    let days = board.days(of: self)
    let wanted: [JSONObject] = wanted.map {
      ["words": $0.words, "review": $0.review, "why": $0.why, "on": $0.on]
    }
    let notes: [JSONObject] = notes.map { ["text": $0.text, "on": $0.on] }
    let chased: [JSONObject] = chases.map { ["text": $0.by, "on": $0.on] }
    return [
      "id": id.rawValue, "text": text, "owners": owners, "agreed": on,
      "meeting": meeting?.description, "item": item?.rawValue, "access": access.rawValue,
      "reference": reference, "purpose": purpose, "target": target, "due": due,
      "from": days?.lowerBound, "to": days?.upperBound, "reading": byWhen.reading,
      "review": review, "status": status.word, "daysLate": status.daysLate,
      "told": status.sentence, "done": done, "wanted": wanted, "notes": notes, "chased": chased,
    ]
  }
}
