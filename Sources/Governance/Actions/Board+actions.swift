extension Board {
  /// The days within which an action is wanted, on the meetings as they were on a day.
  ///
  /// Nil where its words name none, or a meeting that is not arranged.
  public func days(of action: AgreedAction, asOf: Day? = nil) -> ClosedRange<Day>? {
    guard let said = action.dueWords else { return nil }
    switch action.byWhen {
    case .within(let days): return days
    case .meeting(let days):
      let meetings = meetingsInOrder.map { asOf.map($0.seen) ?? $0 }.filter(\.stands)
      let meeting = meetings.first { heading in
        heading.day > said.on && heading.id != action.meeting
          && days?.contains(heading.day) ?? true
      }
      return meeting.map { $0.day...$0.day }
    case .from, .ongoing, .unknown: return nil
    }
  }

  /// How an action stands at the end of a day; what was done later is open then.
  ///
  /// It is late only after the last day of the interval that its words mean.
  public func status(of action: AgreedAction, on day: Day) -> ActionStatus {
    let seen = action.seen(day) ?? action
    let last = days(of: seen, asOf: day)?.upperBound
    if let done = seen.done { return .done(done, daysLate: max(0, last.map { done - $0 } ?? 0)) }
    if let last { return last < day ? .late(by: last, days: day - last) : .open(by: last) }
    switch seen.byWhen {
    case .from, .ongoing: break
    case .meeting: return .undated(why: "no such meeting is arranged")
    case .within, .unknown:
      guard seen.review == nil else { break }
      return .undated(why: seen.due == nil ? "no day was said" : "its words name no day")
    }
    guard let review = seen.review, review < day else { return .ongoing(review: seen.review) }
    return .reviewLate(by: review, days: day - review)
  }

  /// The whole of an action with its history, for whoever asks.
  public func explanation(of action: AgreedAction, on day: Day) -> Explanation {
    let seen = action.seen(day) ?? action
    var lines = ["\(seen.owners.joined(separator: ", ")): \(status(of: seen, on: day).sentence)."]
    if let reference = seen.reference { lines.append("Reference: \(reference).") }
    if let purpose = seen.purpose { lines.append("For: \(purpose)") }
    if let target = seen.target { lines.append("Target: \(target)") }
    let asked = seen.meeting.map { " at \($0)" } ?? ""
    lines.append("Agreed \(seen.on.spoken)\(asked)\(seen.access == .closed ? ", CLOSED" : "").")
    for said in seen.wanted {
      let words = said.words.map { words in
        "\"\(words)\", \(ByWhenReader.read(words, saidOn: said.on).reading)"
      }
      let review = said.review.map { "to be reviewed by \($0.spoken)" }
      let when = [words, review].compactMap { $0 }.joined(separator: "; ")
      lines.append("\(said.on.spoken): wanted \(when)\(said.why.map { " (\($0))" } ?? "").")
    }
    lines += seen.notes.map { "\($0.on.spoken): \($0.text)" }
    lines += seen.chases.map { "\($0.on.spoken): chased, \($0.by)" }
    if let done = seen.done { lines.append("\(done.spoken): done.") }
    return Explanation(title: "Action \(seen.id): \(seen.text)", lines: lines)
  }
}
