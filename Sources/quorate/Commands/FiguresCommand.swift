import ArgumentParser
import Governance
import Secretariat

/// `quorate figures`: what a board's year comes to, for its annual report.
struct FiguresCommand: KnownBoardReading {
  static let help = Help("Gives the figures for an annual report: meetings, attendance, decisions.")
    .example("figures salford-icb")
    .example("figures salford-icb --from 2001-10-01 --to 2002-03-31 --why")
  static let about = """
    Without days it covers the last full financial year, 1 April to 31 March. Closed business is \
    counted but not named.
    """
  @Option(help: "The first day.") var from: String?
  @Option(help: "The last day.") var to: String?
  @Flag(help: "Lists what was counted for each figure.") var why = false
  @Flag(help: "As one JSON object, with what was counted.") var json = false

  func validate() throws {
    if (from == nil) != (to == nil) {
      throw ValidationError("give both --from and --to, or neither")
    }
  }

  func run(_ session: Session, _ board: Board) throws {
    let figures = try session.clerk.figures(of: board.id, try days(session))
    // What the board owed stands as at the end of those days, or today where they are not over.
    let check = try session.clerk.check(board.id, on: min(figures.days.upperBound, figures.asOf))
    let report = FiguresReport(figures, met: check?.figures(in: figures.days) ?? [], session.state)
    if json { try Console.say(json: report.json) } else { report.say(why: why) }
  }

  private func days(_ session: Session) throws -> ClosedRange<Day> {
    let today = session.lookedAt
    guard let first = try from.map(session.day), let last = try to.map(session.day) else {
      return Period.financialYear.before(today)
    }
    if let refusal = Refusal(from: first, to: last) { throw refusal }
    guard first <= today else {
      throw Refusal("\(first.spoken) is still to come", expected: "a period that has begun")
    }
    return first...last
  }
}
