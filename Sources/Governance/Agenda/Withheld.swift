/// A copy of a paper that one member was not sent, and why.
public struct Withheld: Codable, Equatable, Sendable {
  /// From whom.
  public let person: PersonID
  /// Why.
  public let why: String

  /// A copy withheld from a person, with the reason.
  public init(person: PersonID, why: String) {
    self.person = person
    self.why = why
  }
}
