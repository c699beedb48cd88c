extension Board {
  /// The meeting itself, until it is closed or called off.
  ///
  /// One that was not opened on its day, or not closed, stays until somebody says what became of it.
  func due(meeting heading: MeetingHeading) -> [DueItem] {
    guard heading.closed == nil else { return [] }
    let kind = heading.isExtraordinary ? "EXTRAORDINARY MEETING" : "MEETING"
    let fixed = "fixed for \(heading.start.spoken)"
    if case .adjourned(_, let until) = heading.status {
      let when = until.map { " \($0.time)" } ?? ", no day is set"
      return [
        DueItem(
          .meeting, of: heading.id, what: "\(kind) RESUMES\(when)", on: until?.day,
          rule: "adjourned" + (until.map { " until \($0.spoken)" } ?? ""))
      ]
    }
    if case .open(let since) = heading.status {
      return [
        DueItem(
          .meeting, of: heading.id, what: "\(kind) in progress since \(since.time)",
          on: since.day, rule: fixed)
      ]
    }
    return [
      DueItem(
        .meeting, of: heading.id, what: "\(kind) \(heading.start.time) \(heading.venue)",
        on: heading.day, rule: fixed)
    ]
  }
}
