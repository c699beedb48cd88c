/// One line of an agenda as those who prepare it see it.
public struct AgendaLine: Equatable, Sendable {
  public enum Source: Equatable, Sendable {
    case item(ItemID)
    /// A matter that has arisen and has no place yet.
    case matter(MatterID)
    /// A referral that the constituent bodies have.
    case referral(ReferralID)
    /// An action that is open.
    case action(ActionID)
  }

  public let source: Source
  public internal(set) var number = ""
  public let title: String
  /// The office or person whose report it is, otherwise who presents it.
  public var reportBy = ""
  /// How far the report is: `final`, `draft`, `none`; of several papers `1 sent, 1 to follow`.
  public let report: String
  /// With whom the report is and since when, while it is not final.
  public var with = ""
  public var minutes: Int?
  let closing: Closing?
  /// `WITHDRAWN` or `DEFERRED`, where the item is not taken.
  public var status: String?
  public var toSettle: [String] = []
  public let notes: [String]

  /// The item, or nil of a line that stands for something else.
  public var item: ItemID? {
    if case .item(let item) = source { return item }
    return nil
  }

  public var isClosed: Bool { closing != nil }
  public var ground: String? { closing?.ground?.sentence }
  /// `open`, `EXEMPT` or `CONFIDENTIAL`; of an item that is not taken, that.
  public var mark: String { status ?? closing.mark }

  /// The mark with the ground, where one is stated: `EXEMPT, Schedule 12A paragraph 3: the prices`.
  public var access: String {
    let mark = closing.mark
    guard let closing, let ground else { return mark }
    return ground.hasPrefix(closing.word)
      ? mark + ground.dropFirst(closing.word.count) : "\(mark), \(ground)"
  }
}

extension State {
  /// The agenda of a meeting line by line; under matters arising what waits for a place and the
  /// actions that are open, which arrive there by themselves.
  public func agenda(of meeting: MeetingID) -> [AgendaLine] {
    guard let (board, proceedings) = loaded(meeting) else { return [] }
    let lines = proceedings.items.flatMap { item in
      [line(item, proceedings, board, meeting)]
        + (item.kind == .mattersArising ? arising(under: item, board, meeting) : [])
    }
    let hasPlace = proceedings.items.contains { $0.kind == .mattersArising }
    return hasPlace ? lines : lines + arising(under: nil, board, meeting)
  }

  private func line(
    _ item: AgendaItem, _ proceedings: Proceedings, _ board: Board, _ meeting: MeetingID
  ) -> AgendaLine {
    let papers = proceedings.papers.filter { $0.item == item.id && $0.state != .withdrawn }
    let waiting = papers.first { $0.state != .final }
    var notes: [String] = []
    if item.kind == .urgentAnnounced {
      notes += proceedings.items.filter { $0.kind == .urgent }.map { urgent in
        "to announce: \(urgent.title), because \(urgent.urgency ?? "")"
      }
    }
    if item.kind == .nextMeeting, heading(meeting)?.closed == nil,
      let next = board.next(after: meeting), !item.title.contains(next.day.spoken)
    {
      notes.append("scheduled for \(next.start.timeAndDay)")
    }
    if let why = item.withdrawn { notes.append("WITHDRAWN: \(why)") }
    if let why = heading(meeting)?.deferred[item.id] { notes.append("DEFERRED: \(why)") }
    if let why = item.outsideScope { notes.append("outside the board's scope: \(why)") }
    if let why = item.urgency { notes.append("urgent: \(why)") }
    if let matter = item.matter.flatMap(board.matter) {
      notes.append(origin(of: matter))
      if let settled = matter.settled { notes.append("\(settled.how) \(settled.on.short)") }
    }
    let toSettle =
      (item.access == .closed && item.ground == nil ? ["no ground stated yet"] : [])
      + papers.map { $0.missing(of: board.clearances).map(\.rawValue) }.filter { !$0.isEmpty }
      .map { "no \($0.joined(separator: ", no ")) clearance" }
    let states = papers.map { paper in
      let isSent = heading(meeting)?.hasSent(paper) ?? false
      return paper.state == .final && isSent ? "sent" : paper.state.name
    }
    let counted = states.once.map { state in "\(states.count { $0 == state }) \(state)" }
    return AgendaLine(
      source: .item(item.id), number: item.number, title: item.title,
      reportBy: papers.first?.author ?? item.presenter ?? "",
      report: states.count > 1 ? counted.joined(separator: ", ") : states.first ?? "none",
      with: waiting.map { "\($0.with) since \($0.since.short)" } ?? "", minutes: item.minutes,
      closing: closing(of: .item(item.id, meeting)),
      status: item.withdrawn != nil
        ? "WITHDRAWN" : heading(meeting)?.deferred[item.id] != nil ? "DEFERRED" : nil,
      toSettle: toSettle, notes: notes)
  }

  private func origin(of matter: Matter) -> String {
    let day = matter.from.flatMap(heading)?.day.spoken
    let source = matter.from.flatMap { proceedings[$0] }
    let number = matter.item.flatMap { source?.item($0)?.number }
    let again = matter.postponements.count
    let times = again > 1 ? ", deferred \(again) times" : ""
    return "from: \(matter.origin.name)\(day, after: " of ")\(number, after: ", item ")\(times)"
  }

  private func arising(under item: AgendaItem?, _ board: Board, _ meeting: MeetingID)
    -> [AgendaLine]
  {
    let day = board.meetings[meeting]?.day
    func isEarlier(_ source: MeetingID?, _ on: Day) -> Bool {
      source != meeting && day.map { on < $0 } ?? true
    }
    let matters = board.arising(at: meeting).map { matter in
      AgendaLine(
        source: .matter(matter.id), title: matter.title, report: "ARISING, not on the agenda yet",
        closing: closing(of: .matter(matter.id, board.id)), notes: [origin(of: matter)])
    }
    let open = board.referrals.filter { $0.isOpen && isEarlier($0.meeting, $0.made) }
    let referrals = open.map { referral in
      AgendaLine(
        source: .referral(referral.id), title: "Referral \(referral.id): \(referral.title)",
        report: "with the constituent bodies",
        closing: closing(of: .referral(referral.id, board.id)),
        notes: [board.status(of: referral, on: day ?? referral.made, in: directory)])
    }
    let undone = board.actions.filter { isEarlier($0.meeting, $0.on) && $0.isOpen(on: day) }
    let actions = undone.map { action in
      AgendaLine(
        source: .action(action.id), title: "Action \(action.id): \(action.text)",
        reportBy: action.owner, report: "not done",
        closing: closing(of: .action(action.id, board.id)),
        notes: [action.due ?? "no day"])
    }
    var lines = matters + referrals + actions
    let prefix = item.map { "\($0.number)." } ?? "+"
    for index in lines.indices { lines[index].number = "\(prefix)\(index + 1)" }
    return lines
  }
}
