/// A readable file as a tree: single values, lists, and maps that keep their order.
///
/// Every node knows its line, so that an error in a file is told where it stands. YAML and JSON
/// become outlines at the edge; the rules read and write nothing else.
public struct Outline: Sendable {
  /// What a node holds.
  public indirect enum Content: Equatable, Sendable {
    /// A single value, as written.
    case value(String)
    case list([Outline])
    /// Keys with their values, in the order written.
    case map([Entry])
  }

  /// One key of a map with its value.
  public struct Entry: Sendable {
    public let key: String
    public let value: Outline
    /// The line of the key, from 1; 0 where it was not read from a file.
    public let line: Int

    public init(_ key: String, _ value: Outline, line: Int = 0) {
      (self.key, self.value, self.line) = (key, value, line)
    }

    /// The key as a value of its own, at its line.
    var word: Outline { Outline(.value(key), line: line) }
  }

  public let content: Content
  /// The line it began on, from 1; 0 where it was not read from a file.
  public let line: Int
  /// Whether a value stood in quotation marks, so that it is a text even where it looks like a
  /// number.
  public let isQuoted: Bool

  public init(_ content: Content, line: Int = 0, isQuoted: Bool = false) {
    (self.content, self.line, self.isQuoted) = (content, line, isQuoted)
  }

  public static func value(_ text: String) -> Outline { Outline(.value(text)) }

  public static func values(_ texts: [String]) -> Outline { Outline(.list(texts.map(value))) }

  /// What is said of the node when it is not what was expected.
  public var notAccepted: String {
    switch content {
    case .value(""): return "nothing is given"
    case .value(let text): return "\"\(text)\" is not accepted"
    case .list(let items):
      return items.isEmpty ? "an empty list is not accepted" : "a list is not accepted"
    case .map(let entries):
      let example = entries.first.map { ", such as \"\($0.key)\"," } ?? ""
      return "lines below it\(example) are not accepted"
    }
  }
}

extension Outline.Entry: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.key == right.key && left.value == right.value
  }
}

extension Outline: Equatable {
  public static func == (left: Outline, right: Outline) -> Bool { left.content == right.content }
}

/// In a payload a value is a text, a list is an array, and a map is `{"map": [[key, value], …]}`:
/// the objects of JSON do not keep the order that a reader of the file would miss.
extension Outline: Codable {
  private enum Keys: String, CodingKey {
    case map
  }

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

  public func encode(to encoder: any Encoder) throws {
    switch content {
    case .value(let text): try text.encode(to: encoder)
    case .list(let items): try items.encode(to: encoder)
    case .map(let entries):
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(entries.map { [Outline.value($0.key), $0.value] }, forKey: .map)
    }
  }
}
