/// One name that a constitution file may have at a place: what it says, and an example.
///
/// Readers look names up in tables of these, and the reference prints the same tables.
public struct FileKey: Sendable {
  public let name: String
  /// What it says, in a few words.
  public let meaning: String
  /// A value that may stand behind it, as a file has it on one line.
  public let example: String
  /// What may stand behind it, as a mistake is told.
  let expected: String
  /// Whether it has to be there.
  public let isRequired: Bool
  /// The words of which one may stand behind it, where they are a fixed list.
  let choices: String?
  /// The names that may stand below it.
  public let parts: [FileKey]

  init(
    _ name: String, _ meaning: String, suchAs example: String, expects expected: String? = nil,
    isRequired: Bool = false, choices: String? = nil, parts: [FileKey] = []
  ) {
    (self.name, self.meaning, self.example) = (name, meaning, example)
    self.expected = expected ?? "words on the same line after \(name):"
    (self.isRequired, self.choices, self.parts) = (isRequired, choices, parts)
  }

  /// A name behind which one word of a fixed list stands.
  init<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ meaning: String, oneOf words: Word.Type, suchAs example: Word,
    isRequired: Bool = false
  ) where Word.RawValue == String {
    let choices = words.allCases.map(\.rawValue).alternatives
    self.init(
      name, meaning, suchAs: example.rawValue, expects: choices, isRequired: isRequired,
      choices: choices)
  }

  /// A name behind which some words of a fixed list stand.
  init<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ meaning: String, someOf words: Word.Type, suchAs example: [Word],
    isRequired: Bool = false
  ) where Word.RawValue == String {
    let choices = words.allCases.map(\.rawValue).alternatives
    self.init(
      name, meaning, suchAs: "[\(example.map(\.rawValue).joined(separator: ", "))]",
      expects: choices, isRequired: isRequired, choices: choices)
  }

  /// A name behind which one entry stands, or several in brackets.
  init(entries name: String, _ meaning: String, suchAs example: String) {
    self.init(name, meaning, suchAs: example, expects: "one entry, or several in brackets")
  }

  /// A name behind which a period stands.
  init(period name: String, _ meaning: String, suchAs example: String, isRequired: Bool = false) {
    self.init(
      name, meaning, suchAs: example, expects: "a period such as \(example)", isRequired: isRequired
    )
  }

}
