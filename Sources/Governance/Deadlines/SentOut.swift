extension Board {
  /// What was sent out for a meeting, and whether it was in time, one line each.
  public func sentOut(for heading: MeetingHeading, _ holidays: HolidayCalendar) -> [String] {
    let calendar = workingCalendar(holidays, on: heading.day)
    let constitution = constitution(on: heading.day)
    func judged(_ line: String, _ span: Span?, _ done: Day) -> String {
      guard let span, let due = try? Reckoner.reckon(span, from: heading.day, on: calendar) else {
        return line + "."
      }
      return "\(line): \(due.judge(done, on: calendar).sentence)."
    }
    let notice = constitution?.notice.on(heading.day).rule
    let papers = constitution?.papers.on(heading.day).rule?.atLeast
    let minutes = constitution?.minutes.on(heading.day).rule
    return heading.notices.map { given in
      let to = given.recipients.isEmpty ? "" : " to \(given.recipients.joined(separator: ", "))"
      let posted = given.places.isEmpty ? "" : ", posted at \(given.places.joined(separator: ", "))"
      let line = "Notice \(given.given.spoken)\(to)\(posted)"
      guard notice?.isKept(by: given, of: heading) ?? true else {
        return "\(line): of what was changed later."
      }
      return judged(line, notice?.atLeast, given.given.day)
    }
      + heading.papers.map { paper in
        let line = "\(paper.paper) available \(paper.at.spoken)"
        // Members have the last copy: an earlier one is told, and not judged.
        let again = heading.papers.filter { $0.paper == paper.paper && $0.at > paper.at }
          .min { $0.at < $1.at }
        if let again { return "\(line): replaced by the copy of \(again.at.spoken)." }
        let reason = paper.reason.map { " (\($0))" } ?? ""
        return judged(line + reason, papers, paper.at.day)
      } + heading.published.map { "\($0.paper) published \($0.at.spoken), \($0.place)." }
      + heading.despatches.map { despatch in
        let isTimed = minutes?.timed.contains(despatch.recipient) ?? false
        return judged(
          "Minutes to \(despatch.recipient) \(despatch.on.spoken)",
          isTimed ? minutes?.within : nil, despatch.on)
      }
  }
}

extension Punctuality {
  /// Whether it was in time, in words.
  public var sentence: String {
    switch self {
    case .met: return "in time"
    case .metWithNote(let note): return "in time, \(note)"
    case .missed(let days, let left):
      return "\(days) \(days == 1 ? "day" : "days") late" + (left.isEmpty ? "" : ", \(left)")
    case .tooEarly(let days): return "\(days) \(days == 1 ? "day" : "days") too early"
    }
  }
}
