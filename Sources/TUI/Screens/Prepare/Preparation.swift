import Governance

/// A meeting as those who prepare it see it at the present moment.
struct Preparation: Sendable {
  let id: MeetingID
  let board: Board
  let heading: MeetingHeading
  let proceedings: Proceedings
  /// The agenda line by line, with what has arisen.
  let lines: [AgendaLine]
  /// What the constitution wants for this meeting and by when.
  private(set) var due = ""
  /// Replies, the forecast, and what is to be settled, one line each.
  private(set) var foot: [String] = []

  /// The meeting in a world, or nil while it is not loaded.
  init?(_ id: MeetingID, in world: World) {
    guard let (board, heading, proceedings) = world.meeting(id) else { return nil }
    (self.id, self.board, self.heading, self.proceedings) = (id, board, heading, proceedings)
    lines = world.state.agenda(of: id)
    due = due(world)
    foot = [
      replies, forecast(world), outstanding,
      proceedings.clearance.map { $0.capitalizedFirst + "." }
        ?? "Not cleared by the chair; press s to record that it is.",
    ].filter { !$0.isEmpty }
  }

  private func due(_ world: World) -> String {
    let mine = board.outlook(world.holidays).items.filter {
      $0.meeting == heading.id && [.notice, .papers].contains($0.duty)
    }
    let owed = mine.map { item in
      let late = item.isLate(on: world.today) ? " LATE" : ""
      return "\(item.duty.rawValue.uppercased()) \(item.shortDayText(on: world.today))\(late)"
    }
    let sent = [
      heading.notices.isEmpty ? nil : "notice given", heading.papers.isEmpty ? nil : "papers sent",
    ].compactMap { $0 }
    let calendar = board.workingCalendar(world.holidays, on: heading.day)
    let left = stride(from: world.today.number + 1, through: heading.day.number, by: 1)
      .count { calendar.works(Day(number: $0)) }
    return (owed + sent + [left.counted("working day") + " left"]).joined(separator: " | ")
  }

  private var replies: String {
    let members = Set(board.members(on: heading.day).filter(\.isFull).map(\.person))
    let replies = proceedings.replies(for: heading)
    let coming = members.count { replies[$0] == .attending }
    let away = members.count { replies[$0] == .apologies }
    let silent = members.count { replies[$0] == nil }
    return "Replies   attending \(coming), apologies \(away), no reply \(silent)"
  }

  private func forecast(_ world: World) -> String {
    let all = Quorum(of: board, on: heading.day, in: world.state.directory)
      .forecast(of: heading, in: proceedings)
    guard let told = all.first?.told else { return "" }
    let risk = all.first { $0.item != nil && $0.isAtRisk }?.item
    return "Forecast  \(told)" + (risk.map { "; item \($0.number) at risk" } ?? "")
  }

  private var outstanding: String {
    let open = lines.flatMap { line in line.toSettle.map { "item \(line.number): \($0)" } }
    let arising = lines.count { if case .matter = $0.source { true } else { false } }
    let waiting = arising > 0 ? ["\(arising) arising, not yet on the agenda (D)"] : []
    return open.isEmpty && waiting.isEmpty
      ? "" : "Outstanding  " + (waiting + open).joined(separator: "; ")
  }
}
