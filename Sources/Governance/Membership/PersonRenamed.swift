/// Somebody bearing another name from now on.
public struct PersonRenamed: DirectoryEvent {
  public static let kind = "person.renamed"
  public let person: PersonID
  /// The new name as it is printed.
  public let name: String

  public init(person: PersonID, name: String) {
    (self.person, self.name) = (person, name)
  }

  public func objection(in state: State) -> Refusal? {
    state.unknown(person) ?? (name.isEmpty ? Refusal("a person needs a name") : nil)
  }

  public func apply(to state: inout State) {
    state.directory.people[person]?.name = name
  }

  public var sentence: Sentence { "\(person.rawValue) is now called \(name)" }
}
