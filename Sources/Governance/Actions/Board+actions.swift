extension Board {
  func action(_ id: ActionID) -> AgreedAction? { actions.first { $0.id == id } }

  /// The days within which an action is wanted.
  ///
  /// Nil where its words name none, or a meeting that is not arranged.
  public func days(of action: AgreedAction) -> ClosedRange<Day>? {
    guard let said = action.dueWords else { return nil }
    switch action.byWhen {
    case .within(let days): return days
    case .meeting(let days):
      let meeting = meetingsInOrder.first { heading in
        heading.stands && heading.day > said.on && heading.id != action.meeting
          && days?.contains(heading.day) ?? true
      }
      return meeting.map { $0.day...$0.day }
    case .from, .ongoing, .unknown: return nil
    }
  }

  /// How an action stands at the end of a day.
  ///
  /// It is late only after the last day of the interval that its words mean.
  public func status(of action: AgreedAction, on day: Day) -> ActionStatus {
    let last = days(of: action)?.upperBound
    if let done = action.done { return .done(done, daysLate: max(0, last.map { done - $0 } ?? 0)) }
    if let last { return last < day ? .late(by: last, days: day - last) : .open(by: last) }
    switch action.byWhen {
    case .from, .ongoing: break
    case .meeting: return .undated(why: "no such meeting is scheduled")
    case .within, .unknown:
      guard action.review == nil else { break }
      return .undated(why: action.due == nil ? "no due day was given" : "its words name no day")
    }
    guard let review = action.review, review < day else { return .ongoing(review: action.review) }
    return .reviewLate(by: review, days: day - review)
  }

  /// The whole of an action with its history, for whoever asks.
  public func explanation(of action: AgreedAction, on day: Day) -> Explanation {
    var lines = [
      "\(action.owners.joined(separator: ", ")): \(status(of: action, on: day).sentence)."
    ]
    lines += [
      action.reference.map { "Reference: \($0)." }, action.purpose.map { "For: \($0)" },
      action.target.map { "Target: \($0)" },
    ].compactMap { $0 }
    let meeting = action.meeting.flatMap { meetings[$0] }?.day.spoken
    let exempt = action.access == .closed ? ", EXEMPT" : ""
    lines.append("Agreed on \(action.on.spoken)\(meeting, after: " at the meeting of ")\(exempt).")
    for said in action.wanted {
      let words = said.words.map { words in
        "\"\(words)\", \(ByWhenReader.read(words, saidOn: said.on).reading)"
      }
      let review = said.review.map { "to be reviewed by \($0.spoken)" }
      let when = [words, review].compactMap { $0 }.joined(separator: "; ")
      lines.append("\(said.on.spoken): due \(when)\(said.why, after: " (", before: ")").")
    }
    lines += action.notes.map { "\($0.on.spoken): \($0.text)" }
    lines += action.chases.map { "\($0.on.spoken): chased, \($0.by)" }
    if let done = action.done { lines.append("\(done.spoken): done.") }
    return Explanation(title: "Action \(action.id): \(action.text)", lines: lines)
  }
}
