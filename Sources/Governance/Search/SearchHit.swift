/// An entry that was found, with where it belongs and whether the public may have it.
public struct SearchHit: Equatable, Sendable {
  /// The entry's number.
  public let number: Int
  /// The name of the event on disk.
  public let kind: String
  /// The board, where it is about one.
  public let board: BoardID?
  /// The board's name; empty where it is about none.
  public let boardName: String
  /// The day it happened; the day it was noted, for what has no day of its own.
  public let day: Day
  /// When it was noted.
  public let noted: Moment
  /// Who noted it.
  public let actor: String
  /// Where it belongs, from the outside inwards: the meeting, the item, the paper.
  public let place: [String]
  /// The meeting it is about, where it is about one.
  public let meeting: MeetingID?
  /// What happened, as the history tells it.
  public let sentence: String
  /// What was looked for, where it stands; empty where the sentence shows it.
  public let context: [String]
  /// What the entry says, fact by fact.
  public let facts: [String]
  /// Why it is closed, where it is.
  public let closed: ClosedMark?
  /// The entry that took it back, where one did.
  public let takenBack: Int?
}

extension SearchHit {
  /// Where it belongs, in one line without the board.
  public var placeLine: String {
    guard place.isEmpty else { return place.joined(separator: ", ") }
    return board == nil ? "the directory" : "the board itself"
  }

  /// Where it belongs, the board first.
  public var wholePlace: String {
    boardName.isEmpty ? placeLine : ([boardName] + place).joined(separator: ", ")
  }

  /// The whole working behind the hit.
  public var explanation: Explanation {
    var lines = [sentence]
    if let takenBack { lines.append("Taken back by entry \(takenBack).") }
    lines += context.map { "Found: \($0)" }
    lines.append("Place: \(wholePlace)")
    lines.append("Noted \(noted.spoken) by \(actor).")
    if let closed { lines += [closed.line] + closed.reasons.map { "  \($0)" } }
    return Explanation(
      title: "Entry \(number)  \(day.spoken)", lines: lines + ["", "What it says:"] + facts)
  }
}
