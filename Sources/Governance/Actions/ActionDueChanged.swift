/// Another day being set for an action, or a day on which what goes on is reviewed.
public struct ActionDueChanged: BoardEvent, DatedEvent {
  public static let kind = "action.due-changed"
  public let board: BoardID
  public let action: ActionID
  /// By when now, in the words of whoever said so; nil where those that hold stay.
  public let due: String?
  /// The day of its review, where it goes on.
  public let review: Day?
  /// Why it is changed.
  public let why: String
  /// The day of the change.
  public let on: Day

  public init(
    board: BoardID, action: ActionID, due: String? = nil, review: Day? = nil, why: String, on: Day
  ) {
    (self.board, self.action, self.due) = (board, action, due)
    (self.review, self.why, self.on) = (review, why, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotChange(action, of: board, on: on) { return refusal }
    if due?.isBlank ?? (review == nil) {
      return Refusal("say by when it is wanted now", expected: "a day in words, or a review day")
    }
    if let review, review < on {
      return Refusal(
        "\(review.spoken) is before \(on.spoken)", expected: "a day of review still to come")
    }
    return why.isBlank ? Refusal("a change of the day needs its reason", expected: "why") : nil
  }

  /// Changes the state as if it had happened; what was said before is kept.
  public func apply(to state: inout State) {
    state.changeAction(action, of: board) {
      $0.wanted.insert(WantedBy(words: due, review: review, why: why, on: on), inTime: \.on)
    }
  }

  public var sentence: Sentence {
    let when = [due, review.map { "to be reviewed \($0.spoken)" }].compactMap { $0 }
    return "action \(action) now \(when.joined(separator: ", ")): \(why)"
  }
}
