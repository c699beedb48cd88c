/// What is outstanding with one person or office, over all boards: whom to chase, and for what.
public struct Chase: Equatable, Sendable {
  /// One thing that is outstanding.
  public struct Line: Equatable, Sendable {
    /// The name of the board.
    public let board: String
    /// The meeting it is for, where it is for one.
    public let meeting: MeetingID?
    /// What is outstanding.
    public let what: String
    /// Since when it is with them, where that is known.
    public let since: Day?
    /// By when it was wanted: a day, or the meeting's words; empty where none was set.
    public let wanted: String
    /// Whether that day has gone by.
    public let isLate: Bool
    /// When they were last asked about it, where that was recorded.
    public var chased: Day?
  }

  /// With whom.
  public let who: String
  /// What is outstanding, the late things first.
  public let lines: [Line]

  /// Everything that is outstanding with others on a day, those with something late first.
  ///
  /// What waits for the office itself is not chased. Actions are of the boards given.
  public static func all(_ outlooks: [Outlook], _ boards: [Board], on today: Day) -> [Chase] {
    var order: [String] = []
    var found: [String: [Line]] = [:]
    func add(_ who: String, _ line: Line) {
      guard !who.isEmpty, who != "me" else { return }
      if found[who] == nil { order.append(who) }
      found[who, default: []].append(line)
    }
    for outlook in outlooks {
      for waiting in outlook.waiting {
        add(
          waiting.with,
          Line(
            board: outlook.name, meeting: waiting.meeting, what: waiting.what, since: waiting.since,
            wanted: waiting.due.map { "wanted by \($0.spoken)" } ?? "",
            isLate: waiting.due.map { $0 < today } ?? false))
      }
      for item in outlook.open(on: today) where item.duty == .referral {
        let board = boards.first { $0.id == outlook.board }
        let about = board?.referrals.first { $0.id.rawValue == item.particulars.first }
        let title = about.map { ", on \($0.title)" } ?? ""
        add(
          item.with,
          Line(
            board: outlook.name, meeting: item.meeting, what: item.what + title, since: nil,
            wanted: item.day.map { "wanted by \($0.spoken)" } ?? "no deadline agreed",
            isLate: item.isLate(on: today)))
      }
    }
    for board in boards {
      for action in board.actions where action.done == nil {
        let line = board.line(chasing: action, on: today)
        for owner in action.owners { add(owner, line) }
      }
    }
    let all = order.map { who in
      let lines = found[who] ?? []
      return Chase(who: who, lines: lines.filter(\.isLate) + lines.filter { !$0.isLate })
    }
    return all.filter { $0.lines[0].isLate } + all.filter { !$0.lines[0].isLate }
  }

  /// A message to them, to be sent by whoever signs it.
  public func message(from actor: String) -> [String] {
    var lines = ["To: \(who)", "", "We are still waiting for:"]
    lines += self.lines.map { line in
      let wanted = line.wanted.isEmpty ? "" : ", \(line.wanted)"
      return "- \(line.what) (\(line.board)\(wanted))"
    }
    return lines + ["", "Please let me know when we can have it.", "", actor]
  }
}

extension Chase.Line {
  /// What is outstanding in one line: since when, and by when it was wanted.
  public func told(on today: Day) -> String {
    let since = since.map { ", \(today - $0) days with them" } ?? ""
    let wanted = wanted.isEmpty ? "" : ", \(wanted)"
    let chased = chased.map { ", last chased \($0.spoken)" } ?? ""
    return "\(isLate ? "LATE  " : "")\(what)\(since)\(wanted)\(chased)"
  }
}

extension Board {
  /// An open action as something outstanding with each of its owners.
  fileprivate func line(chasing action: AgreedAction, on today: Day) -> Chase.Line {
    let day = days(of: action)?.upperBound
    let wanted = action.due.map { "due \($0)" + (day.map { " (\($0.spoken))" } ?? "") } ?? ""
    return Chase.Line(
      board: name, meeting: action.meeting, what: "action \(action.id): \(action.text)",
      since: action.on, wanted: wanted, isLate: day.map { $0 < today } ?? false,
      chased: action.chases.last?.on)
  }
}
