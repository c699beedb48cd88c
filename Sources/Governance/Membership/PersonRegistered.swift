/// Somebody becoming known to the office.
public struct PersonRegistered: Event {
  /// The identifier, chosen once.
  public let person: PersonID
  /// The name as it is printed.
  public let name: String

  /// The event with those particulars.
  public init(person: PersonID, name: String) {
    self.person = person
    self.name = name
  }

  /// The name on disk.
  public static let kind = "person.registered"

  /// The stream it is written to.
  public var stream: Stream { .directory }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unfit(person) { return refusal }
    if let known = state.directory.people[person] {
      return Refusal(
        "\"\(person)\" is already \(known.name)", expected: "another identifier, with --id")
    }
    return name.isEmpty ? Refusal("a person needs a name") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.directory.people[person] = Person(id: person, name: name)
  }

  /// What happened.
  public var sentence: Sentence { "\(name) added as \(person.rawValue)" }
}
