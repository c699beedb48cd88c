import ArgumentParser
import Governance
import Secretariat

/// `quorate person`: who is known to the office.
struct PersonCommand: PlainCommand {
  static let help = Help("People: the directory of names.")
    .verbs(Add.self, Rename.self, List.self)

  struct Add: OfficeVerb {
    static let help = Help("Adds a person.")
      .example(#"person add "Mrs. H. J. Fryer CC""#)
      .example(#"person add "Dr B. Mason" --id b-mason"#)
    @Argument(help: "The name as it is to be printed, with any title.") var name: String
    @Option(help: "The identifier (default: one made from the name).") var id: String?

    func run(_ session: Session, _ office: State) throws {
      let known = office.directory.people.mapValues(\.name)
      let alike = session.clerk.peopleLike(name)
      try session.perform([
        PersonRegistered(person: Typed.identifier(id, or: name, besides: known), name: name)
      ])
      for other in alike {
        Console.note("note: \(name) may be \(other), who is in the directory already")
      }
    }
  }

  struct Rename: OfficeVerb, EventVerb {
    static let help = Help("Gives a person another name; the identifier stays.")
      .example(#"person rename b-mason "Dr B. Mason-Hart""#)
    @Argument(help: "The person.") var person: String
    @Argument(help: "The new name.") var name: String

    func event(_ session: Session, _ office: State) throws -> any Event {
      try PersonRenamed(person: session.person(person), name: name)
    }
  }

  struct List: OfficeVerb {
    static let help = Help("Lists everybody in the directory.").example("person list --json")
    @Flag(help: "One JSON object per line.") var json = false

    func run(_ session: Session, _ office: State) throws {
      try Console.say(
        list: office.directory.people.values.sorted { $0.id < $1.id }, json: json,
        object: { ["id": $0.id, "name": $0.name] }, row: { [$0.id.rawValue, $0.name] })
    }
  }
}
