import Governance

/// Reads words of fixed lists and identifiers as they are typed on the command line.
enum Typed {
  /// An identifier somebody chose.
  static func identifier<Subject>(_ text: String) throws(Refusal) -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(checking: text) else {
      throw Refusal(
        "\"\(text)\" is not an identifier", expected: "a-z, 0-9 and inner hyphens, up to 64")
    }
    return identifier
  }

  /// A word of a fixed list.
  static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, as type: Word.Type
  ) throws(Refusal) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    throw Refusal(
      "\"\(text)\" is not one of the words for this",
      expected: Word.allCases.map(\.rawValue).joined(separator: ", "))
  }
}
