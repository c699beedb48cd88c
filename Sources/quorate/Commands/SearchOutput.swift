import Governance

/// A hit as `--json` gives it, and as it is printed.
struct SearchOutput: Encodable {
  let entry: Int
  let kind: String
  let board: String?
  let boardName: String
  let day: Day
  let noted: Moment
  let actor: String
  let place: [String]
  let meeting: String?
  let sentence: String
  let context: [String]
  let closed: Bool
  let grounds: [Ground]
  let because: [String]
  let review: Day?
  let takenBack: Int?

  init(_ hit: SearchHit) {
    entry = hit.number
    kind = hit.kind
    board = hit.board?.rawValue
    boardName = hit.boardName
    day = hit.day
    noted = hit.noted
    actor = hit.actor
    place = hit.place
    meeting = hit.meeting?.description
    sentence = hit.sentence
    context = hit.context
    closed = hit.closed != nil
    grounds = hit.closed?.grounds ?? []
    because = hit.closed?.reasons ?? []
    review = hit.closed?.review
    takenBack = hit.takenBack
  }

  /// A hit in a few lines.
  static func lines(of hit: SearchHit) -> [String] {
    var lines = ["\(hit.number)  \(hit.day.spoken)  \(hit.wholePlace)", "  \(hit.sentence)"]
    lines += hit.context.map { "  found: \($0)" }
    if let closed = hit.closed { lines.append("  \(closed.line)") }
    if let takenBack = hit.takenBack { lines.append("  withdrawn by entry \(takenBack)") }
    return lines
  }

  /// How many hits there are, in words.
  static func count(_ hits: Int) -> String { "\(hits) hit\(hits == 1 ? "" : "s")" }
}
