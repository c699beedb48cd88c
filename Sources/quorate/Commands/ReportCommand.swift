import ArgumentParser
import Governance
import Secretariat

/// `quorate report`: the reports and reviews that a constitution asks for, made and held.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports and reviews that the constitution asks for, when they were made and held.",
    subcommands: [Made.self, Reviewed.self, ReportList.self])

  struct Made: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "made", abstract: "Records that a report was made.",
      discussion: """
        Example:
          quorate report made salford-icb "report to the Cabinet" --on 2001-12-18
        """)
    @OptionGroup var options: OccasionOptions

    func run() throws {
      try options.perform { ReportMade(board: $0, report: $1, note: $2, on: $3) }
    }
  }

  struct Reviewed: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reviewed", abstract: "Records that a review was held.",
      discussion: """
        Example:
          quorate report reviewed salford-icb "performance of the partnership" --on 2002-03-12
        """)
    @OptionGroup var options: OccasionOptions

    func run() throws {
      try options.perform { ReviewHeld(board: $0, review: $1, note: $2, on: $3) }
    }
  }

  struct ReportList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the reports and reviews asked for, and how they stand.",
      discussion: "Example:\n  quorate report list salford-icb --as-of 2002-07-02")
    @OptionGroup var options: BoardOptions
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: PastOptions

    func run() throws {
      let session = try options.journal.session(knownOn: try past.knownOnDay())
      let day = try past.day(today: session.clerk.now.day)
      let board = try session.board(options.board)
      let asked =
        try session.clerk.check(board.id, on: day)?.obligations
        .filter { $0.duty == .report || $0.duty == .review } ?? []
      if json {
        for obligation in asked {
          try Console.say(json: ObligationOutput(obligation, of: board.id))
        }
      } else if asked.isEmpty {
        Console.say("the constitution asks for no report and no review")
      } else {
        Console.say(table: asked.map { [$0.compliance.words, $0.sentence] })
      }
    }
  }
}
