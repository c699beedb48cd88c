import Governance

/// Reads identifiers as they are typed on the command line.
enum Typed {
  /// An identifier somebody chose.
  static func identifier<Subject>(_ text: String) throws(Refusal) -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(checking: text) else {
      throw Refusal(
        "\"\(text)\" is not an identifier", expected: "a-z, 0-9 and inner hyphens, up to 64")
    }
    return identifier
  }

  /// An identifier somebody chose; otherwise one made from a name.
  static func identifier<Subject>(
    _ text: String?, or name: String
  ) throws(Refusal) -> Identifier<Subject> {
    if let text { return try identifier(text) }
    return Identifier(proposedFrom: name)
  }
}
