import Governance
import Terminal

/// The pages of the board screen: their columns and rows, each with what stands behind it.
enum BoardPage {
  struct Row: Sendable {
    let cells: [String]
    var style: Style = .plain
    var meeting: MeetingID?
    /// Made when somebody asks for it: a board has hundreds of rows.
    var explanation: (@Sendable () -> Explanation)?
  }

  /// The constitution, the offices, and what the board owes.
  static func overview(of board: Board, _ context: Context) -> (Columns, [Row]) {
    let (world, today) = (context.world, context.world.today)
    let constitution = board.constitution(on: today)
    var rows: [Row] = []
    let width = context.size.columns - 2
    func add(
      _ text: String, style: Style = .plain, _ explanation: (@Sendable () -> Explanation)? = nil
    ) {
      rows.append(Row(cells: [text], style: style, explanation: explanation))
    }
    let held = Columns([], [14, width - 15])
    if let assumes = constitution?.assumes {
      add(held.text(["ASSUMED", assumes]), style: .caution) {
        Explanation(title: "Assumed", lines: [assumes])
      }
    }
    for office in Office.allCases {
      let holder = board.holder(of: office, on: today).map(world.name) ?? "VACANT"
      add(held.text([office.name, holder]))
    }
    for statement in constitution?.statements ?? [] {
      add(held.text([statement.key, statement.sentence])) {
        let lines = [
          statement.sentence, statement.reading.map { "Read as: \($0)." },
          statement.clause.map { "Clause: \($0)." },
        ]
        return Explanation(title: statement.key, lines: lines.compactMap { $0 })
      }
    }
    for partner in constitution?.partners ?? [] {
      let name = board.partnerName(partner.key, on: today, in: world.state.directory)
      add(held.text(["partner", name]))
    }
    let outlook =
      world.outlooks.first { $0.board == board.id } ?? board.outlook(world.holidays, asked: today)
    let calendar = outlook.calendar(world.holidays, on: today)
    let open = outlook.open(on: today).map { ($0, $0.left(on: today, calendar: calendar)) }
    let wide = max(context.isWide ? 16 : 8, open.map(\.1.count).max() ?? 0)
    let due = Columns([], [15, wide, width - wide - 17])
    for (item, left) in open {
      add(
        due.text([item.dayText, left, item.what]),
        style: item.isLate(on: today) ? Style.plain.bolded() : .plain
      ) { board.explanation(of: item, world.holidays) }
    }
    return (Columns(["Rules in force, and what is due"], [width]), rows)
  }

  /// Who sits, for whom, in what capacity; vacancies in their place.
  static func members(of board: Board, _ context: Context) -> (Columns, [Row]) {
    let world = context.world
    let today = world.today
    let members = board.members(on: today)
    let rows = board.seats.filter { $0.holds(on: today) }.map { seat -> Row in
      let held = members.first { $0.seat.id == seat.id }?.appointment
      let partner =
        seat.partner.map { board.partnerName($0, on: today, in: world.state.directory) }
        ?? seat.category.map { $0.unhyphenated } ?? ""
      let name = held.map { world.name($0.person) } ?? "VACANT"
      let cells = [
        name, seat.title, partner, held?.capacity.name ?? "",
        seat.kind == .adviser ? "adviser" : context.isWide ? "full member" : "member",
      ]
      return Row(cells: cells, style: held == nil ? .caution : .plain) {
        explanation(of: seat, held, on: board, world)
      }
    }
    let columns = Columns(
      ["Name", "Seat", "Represents", "Capacity", "Standing"],
      context.isWide ? [28, 30, 36, 18, 12] : [19, 19, 19, 9, 8])
    return (columns, rows)
  }

  private static func explanation(
    of seat: Seat, _ held: Appointment?, on board: Board, _ world: World
  ) -> Explanation {
    var lines = ["Seat: \(seat.title), since \(seat.from.spoken)."]
    if let category = seat.category { lines.append("Category: \(category.unhyphenated).") }
    lines.append(
      seat.kind == .full
        ? "A full member, who counts towards the quorum and in decisions."
        : "An adviser, who does not count.")
    if let held {
      lines.append("Appointed by \(held.by) from \(held.from.spoken) (\(held.capacity.name)).")
      for subject in Acceptance.Subject.allCases {
        let has = board.hasAccepted(subject, held.person, by: world.today)
        lines.append("\(has ? "Has accepted" : "Has not accepted") \(subject.name).")
      }
    } else {
      lines.append("Vacant. To appoint somebody: quorate appoint to \(board.id) \(seat.id)")
    }
    for past in board.appointments where past.seat == seat.id && past != held {
      let to = past.to.map { " to \($0.spoken)" } ?? ""
      lines.append("Held by \(world.name(past.person)), \(past.from.spoken)\(to).")
    }
    return Explanation(title: held.map { world.name($0.person) } ?? seat.title, lines: lines)
  }

  /// The meetings, the latest last.
  static func meetings(of board: Board, _ context: Context) -> (Columns, [Row]) {
    let world = context.world
    let rows = board.meetingsInOrder.map { heading -> Row in
      let kind = heading.isExtraordinary ? ", extraordinary" : ""
      let cells = [heading.start.spoken, heading.venue, heading.progress + kind]
      return Row(cells: cells, style: heading.stands ? .plain : .dim, meeting: heading.id) {
        var lines = board.sentOut(
          for: heading, of: world.state.proceedings[heading.id], world.holidays)
        lines += heading.changes.map {
          "Moved at \($0.at.timeAndDay) from \($0.oldStart.timeAndDay), \($0.oldVenue): \($0.why)."
        }
        if lines.isEmpty { lines = ["Nothing has been sent for this meeting yet."] }
        return Explanation(title: heading.id.description, lines: lines)
      }
    }
    let widths = context.isWide ? [22, 40, 40] : [21, 22, 30]
    return (Columns(["When", "Where", "Status"], widths), rows)
  }

  /// What the board missed, and what is to be known besides; what is met is counted.
  static func findings(of board: Board, _ context: Context) -> (Columns, [Row]) {
    let world = context.world
    let check = BoardCheck(
      of: board, on: world.today, in: world.state, world.holidays, replaced: world.replaced)
    let counts = check.report.counts.map { "\($0.count) \($0.words)" }.joined(separator: "; ")
    let width = context.size.columns - 2
    let words = check.findings.map { $0.compliance.words.count }.max() ?? 0
    let columns = Columns([], [words, 15, width - words - 17])
    let rows = check.findings.map { finding -> Row in
      let due = finding.day?.spoken ?? ""
      let note = finding.compliance.note
      let what = finding.what + (note.isEmpty ? "" : ": \(note)")
      return Row(
        cells: [columns.text([finding.compliance.words, due, what])],
        style: finding.compliance.isMissed ? Style.plain.bolded() : .plain,
        meeting: finding.meeting, explanation: { finding.explanation })
    }
    let none = "No findings. \(counts.isEmpty ? "Nothing is required yet." : counts)"
    return (
      Columns([rows.isEmpty ? "Findings" : counts], [width]),
      rows.isEmpty ? [Row(cells: [none])] : rows
    )
  }
}
