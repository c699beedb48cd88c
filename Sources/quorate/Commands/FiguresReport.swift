import Governance

/// The figures of a board in sections of rows, for `--json` and for print alike.
struct FiguresReport {
  private let figures: Figures
  private let isRehearsal: Bool
  private let sections: [(key: String, title: String, rows: [FiguresRow])]

  init(_ figures: Figures, met: [Figure], _ state: State) {
    self.figures = figures
    isRehearsal = state.journal.isRehearsal
    let people = figures.people.map { FiguresRow($0, in: state) }
    sections = [
      ("meetings", "Meetings", figures.meetings.map(FiguresRow.init)),
      ("people", "Attendance by person", people),
      ("partners", "Attendance by partner: places filled", figures.partners.map(FiguresRow.init)),
      ("decisions", "Decisions", figures.decisions.map(FiguresRow.init)),
      ("referrals", "Referrals", figures.referrals.map(FiguresRow.init)),
      ("spans", "How long referrals took", figures.spans.map(FiguresRow.init)),
      ("actions", "Actions", figures.actions.map(FiguresRow.init)),
      ("met", "What was met and missed", met.map(FiguresRow.init)),
    ]
  }

  var json: JSONObject {
    let heading: JSONObject = [
      "rehearsal": isRehearsal, "board": figures.board, "name": figures.name,
      "from": figures.days.lowerBound, "to": figures.days.upperBound, "asOf": figures.asOf,
    ]
    return sections.reduce(into: heading) { $0[$1.key] = $1.rows.map(\.json) }
  }

  /// Prints the figures, each with what was counted for it where that is asked.
  func say(why: Bool) {
    let (from, to) = (figures.days.lowerBound.spoken, figures.days.upperBound.spoken)
    Console.say("\(figures.name), \(from) to \(to)\(isRehearsal ? "  REHEARSAL" : "")")
    if figures.asOf < figures.days.upperBound {
      Console.say("Figures to \(figures.asOf.spoken); the period has not ended")
    }
    for section in sections where !section.rows.isEmpty {
      Console.say(lines: ["", section.title])
      let rows = section.rows.map { ["  " + $0.cells[0]] + $0.cells.dropFirst() }
      if !why { Console.say(table: rows) }
      for (row, cells) in zip(section.rows, rows) where why {
        Console.say(cells.joined(separator: "  "))
        Console.say(lines: row.counted, indent: "      ")
      }
    }
  }
}

/// One figure: as `--json` gives it, as it is printed, and what was counted for it.
private struct FiguresRow {
  let json: JSONObject
  let cells: [String]
  let counted: [String]

  init(_ figure: Figure) {
    counted = figure.counted
    cells = [figure.name, String(figure.count)]
    json = ["name": figure.name, "count": figure.count, "counted": counted]
  }

  init(_ row: PersonAttendance, in state: State) {
    let name = state.directory.name(of: row.person)
    let kinds = [
      ("attended", "attended", row.attended),
      ("substituted", "sent a substitute to", row.substituted),
      ("apologies", "apologies for", row.apologies), ("absent", "absent from", row.absent),
    ]
    counted = kinds.flatMap { kind in
      kind.2.map { "\(kind.1) the \(state.name(of: .meeting($0)))" }
    }
    cells = [
      name, "\(row.attended.count) of \(row.meetings)", "substitute \(row.substituted.count)",
      "apologies \(row.apologies.count)", "absent \(row.absent.count)",
    ]
    let told: JSONObject = ["person": row.person, "name": name, "meetings": row.meetings]
    json = kinds.reduce(into: told) { $0[$1.0] = $1.2.map(\.description) }
  }

  init(_ row: PartnerAttendance) {
    counted = row.counted
    cells = [
      row.name, "\(row.filled) of \(row.places)", "vacant \(row.vacant)", "people \(row.heads)",
    ]
    json = [
      "partner": row.partner, "name": row.name, "places": row.places, "filled": row.filled,
      "vacant": row.vacant, "heads": row.heads, "counted": counted,
    ]
  }

  init(_ span: ReferralSpan) {
    let decided = span.decided.map { "joint decision \($0.spoken)" } ?? "open"
    counted = ["made \(span.made.spoken), \(decided)"]
    cells = [span.title, span.told]
    json = [
      "referral": span.referral, "title": span.title, "made": span.made, "decided": span.decided,
      "days": span.days, "told": span.told,
    ]
  }
}
