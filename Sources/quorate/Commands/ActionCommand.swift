import ArgumentParser
import Governance
import Secretariat

/// `quorate action`: what meetings asked people to do.
struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "action", "Actions: what meetings asked people to do.",
    subcommands: [
      AddAction.self, ReportAction.self, ChaseAction.self, DueOfAction.self, ActionList.self,
      ActionShow.self,
    ])

  struct AddAction: ActCommand {
    static let configuration = CommandConfiguration(
      "add", "Records that somebody was asked to do something.",
      #"action add salford-icb "Director of Housing" "bring the figures" --due "by June" --meeting salford-icb/2002-03-26 --item 7"#,
      #"action add salford-icb "SRO" "sign off the data" --with PMO --reference "ref 16, rec 34" --due "Sep-Dec 2002""#,
      about: """
        The words of --due are kept as they are, beside the interval they mean: "1 March 2004", \
        "February/March 2004", "by June", "summer 2017", "Q1 2006/07", "by the next meeting", \
        "On-going". It is late only after the end of that interval.
        """)
    @OptionGroup var options: BoardOptions
    @Argument(help: "The office or person who does it.") var owner: String
    @Argument(help: "What is to be done.") var text: String
    @Option(help: "Somebody else who does it; may be repeated.") var with: [String] = []
    @Option(help: "By when, in the words of the meeting.") var due: String?
    @Option(help: "What it is called where it was listed, such as ref 10, rec 16.")
    var reference: String?
    @Option(name: .customLong("for"), help: "What it is for: an objective, or a lesson learned.")
    var purpose: String?
    @Option(help: "How one will know that it is done.") var target: String?
    @Option(help: "The meeting that asked for it.") var meeting: String?
    @Option(help: "The item there.") var item: String?
    @Option(help: "The day; otherwise today.") var on: String?

    func act(_ session: Session, _ board: Board) throws -> any Act {
      let asked = try session.optionalMeeting(meeting)
      let place = try asked.flatMap { asked in try item.map { try session.item($0, at: asked) } }
      let (verb, board, day) = (self, board.id, try session.day(on))
      return Recording { state in
        [
          ActionAgreed(
            board: board, action: .next(after: state.boards[board]?.actions.map(\.id) ?? []),
            text: verb.text, owner: verb.owner, others: verb.with.isEmpty ? nil : verb.with,
            due: verb.due, meeting: asked, item: place,
            access: place.flatMap { place in asked.flatMap { state.access(of: place, at: $0) } },
            reference: verb.reference, purpose: verb.purpose, target: verb.target, on: day)
        ]
      }
    }
  }

  struct ReportAction: EventCommand {
    static let configuration = CommandConfiguration(
      "report", "Records what was said of an action, or that it is done.",
      #"action report salford-icb 1 "half of it is in""#,
      "action report salford-icb 1 --done")
    @OptionGroup var options: BoardOptions
    @Argument(help: "The action, by its number.") var action: String
    @Argument(help: "What was said.") var note: String = ""
    @Flag(help: "It is done.") var done = false
    @Option(help: "The day; otherwise today.") var on: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      ActionProgressed(
        board: board.id, action: try Typed.identifier(action), note: note, done: done,
        on: try session.day(on))
    }
  }
}
