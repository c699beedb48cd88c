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
  public let number: String
  public let title: String
  /// The office or person whose report it is, otherwise who presents it.
  public let reportBy: String
  /// How far the report is: `final`, `draft`, `none`; several papers one after another.
  public let report: String
  /// With whom the report is and since when, while it is not final.
  public let with: String
  public let minutes: Int?
  public let isClosed: Bool
  public let ground: String?
  public let toSettle: [String]
  public let notes: [String]

  /// The item, or nil of a line that stands for something else.
  public var item: ItemID? {
    if case .item(let item) = source { return item }
    return nil
  }

  /// `open`, or `CLOSED` with its ground.
  public var access: String { isClosed ? "EXEMPT" + (ground.map { ", \($0)" } ?? "") : "open" }
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
      notes.append("arranged for \(next.start.spoken)")
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
    let sent = heading(meeting)?.papers ?? []
    func state(of paper: Paper) -> String {
      let isSent = sent.contains { ["reports", paper.id.rawValue, paper.title].contains($0.paper) }
      return paper.state == .final && isSent ? "sent" : paper.state.name
    }
    return AgendaLine(
      source: .item(item.id), number: item.number, title: item.title,
      reportBy: papers.first?.author ?? item.presenter ?? "",
      report: papers.isEmpty ? "none" : papers.map(state).joined(separator: ", "),
      with: waiting.map { "\($0.with) since \($0.since.short)" } ?? "", minutes: item.minutes,
      isClosed: proceedings.isClosed(item), ground: item.ground?.sentence, toSettle: toSettle,
      notes: notes)
  }

  private func origin(of matter: Matter) -> String {
    let from = matter.from.flatMap(heading).map { " of \($0.day.spoken)" } ?? ""
    let number = matter.from.flatMap { source in
      matter.item.flatMap { proceedings[source]?.item($0) }.map { ", item \($0.number)" }
    }
    let again = matter.postponements.count
    let times = again > 1 ? ", deferred \(again) times" : ""
    return "from: \(matter.origin.name)\(from)\(number ?? "")\(times)"
  }

  private func arising(under item: AgendaItem?, _ board: Board, _ meeting: MeetingID)
    -> [AgendaLine]
  {
    let day = board.meetings[meeting]?.day
    func isEarlier(_ source: MeetingID?, _ on: Day) -> Bool {
      source != meeting && day.map { on < $0 } ?? true
    }
    var lines: [AgendaLine] = []
    func add(
      _ source: AgendaLine.Source, _ title: String, _ who: String, _ state: String, _ note: String,
      isClosed: Bool
    ) {
      let prefix = item.map { "\($0.number)." } ?? "+"
      lines.append(
        AgendaLine(
          source: source, number: "\(prefix)\(lines.count + 1)", title: title, reportBy: who,
          report: state, with: "", minutes: nil, isClosed: isClosed, ground: nil, toSettle: [],
          notes: [note]))
    }
    for matter in board.arising(at: meeting) {
      add(
        .matter(matter.id), matter.title, "", "ARISING, no place yet", origin(of: matter),
        isClosed: matter.carried.access == .closed)
    }
    for referral in board.referrals
    where referral.isOpen && isEarlier(referral.meeting, referral.made) {
      add(
        .referral(referral.id), "Referral \(referral.id): \(referral.title)", "",
        "with the constituent bodies",
        board.status(of: referral, on: day ?? referral.made, in: directory),
        isClosed: referral.carried.access == .closed)
    }
    for action in board.actions where isEarlier(action.meeting, action.on) && action.isOpen(on: day)
    {
      add(
        .action(action.id), "Action \(action.id): \(action.text)", action.owner, "open",
        action.due ?? "no day", isClosed: action.access == .closed)
    }
    return lines
  }
}
