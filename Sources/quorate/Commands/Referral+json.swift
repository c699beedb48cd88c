import Governance

extension Referral {
  /// A referral as `--json` gives it.
  func json(of board: Board, on day: Day, in directory: Directory) -> JSONObject {
    let answers: [JSONObject] = answers.map {
      ["partner": $0.partner, "stance": $0.stance.rawValue, "text": $0.text, "on": $0.on]
    }
    var jointDecision: Day?
    if case .decided(let day) = status { jointDecision = day }
    return [
      "id": id.rawValue, "meeting": meeting.description, "item": item.rawValue, "title": title,
      "question": question, "views": views, "partners": partners, "made": made,
      "answers": answers, "standing": board.status(of: self, on: day, in: directory),
      "jointDecision": jointDecision,
    ]
  }
}
