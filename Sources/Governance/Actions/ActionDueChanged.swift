/// Another day being set for an action, or a day on which what goes on is reviewed.
public struct ActionDueChanged: Event {
  /// The board.
  public let board: BoardID
  /// The action.
  public let action: ActionID
  /// By when now, in the words of whoever said so; nil where those that hold stay.
  public let due: String?
  /// The day of its review, where it goes on.
  public let review: Day?
  /// Why it is changed.
  public let why: String
  /// The day of the change.
  public let on: Day

  /// The event with those particulars.
  public init(
    board: BoardID, action: ActionID, due: String? = nil, review: Day? = nil, why: String, on: Day
  ) {
    self.board = board
    self.action = action
    self.due = due
    self.review = review
    self.why = why
    self.on = on
  }

  /// The name on disk.
  public static let kind = "action.due-changed"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
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

  /// What happened.
  public var sentence: Sentence {
    let when = [due, review.map { "to be reviewed \($0.spoken)" }].compactMap { $0 }
    return "action \(action) now \(when.joined(separator: ", ")): \(why)"
  }
}
