/// An object as `--json` gives it; a field without a value is left out.
///
/// `let object: JSONObject = ["id": board.id.rawValue, "parent": board.parent?.rawValue]`
struct JSONObject: Encodable, ExpressibleByDictionaryLiteral {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private var fields: [String: any Encodable]

  init(dictionaryLiteral fields: (String, (any Encodable)?)...) {
    self.fields = [:]
    for (name, value) in fields { self.fields[name] = value }
  }

  /// The value of a field.
  subscript(name: String) -> (any Encodable)? {
    get { fields[name] }
    set { fields[name] = newValue }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for (name, value) in fields {
      try container.encode(value, forKey: Name(stringValue: name))
    }
  }
}
