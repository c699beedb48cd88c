/// In a payload a value is a text, a list is an array, and a map is `{"map": [[key, value], …]}`:
/// the objects of JSON do not keep the order that a reader of the file would miss.
extension Outline: Codable {
  private enum Keys: String, CodingKey {
    case map
  }

  /// Reads the outline from a payload.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .value(text)
    } else if let items = try? decoder.singleValueContainer().decode([Outline].self) {
      self = Outline(.list(items))
    } else {
      let pairs = try decoder.container(keyedBy: Keys.self).decode([[Outline]].self, forKey: .map)
      self = Outline(
        .map(
          try pairs.map { pair in
            guard pair.count == 2, case .value(let key) = pair[0].content else {
              throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a map needs pairs"))
            }
            return Entry(key, pair[1])
          }))
    }
  }

  /// Writes the outline to a payload.
  public func encode(to encoder: any Encoder) throws {
    switch content {
    case .value(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .list(let items):
      var container = encoder.singleValueContainer()
      try container.encode(items)
    case .map(let entries):
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(entries.map { [Outline.value($0.key), $0.value] }, forKey: .map)
    }
  }
}
