import ArgumentParser
import Governance
import Secretariat

/// `quorate office`: the office's own timetable for a board's meetings.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office",
    abstract: "The office's own targets and clearances; never the constitution's requirements.",
    subcommands: [Timetable.self, DoneTarget.self, Clearances.self])

  struct Timetable: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "timetable",
      abstract: "Sets the office's own targets for every meeting of a board.",
      discussion: """
        Example:
          quorate office timetable salford-icb "drafts=10 working days before" "decision sheet=2 working days after"
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "Each as NAME=SPAN; none clears them.") var targets: [String] = []
    @Option(help: "The first day on which they hold; otherwise today.") var from: String?

    func run() throws {
      try options.perform { session, board in
        var read: [OfficeTarget] = []
        for text in targets {
          let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
          guard parts.count == 2 else {
            throw Refusal(
              "\"\(text)\" is not a target", expected: "drafts=10 working days before, say")
          }
          read.append(OfficeTarget(name: parts[0], when: parts[1]))
        }
        return [TimetableSet(board: board.id, targets: read, from: try session.day(from))]
      }
    }
  }

  struct DoneTarget: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "done",
      abstract: "Records that one of the office's own targets for a meeting is done.",
      discussion: "Example:\n  quorate office done salford-icb/2002-05-21 drafts")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The name of the target.") var target: String
    @Option(help: "The day; otherwise today.") var on: String?

    func run() throws {
      try options.perform { [TargetMet(meeting: $1, target: target, on: try $0.day(on))] }
    }
  }

  struct Clearances: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clearances",
      abstract: "Sets the clearances every report must have before it is final.",
      discussion: "Example:\n  quorate office clearances salford-icb finance legal")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The clearances; none if left out.") var subjects: [Clearance.Subject] = []

    func run() throws {
      try options.perform { _, board in
        [ClearancesRequired(board: board.id, subjects: subjects)]
      }
    }
  }
}
