import ArgumentParser
import Governance
import TUI

/// `quorate interest`: the register of interests, and dispensations.
struct InterestCommand: PlainCommand {
  static let help = Help("Interests: the register, and dispensations.")
    .verbs(Register.self, End.self, Declare.self, Dispense.self, List.self)

  struct Register: BoardVerb, EventVerb {
    static let help = Help("Registers a member's interest.").example(
      #"interest register salford-icb "C. Roy" "trustee of a provider" --category loyalty"#)
    @Argument(help: "The person.") var person: String
    @Argument(help: "What it is, or the word sensitive.") var interest: String
    @Option(help: "The kind of interest.") var category = Interest.Category.pecuniary
    @Option(help: "The first day (default: today).") var from: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try InterestRegistered(
        board: board.id, person: session.person(person), interest: interest, category: category,
        from: session.day(from))
    }
  }

  struct End: BoardVerb, EventVerb {
    static let help = Help("Records that a registered interest has ended.")
      .example(#"interest end salford-icb "C. Roy" "trustee of a provider""#)
    @Argument(help: "The person.") var person: String
    @Argument(help: "What it is, as registered.") var interest: String
    @Option(help: "The last day (default: today).") var last: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try InterestEnded(
        board: board.id, person: session.person(person), interest: interest, last: session.day(last)
      )
    }
  }

  struct Declare: ItemVerb, EventVerb {
    static let help = Help(Action.interest.sentence)
      .example(#"interest declare salford-icb 10 "C. Roy" "trustee of a provider" --effect leaves"#)
    @Argument(help: "The person.") var person: String
    @Argument(help: "The nature of the interest, or the word sensitive.") var nature: String
    @Option(help: "What the member does.") var effect = Interest.Effect.leaves
    @Option(help: "The kind of interest.") var category: Interest.Category?

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try InterestDeclared(
        meeting: place.meeting, person: session.person(person), item: place.item, nature: nature,
        effect: effect, category: category)
    }
  }

  struct Dispense: ItemVerb, EventVerb {
    static let help = Help("Records a dispensation to take part in one item despite an interest.")
      .example(#"interest dispense salford-icb 10 "C. Roy" --by "Standards Committee""#)
    @Argument(help: "The person.") var person: String
    @Flag(help: "To speak only; the member is still not counted.") var speakOnly = false
    @Option(help: "Who granted it.") var by: String

    func event(_ session: Session, _ place: ItemOptions.Subject) throws -> any Event {
      try ItemDispensationGranted(
        meeting: place.meeting, person: session.person(person), item: place.item,
        scope: speakOnly ? .speak : .speakAndVote, by: by)
    }
  }

  struct List: BoardReading {
    static let help = Help("Shows a board's register of interests on a day.")
      .example("interest list salford-icb")

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      let name = session.state.directory.name
      Console.say(
        table: board.register.filter { $0.holds(on: day) }.map {
          [name($0.person), $0.category.name, $0.interest, "since \($0.from.spoken)"]
        }, none: "no interest is registered")
    }
  }
}
