import ArgumentParser
import Governance

/// `quorate report`: the reports and reviews that a constitution asks for, made and held.
struct ReportCommand: PlainCommand {
  static let help = Help("Reports and reviews the constitution requires, and when they were done.")
    .verbs(Made.self, Reviewed.self, List.self)

  struct Made: DatedBoardVerb {
    static let help = Help("Records that a report was made.")
      .example(#"report made salford-icb "report to the Cabinet" --on 2001-12-18"#)
    @Argument(help: "What it is called in the constitution.") var name: String
    @Option(help: "A remark.") var note: String?

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      ReportMade(board: board.id, report: name, note: note, on: day)
    }
  }

  struct Reviewed: DatedBoardVerb {
    static let help = Help("Records that a review was held.")
      .example(#"report reviewed salford-icb "performance of the partnership" --on 2002-03-12"#)
    @Argument(help: "What it is called in the constitution.") var name: String
    @Option(help: "A remark.") var note: String?

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      ReviewHeld(board: board.id, review: name, note: note, on: day)
    }
  }

  struct List: BoardReading {
    static let help = Help("Lists the reports and reviews required, and whether each is done.")
      .example("report list salford-icb --as-of 2002-07-02")
    @Flag(help: "One JSON object per line.") var json = false

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      try Console.say(
        list: session.obligations([.report, .review], of: board.id, on: day), json: json,
        none: "the constitution requires no report and no review",
        object: { $0.json(of: board.id) }, row: { [$0.compliance.words, $0.sentence] })
    }
  }
}
