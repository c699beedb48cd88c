/// An object as `--json` gives it; a field without a value is left out.
///
/// `let object: JSONObject = ["id": board.id.rawValue, "parent": board.parent?.rawValue]`
struct JSONObject: Encodable, ExpressibleByDictionaryLiteral {
  private struct Field: Encodable {
    let value: any Encodable
    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
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
    try fields.mapValues(Field.init).encode(to: encoder)
  }
}
