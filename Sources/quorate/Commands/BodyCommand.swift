import ArgumentParser
import Governance

/// `quorate body`: the bodies that share boards.
struct BodyCommand: PlainCommand {
  static let help = Help("Constituent bodies and their successors.")
    .verbs(Add.self, Succeed.self, List.self)

  struct Add: OfficeVerb, EventVerb {
    static let help = Help("Adds a body.")
      .example(#"body add "Salford Primary Care Trust" --from 2001-04-01"#)
    @Argument(help: "The name as it is to be printed.") var name: String
    @Option(help: "The identifier (default: one made from the name).") var id: String?
    @Option(help: "The first day the body existed.") var from: String?

    func event(_ session: Session, _ office: State) throws -> any Event {
      try BodyRegistered(
        body: Typed.identifier(id, or: name, besides: office.directory.bodies.mapValues(\.name)),
        name: name, from: from.map(session.day))
    }
  }

  struct Succeed: OfficeVerb, EventVerb {
    static let help = Help("Records that one body takes the place of another from a given day.")
      .example("body succeed old-health-authority new-trust --on 2002-04-01")
    @Argument(help: "The body that ends.") var body: String
    @Argument(help: "The body that takes its place.") var by: String
    @Option(help: "The first day on which it does.") var on: String

    func event(_ session: Session, _ office: State) throws -> any Event {
      try BodySucceeded(body: Typed.identifier(body), by: Typed.identifier(by), on: session.day(on))
    }
  }

  struct List: OfficeVerb {
    static let help = Help("Lists every body.").example("body list")

    func run(_ session: Session, _ office: State) {
      Console.say(
        table: office.directory.bodies.values.sorted { $0.id < $1.id }.map { body in
          let successor = body.succeeded.map { "succeeded by \($0.by) on \($0.on.spoken)" }
          return [body.id.rawValue, body.name, successor ?? ""]
        })
    }
  }
}
