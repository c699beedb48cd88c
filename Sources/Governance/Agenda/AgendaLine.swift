/// One line of an agenda as those who prepare it see it.
public struct AgendaLine: Equatable, Sendable {
  /// The item, or nil of something that has arisen and has no place yet.
  public let item: ItemID?
  /// The number as printed.
  public let number: String
  /// The title as printed.
  public let title: String
  /// The office or person whose report it is, otherwise who presents it.
  public let reportBy: String
  /// How far the report is: `final`, `draft`, `none`; several papers one after another.
  public let report: String
  /// With whom the report is and since when, while it is not final.
  public let with: String
  /// Minutes allowed, where set.
  public let minutes: Int?
  /// `open`, or `CLOSED` with its ground.
  public let access: String
  /// What is to be settled or known of it besides.
  public let notes: [String]
}

extension State {
  /// The agenda of a meeting line by line; under matters arising what waits for a place and the
  /// actions that are open, which arrive there by themselves.
  public func agenda(of meeting: MeetingID) -> [AgendaLine] {
    guard let board = boards[meeting.board], let proceedings = proceedings[meeting] else {
      return []
    }
    var lines: [AgendaLine] = []
    for item in proceedings.items {
      lines.append(line(item, proceedings, board, meeting))
      if item.kind == .mattersArising { lines += arising(under: item, board, meeting) }
    }
    guard !proceedings.items.contains(where: { $0.kind == .mattersArising }) else { return lines }
    return lines + arising(under: nil, board, meeting)
  }

  private func line(
    _ item: AgendaItem, _ proceedings: Proceedings, _ board: Board, _ meeting: MeetingID
  ) -> AgendaLine {
    let papers = proceedings.papers.filter { $0.item == item.id && $0.state != .withdrawn }
    let waiting = papers.first { $0.state != .final }
    var notes: [String] = []
    if item.kind == .nextMeeting, let next = board.next(after: meeting),
      !item.title.contains(next.day.spoken)
    {
      notes.append("fixed for \(next.start.spoken)")
    }
    if let why = item.withdrawn { notes.append("WITHDRAWN: \(why)") }
    if let why = heading(meeting)?.deferred[item.id] { notes.append("PUT OFF: \(why)") }
    if let why = item.outsideScope { notes.append("outside the board's scope: \(why)") }
    if let why = item.urgency { notes.append("urgent: \(why)") }
    if let matter = item.matter.flatMap(board.matter) { notes.append(origin(of: matter)) }
    if item.access == .closed, item.ground == nil { notes.append("no ground stated yet") }
    for paper in papers {
      let missing = paper.missing(of: board.clearances)
      if !missing.isEmpty {
        notes.append("no \(missing.map(\.rawValue).joined(separator: ", no ")) clearance")
      }
    }
    return AgendaLine(
      item: item.id, number: item.number, title: item.title,
      reportBy: papers.first?.author ?? item.presenter ?? "",
      report: papers.isEmpty ? "none" : papers.map(\.state.name).joined(separator: ", "),
      with: waiting.map { "\($0.with) since \($0.since.short)" } ?? "", minutes: item.minutes,
      access: item.access == .open
        ? "open" : "CLOSED" + (item.ground.map { ", \($0.sentence)" } ?? ""),
      notes: notes)
  }

  private func origin(of matter: Matter) -> String {
    let from = matter.from.flatMap(heading).map { " of \($0.day.spoken)" } ?? ""
    let number = matter.from.flatMap { source in
      matter.item.flatMap { proceedings[source]?.item($0) }.map { ", item \($0.number)" }
    }
    let again = matter.postponements.count
    let times = again > 1 ? ", put off \(again) times" : ""
    return "from: \(matter.origin.name)\(from)\(number ?? "")\(times)"
  }

  private func arising(under item: AgendaItem?, _ board: Board, _ meeting: MeetingID)
    -> [AgendaLine]
  {
    let number = item.map { "\($0.number)." } ?? "+"
    let matters = board.arising(at: meeting).map {
      ($0.title, "", "ARISING, no place yet", origin(of: $0))
    }
    let day = board.meetings[meeting]?.day
    func isEarlier(_ source: MeetingID?, _ on: Day) -> Bool {
      source != meeting && day.map { on < $0 } ?? true
    }
    let actions = board.actions.filter { action in
      isEarlier(action.meeting, action.on) && action.isOpen(on: day)
    }.map { action in
      ("Action \(action.id): \(action.text)", action.owner, "open", action.due ?? "no day")
    }
    let open = board.referrals.filter { $0.isOpen && isEarlier($0.meeting, $0.made) }
    let referrals = open.map { referral in
      let told = board.standing(of: referral, on: referral.made, in: directory)
      return ("Referral \(referral.id): \(referral.title)", "", "with the partners", told)
    }
    return (matters + referrals + actions).enumerated().map { index, line in
      AgendaLine(
        item: nil, number: "\(number)\(index + 1)", title: line.0, reportBy: line.1,
        report: line.2, with: "", minutes: nil, access: "open", notes: [line.3])
    }
  }
}
