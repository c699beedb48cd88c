/// Somebody bearing another name from now on.
public struct PersonRenamed: Event {
  /// Who.
  public let person: PersonID
  /// The new name as it is printed.
  public let name: String

  /// The event with those particulars.
  public init(person: PersonID, name: String) {
    self.person = person
    self.name = name
  }

  /// The name on disk.
  public static let kind = "person.renamed"

  /// The stream it is written to.
  public var stream: Stream { .directory }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.unknown(person) ?? (name.isEmpty ? Refusal("a person needs a name") : nil)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.directory.people[person]?.name = name
  }

  /// What happened.
  public var sentence: Sentence { "\(person.rawValue) is now called \(name)" }
}
