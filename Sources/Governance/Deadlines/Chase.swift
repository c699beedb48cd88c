/// What is outstanding with one person or office, over all boards: whom to chase, and for what.
public struct Chase: Equatable, Sendable {
  /// One thing that is outstanding.
  public struct Line: Equatable, Sendable {
    /// With whom.
    let who: String
    /// The name of the board.
    public let board: String
    /// The meeting it is for, where it is for one.
    public let meeting: MeetingID?
    /// What is outstanding.
    public let what: String
    /// Since when it is with them, where that is known.
    public private(set) var since: Day?
    /// By when it was wanted: a day, or the meeting's words; nil where none was set.
    public let wanted: String?
    /// Whether that day has gone by.
    public let isLate: Bool
    /// When they were last asked about it, where that was recorded.
    public private(set) var chased: Day?
    /// The day by which it is wanted, where it is one.
    var due: Day?
  }

  /// With whom.
  public let who: String
  /// What is outstanding, the late things first.
  public let lines: [Line]

  /// Everything that is outstanding with others on a day, those with something late first.
  ///
  /// What waits for the office itself is not chased. Actions are of the boards given.
  public static func all(_ outlooks: [Outlook], _ boards: [Board], on today: Day) -> [Chase] {
    let waiting = outlooks.flatMap { outlook -> [Line] in
      outlook.waiting.map { waiting in
        let wanted = waiting.due.map { "due by \($0.spoken)" }
        return Line(
          who: waiting.with, board: outlook.name, meeting: waiting.meeting, what: waiting.what,
          since: waiting.since, wanted: wanted, isLate: waiting.due.map { $0 < today } ?? false,
          due: waiting.due)
      }
        + outlook.open(on: today).filter { $0.duty == .referral }.map { item in
          let board = boards.first { $0.id == outlook.board }
          let about = board?.referrals.first { $0.id.rawValue == item.particulars.first }
          let wanted = item.day.map { "due by \($0.spoken)" } ?? "no deadline is agreed"
          return Line(
            who: item.with, board: outlook.name, meeting: item.meeting,
            what: "\(item.what)\(about?.title, after: ", on ")", wanted: wanted,
            isLate: item.isLate(on: today), due: item.day)
        }
    }
    let actions = boards.flatMap { board in
      board.actions.filter { $0.done == nil }.flatMap { board.lines(chasing: $0, on: today) }
    }
    let others = (waiting + actions).filter { !["", "office"].contains($0.who) }
    return others.grouped(by: \.who).map { who, lines in
      Chase(who: who, lines: lines.inOrder { $0.isLate ? 0 : 1 })
    }.inOrder { $0.lines[0].isLate ? 0 : 1 }
  }

  /// A message to them on a day, to be sent by whoever signs it; a login name signs nothing.
  public func message(from actor: String, on today: Day) -> [String] {
    let opening =
      lines.contains(where: \.isLate)
      ? "The following is overdue or still outstanding:"
      : lines.allSatisfy { $0.since.map { $0 >= today } ?? false }
        ? "Please let us have the following:" : "We are waiting for the following:"
    let what = lines.count == 1 ? "it" : "them"
    return ["To: \(who)", "", opening]
      + lines.map { line in "- \(line.what) (\(line.board)\(line.wanted, after: ", "))" }
      + [
        "",
        "Please send \(what), or tell us when we may expect \(what), by \(answer(after: today).spoken).",
        "", actor.contains(" ") ? actor : "(your name and office)",
      ]
  }

  /// The day by which an answer is asked for: what is wanted first, and within a week; no weekend.
  private func answer(after today: Day) -> Day {
    let wanted = lines.compactMap(\.due).filter { $0 > today }.min()
    let day = min(wanted ?? today + 7, today + 7)
    let back = day.weekday == .saturday ? 1 : day.weekday == .sunday ? 2 : 0
    return day - back > today ? day - back : day + (3 - back)
  }
}

extension Chase.Line {
  /// What is outstanding in one line: since when, and by when it was wanted.
  public func told(on today: Day) -> String {
    let since = since.map { today - $0 }.flatMap { $0 > 0 ? $0.counted("day") : nil }
    return "\(isLate ? "LATE  " : "")\(what)\(since, after: ", ", before: " with them")"
      + "\(wanted, after: ", ")\(chased?.spoken, after: ", last chased on ")"
  }
}

extension Board {
  /// An open action as something outstanding with each of its owners.
  fileprivate func lines(chasing action: AgreedAction, on today: Day) -> [Chase.Line] {
    let day = days(of: action)?.upperBound
    let wanted = action.due.map { "due \($0)\(day?.spoken, after: " (", before: ")")" }
    return action.owners.map { owner in
      Chase.Line(
        who: owner, board: name, meeting: action.meeting,
        what: "action \(action.id): \(action.text)", since: action.on, wanted: wanted,
        isLate: day.map { $0 < today } ?? false, chased: action.chases.last?.on, due: day)
    }
  }
}
