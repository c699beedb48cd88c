/// Somebody becoming known to the office.
public struct PersonRegistered: DirectoryEvent {
  public static let kind = "person.registered"
  /// The identifier, chosen once.
  public let person: PersonID
  /// The name as it is printed.
  public let name: String

  public init(person: PersonID, name: String) {
    (self.person, self.name) = (person, name)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unfit(person) { return refusal }
    if let known = state.directory.people[person] {
      return Refusal(
        "\"\(person)\" is already \(known.name)", expected: "another identifier, with --id")
    }
    return name.isEmpty ? Refusal("a person needs a name") : nil
  }

  public func apply(to state: inout State) {
    state.directory.people[person] = Person(id: person, name: name)
  }

  public var sentence: Sentence { "\(name) added as \(person.rawValue)" }
}
