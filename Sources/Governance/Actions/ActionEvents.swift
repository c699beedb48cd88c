/// Something that becomes of an action that was agreed.
public protocol ActionEvent: BoardChange, DatedEvent {
  var action: ActionID { get }
  /// Why it cannot be done to the action as it stands, or nil.
  func objection(to known: AgreedAction) -> Refusal?
  /// Changes the action as if it had happened.
  func apply(to action: inout AgreedAction)
}

extension ActionEvent {
  public func objection(on known: Board, in state: State) -> Refusal? {
    guard let found = known.action(action) else {
      return Refusal("there is no action \(action)", remedy: .listActions(board))
    }
    return objection(to: found)
  }

  public func apply(to board: inout Board) {
    board.actions.change(where: { $0.id == action }) { apply(to: &$0) }
  }

  /// The refusal for an action that was not agreed by that day, or was done before it.
  fileprivate func notOpen(_ known: AgreedAction) -> Refusal? {
    if on < known.on {
      return Refusal(
        "action \(action) was agreed on \(known.on.spoken)", expected: "that day or a later one")
    }
    // What came before it was done may be noted after it.
    guard let done = known.done, done < on else { return nil }
    return Refusal("action \(action) was done on \(done.spoken)")
  }
}

/// Something being reported of an action, or its being done.
public struct ActionProgressed: ActionEvent {
  public static let kind = "action.progressed"
  public let board: BoardID
  public let action: ActionID
  public let note: String
  public let done: Bool
  public let on: Day

  public init(board: BoardID, action: ActionID, note: String, done: Bool = false, on: Day) {
    (self.board, self.action, self.note, self.done, self.on) = (board, action, note, done, on)
  }

  public func objection(to known: AgreedAction) -> Refusal? {
    if let day = known.done { return Refusal("action \(action) was done on \(day.spoken)") }
    return Refusal(
      if: note.isBlank && !done, "the report on the action is empty",
      advice: "say what was reported, or that it is done")
  }

  public func apply(to action: inout AgreedAction) {
    if !note.isEmpty { action.notes.insert(AgreedAction.Note(text: note, on: on), inTime: \.on) }
    if done { action.done = on }
  }

  public var sentence: Sentence {
    "action \(action)\(done ? " done" : "")\(note.ifAny, after: ": ")"
  }
}

/// Another day being set for an action, or a day on which what goes on is reviewed.
public struct ActionDueChanged: ActionEvent {
  public static let kind = "action.due-changed"
  public let board: BoardID
  public let action: ActionID
  /// By when now, in the words of whoever said so; nil where those that hold stay.
  public let due: String?
  /// The day of its review, where it goes on.
  public let review: Day?
  public let why: String
  public let on: Day

  public init(
    board: BoardID, action: ActionID, due: String? = nil, review: Day? = nil, why: String, on: Day
  ) {
    (self.board, self.action, self.due) = (board, action, due)
    (self.review, self.why, self.on) = (review, why, on)
  }

  public func objection(to known: AgreedAction) -> Refusal? {
    notOpen(known)
      ?? Refusal(
        if: due?.isBlank ?? (review == nil), "no new due date is given",
        expected: "a date in words, such as by June, or a review date")
      ?? Refusal(
        if: review.map { $0 < on } ?? false,
        "the review date, \(review?.spoken ?? ""), is before \(on.spoken)",
        expected: "a later day")
      ?? Refusal(noReason: why, for: "the change of date")
  }

  public func apply(to action: inout AgreedAction) {
    action.wanted.insert(WantedBy(words: due, review: review, why: why, on: on), inTime: \.on)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    due.map { ["\"\($0)\": \(ByWhenReader.read($0, saidOn: on).reading)"] } ?? []
  }

  public var sentence: Sentence {
    let when = [due.map { "due \"\($0)\"" }, review.map { "to be reviewed on \($0.spoken)" }]
      .compactMap { $0 }
    return "action \(action) now \(when.joined(separator: ", ")): \(why)"
  }
}

/// The owners of an action being asked how it stands.
public struct ActionChased: ActionEvent {
  public static let kind = "action.chased"
  public let board: BoardID
  public let action: ActionID
  public let by: String
  public let on: Day

  public init(board: BoardID, action: ActionID, by: String, on: Day) {
    (self.board, self.action, self.by, self.on) = (board, action, by, on)
  }

  public func objection(to known: AgreedAction) -> Refusal? {
    notOpen(known)
      ?? Refusal(
        if: by.isBlank, "how the owners were chased is missing",
        advice: "say what was sent to whom"
      )
  }

  public func apply(to action: inout AgreedAction) { action.chases.insert(self, inTime: \.on) }

  public var sentence: Sentence { "action \(action) chased: \(by)" }
}
