extension String {
  /// A key of a constitution as a name: `Health authority` of `health-authority`.
  package var asName: String { unhyphenated.capitalizedFirst }

  package var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// The text; nil where there is none.
  package var ifAny: String? { isEmpty ? nil : self }

  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The words with one space between them and none around.
  package var tidied: String { split { $0.isWhitespace }.joined(separator: " ") }

  /// A period without the meeting from which it is counted: `3 working days before the meeting`.
  var withoutMeeting: String {
    let ends = [" the meeting", " each meeting", " a meeting", " the date of the meeting"]
    return ends.first { hasSuffix($0) }.map { String(dropLast($0.count)) } ?? self
  }

  /// A key as it is said: `people-supported` as "people supported".
  package var unhyphenated: String { joined("-", by: " ") }

  /// The parts between one sign, joined by another; most texts have none.
  func joined(_ sign: Character, by other: String) -> String {
    contains(sign) ? split(separator: sign).joined(separator: other) : self
  }
}

extension [String] {
  /// Keys as they are said together: `council and health authority`.
  var spoken: String { map(\.unhyphenated).joined(separator: " and ") }
  /// The choices as they are said: `council, health-authority or primary-care`.
  public var alternatives: String { joined(lastBy: " or ") }

  /// The parts as a resolution lists them: `1, 3 and 5`.
  var listed: String { joined(lastBy: " and ") }

  private func joined(lastBy word: String) -> String {
    count < 2 ? first ?? "" : dropLast().joined(separator: ", ") + word + self[count - 1]
  }
}

extension Int {
  /// How often: `once`, `twice`, `3 times`.
  var times: String { self == 1 ? "once" : self == 2 ? "twice" : "\(self) times" }

  /// So many of something: `1 day`, `3 days`.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
