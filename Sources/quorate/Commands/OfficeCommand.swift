import ArgumentParser
import Governance

/// `quorate office`: the office's own timetable for a board's meetings.
struct OfficeCommand: PlainCommand {
  static let help = Help("The office's own targets and clearances, beside the constitution's.")
    .verbs(Timetable.self, Done.self, Clearances.self)

  struct Timetable: BoardVerb, EventVerb {
    static let help = Help("Sets the office's own targets for every meeting of a board.").example(
      #"office timetable salford-icb "drafts=10 working days before" "decision sheet=2 working days after""#
    )
    @Argument(
      help:
        "Each as NAME=PERIOD, such as drafts=10 working days before; with none, they are removed.")
    var targets: [String] = []
    @Option(help: "The first day on which they hold (default: today).") var from: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let read = try targets.map { text in
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
          throw Refusal(
            "\"\(text)\" does not say when",
            expected: "a name and a period, such as drafts=10 working days before")
        }
        return OfficeTarget(name: parts[0], when: parts[1])
      }
      return try TimetableSet(board: board.id, targets: read, from: session.day(from))
    }
  }

  struct Done: DatedMeetingVerb {
    static let help = Help("Records that one of the office's own targets for a meeting is done.")
      .example("office done salford-icb/2002-05-21 drafts")
    @Argument(help: "The name of the target.") var target: String

    func event(_ session: Session, _ meeting: MeetingID, on day: Day) throws -> any Event {
      TargetMet(meeting: meeting, target: target, on: day)
    }
  }

  struct Clearances: BoardVerb, EventVerb {
    static let help = Help("Sets the clearances every report must have before it is final.")
      .example("office clearances salford-icb finance legal")
    @Argument(help: "The clearances required; with none, reports need no clearance.")
    var subjects: [Clearance.Subject] = []

    func event(_ session: Session, _ board: Board) throws -> any Event {
      ClearancesRequired(board: board.id, subjects: subjects)
    }
  }
}
