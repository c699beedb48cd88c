import Governance

/// The figures of a board as `--json` gives them, and as they are printed.
struct FiguresOutput: Encodable {
  struct Counted: Encodable {
    let name: String
    let count: Int
    let counted: [String]

    init(_ figure: Figure) {
      name = figure.name
      count = figure.count
      counted = figure.counted
    }
  }

  struct Person: Encodable {
    let person: String
    let name: String
    let meetings: Int
    let attended: [String]
    let substituted: [String]
    let apologies: [String]
    let absent: [String]

    init(_ row: PersonAttendance, _ state: State) {
      person = row.person.rawValue
      name = state.directory.name(of: row.person)
      meetings = row.meetings
      attended = row.attended.map(\.description)
      substituted = row.substituted.map(\.description)
      apologies = row.apologies.map(\.description)
      absent = row.absent.map(\.description)
    }

    var cells: [String] {
      [
        name, "\(attended.count) of \(meetings)", "substitute \(substituted.count)",
        "apologies \(apologies.count)", "absent \(absent.count)",
      ]
    }

    var counted: [String] {
      attended.map { "attended \($0)" } + substituted.map { "substitute at \($0)" }
        + apologies.map { "apologies for \($0)" } + absent.map { "absent from \($0)" }
    }
  }

  struct Partner: Encodable {
    let partner: String?
    let name: String
    let places: Int
    let filled: Int
    let vacant: Int
    let heads: Int
    let counted: [String]

    init(_ row: PartnerAttendance) {
      partner = row.partner
      name = row.name
      places = row.places
      filled = row.filled
      vacant = row.vacant
      heads = row.heads
      counted = row.counted
    }

    var cells: [String] { [name, "\(filled) of \(places)", "vacant \(vacant)", "heads \(heads)"] }
  }

  struct Span: Encodable {
    let referral: String
    let title: String
    let made: Day
    let decided: Day?
    let days: Int
    let told: String

    init(_ span: ReferralSpan) {
      referral = span.referral.rawValue
      title = span.title
      made = span.made
      decided = span.decided
      days = span.days
      told = span.told
    }
  }

  let rehearsal: Bool
  let board: String
  let name: String
  let from: Day
  let to: Day
  let asOf: Day
  let meetings: [Counted]
  let people: [Person]
  let partners: [Partner]
  let decisions: [Counted]
  let referrals: [Counted]
  let spans: [Span]
  let actions: [Counted]
  let met: [Counted]

  init(_ figures: Figures, met: [Figure], _ state: State) {
    rehearsal = state.journal.isRehearsal
    board = figures.board.rawValue
    name = figures.name
    from = figures.days.lowerBound
    to = figures.days.upperBound
    asOf = figures.asOf
    meetings = figures.meetings.map(Counted.init)
    people = figures.people.map { Person($0, state) }
    partners = figures.partners.map(Partner.init)
    decisions = figures.decisions.map(Counted.init)
    referrals = figures.referrals.map(Counted.init)
    spans = figures.spans.map(Span.init)
    actions = figures.actions.map(Counted.init)
    self.met = met.map(Counted.init)
  }

  /// Prints the figures, each with what was counted for it where that is asked.
  func say(why: Bool) {
    Console.say("\(name), \(from.spoken) to \(to.spoken)\(rehearsal ? "  REHEARSAL" : "")")
    if asOf < to { Console.say("As at \(asOf.spoken): the days are not over") }
    say("Meetings", meetings.map { ($0.cells, $0.counted) }, why)
    say("Attendance by person", people.map { ($0.cells, $0.counted) }, why)
    say("Attendance by partner: places filled", partners.map { ($0.cells, $0.counted) }, why)
    say("Decisions", decisions.map { ($0.cells, $0.counted) }, why)
    say("Referrals", referrals.map { ($0.cells, $0.counted) }, why)
    say("How long referrals took", spans.map { ([$0.title, $0.told], $0.counted) }, why)
    say("Actions", actions.map { ($0.cells, $0.counted) }, why)
    say("What was met and missed", met.map { ($0.cells, $0.counted) }, why)
  }

  private func say(_ title: String, _ rows: [(cells: [String], counted: [String])], _ why: Bool) {
    guard !rows.isEmpty else { return }
    Console.say("")
    Console.say(title)
    guard why else {
      return Console.say(table: rows.map { ["  " + $0.cells[0]] + $0.cells.dropFirst() })
    }
    for row in rows {
      Console.say("  " + row.cells.joined(separator: "  "))
      for line in row.counted { Console.say("      \(line)") }
    }
  }
}

extension FiguresOutput.Counted {
  fileprivate var cells: [String] { [name, String(count)] }
}

extension FiguresOutput.Span {
  fileprivate var counted: [String] {
    ["made \(made.spoken), \(decided.map { "joint decision \($0.spoken)" } ?? "open")"]
  }
}
