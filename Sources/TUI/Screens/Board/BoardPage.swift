import Governance
import Terminal

/// One page of the board screen as rows, each with what stands behind it.
struct BoardPage {
  struct Row {
    let text: String
    var style: Style = .plain
    var meeting: MeetingID?
    var explanation: Explanation?
  }

  let heading: String
  let rows: [Row]

  /// The constitution, the offices, and what the board owes.
  static func overview(of board: Board, _ context: Context) -> BoardPage {
    let (world, today) = (context.world, context.world.today)
    let constitution = board.constitution(on: today)
    var rows: [Row] = []
    func add(
      _ key: String, _ text: String, style: Style = .plain, _ explanation: Explanation? = nil
    ) {
      let text = TextWidth.padded(key, to: 14) + " \(text)"
      rows.append(Row(text: text, style: style, explanation: explanation))
    }
    if let assumes = constitution?.assumes {
      add("ASSUMED", assumes, style: .caution, Explanation(title: "Assumed", lines: [assumes]))
    }
    for office in Office.allCases {
      add(office.name, board.holder(of: office, on: today).map(world.name) ?? "VACANT")
    }
    for statement in constitution?.statements ?? [] {
      let lines = [
        statement.sentence, statement.reading.map { "Read as: \($0)." },
        statement.clause.map { "Clause: \($0)." },
      ].compactMap { $0 }
      add(
        statement.key, statement.sentence, Explanation(title: statement.key, lines: lines))
    }
    for partner in constitution?.partners ?? [] {
      add("partner", board.partnerName(partner.key, on: today, in: world.state.directory))
    }
    let outlook = world.outlooks.first { $0.board == board.id } ?? board.outlook(world.holidays)
    let calendar = outlook.calendar(world.holidays, on: today)
    let explanation = board.explaining(world.holidays)
    for item in outlook.open(on: today) {
      let left = item.left(on: today, calendar: calendar)
      rows.append(
        Row(
          text: TextWidth.padded(item.dayText, to: 16) + TextWidth.padded(left, to: 9)
            + item.what, style: item.isLate(on: today) ? Style.plain.bolded() : .plain,
          explanation: explanation(item)))
    }
    return BoardPage(
      heading: "What holds, and what is due", rows: rows.filter { context.shows($0.text) })
  }

  /// Who sits, for whom, in what capacity; vacancies in their place.
  static func members(of board: Board, _ context: Context) -> BoardPage {
    let world = context.world
    let today = world.today
    let widths = context.isWide ? [28, 30, 36, 18, 12] : [19, 19, 19, 10, 7]
    func line(_ cells: [String]) -> String { Rows.text(zip(cells, widths).map { ($0, $1) }) }
    let rows = board.seats.filter { $0.exists(on: today) }.map { seat -> Row in
      let held = board.members(on: today).first { $0.seat.id == seat.id }?.appointment
      let partner =
        seat.partner.map { board.partnerName($0, on: today, in: world.state.directory) }
        ?? seat.category.map { $0.replacing("-", with: " ") } ?? ""
      let name = held.map { world.name($0.person) } ?? "VACANT"
      let cells = [
        name, seat.title, partner, held?.capacity.name ?? "",
        seat.kind == .full ? "full" : "adviser",
      ]
      return Row(
        text: line(cells), style: held == nil ? Style.caution : .plain,
        explanation: explanation(of: seat, held, on: board, world))
    }
    return BoardPage(
      heading: line(["Who", "Seat", "For", "Capacity", "Counts"]),
      rows: rows.filter { context.shows($0.text) })
  }

  private static func explanation(
    of seat: Seat, _ held: Appointment?, on board: Board, _ world: World
  ) -> Explanation {
    var lines = ["Seat \(seat.id), from \(seat.from.spoken)."]
    if let category = seat.category { lines.append("Category: \(category).") }
    lines.append(
      seat.kind == .full
        ? "A full member: counts towards quorum and agreement." : "An adviser: never counted.")
    if let held {
      lines.append("Appointed by \(held.by) from \(held.from.spoken), as \(held.capacity.name).")
      for subject in Acceptance.Subject.allCases {
        let has = board.hasAccepted(subject, held.person, by: world.today)
        lines.append("\(has ? "Has accepted" : "Has NOT accepted") \(subject.rawValue).")
      }
    } else {
      lines.append("Vacant. To appoint: quorate appoint to \(board.id) \(seat.id)")
    }
    for past in board.appointments where past.seat == seat.id && past != held {
      let to = past.to.map { " to \($0.spoken)" } ?? ""
      lines.append("\(world.name(past.person)), \(past.from.spoken)\(to).")
    }
    return Explanation(title: held.map { world.name($0.person) } ?? seat.title, lines: lines)
  }

  /// The meetings, the latest last.
  static func meetings(of board: Board, _ context: Context) -> BoardPage {
    let world = context.world
    let widths = context.isWide ? [22, 40, 40] : [21, 22, 30]
    func line(_ cells: [String]) -> String { Rows.text(zip(cells, widths).map { ($0, $1) }) }
    let rows = board.meetingsInOrder.map { heading -> Row in
      let kind = heading.isExtraordinary ? ", extraordinary" : ""
      let cells = [heading.start.spoken, heading.venue, heading.status.sentence + kind]
      var lines = board.sentOut(for: heading, world.holidays)
      lines += heading.changes.map {
        "Moved \($0.at.spoken) from \($0.oldStart.spoken), \($0.oldVenue): \($0.why)."
      }
      if lines.isEmpty { lines = ["Nothing has been sent out for it yet."] }
      return Row(
        text: line(cells), style: heading.stands ? .plain : .dim, meeting: heading.id,
        explanation: Explanation(title: heading.id.description, lines: lines))
    }
    return BoardPage(
      heading: line(["When", "Where", "State"]), rows: rows.filter { context.shows($0.text) })
  }
}
