/// A part of a text in YAML, with the line on which it begins.
struct YAMLNode {
  indirect enum Content {
    /// A word or a text; plain where it stands without quotation marks.
    case value(String, isPlain: Bool)
    case list([YAMLNode])
    case map([(name: String, value: YAMLNode)])
  }

  let content: Content
  let line: Int
}

/// A plain word that reads as a whole number or as true or false is one; everything else is a text.
extension YAMLNode: Encodable {
  /// The name of an entry, whatever it is.
  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch content {
    case .list(let items): try items.encode(to: encoder)
    case .map(let entries):
      var container = encoder.container(keyedBy: Key.self)
      for (name, value) in entries {
        try container.encode(value, forKey: Key(stringValue: name))
      }
    case .value(let text, let isPlain):
      var container = encoder.singleValueContainer()
      if isPlain, let number = Int(text) {
        try container.encode(number)
      } else if isPlain, let truth = Bool(text) {
        try container.encode(truth)
      } else {
        try container.encode(text)
      }
    }
  }
}
