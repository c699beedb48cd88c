/// A readable file as a tree: single values, lists, and maps that keep their order.
///
/// Every node knows its line, so that an error in a file is told where it stands. YAML and JSON
/// become outlines at the edge; the rules read and write nothing else.
public struct Outline: Sendable {
  /// What a node holds.
  public indirect enum Content: Equatable, Sendable {
    /// A single value, as written.
    case value(String)
    /// A list.
    case list([Outline])
    /// Keys with their values, in the order written.
    case map([Entry])
  }

  /// One key of a map with its value.
  public struct Entry: Equatable, Sendable {
    /// The key as written.
    public let key: String
    /// Its value.
    public let value: Outline

    /// A key with its value.
    public init(_ key: String, _ value: Outline) {
      self.key = key
      self.value = value
    }
  }

  /// What the node holds.
  public let content: Content
  /// The line it began on, from 1; 0 where it was not read from a file.
  public let line: Int

  /// A node on a line.
  public init(_ content: Content, line: Int = 0) {
    self.content = content
    self.line = line
  }

  /// A single value.
  public static func value(_ text: String) -> Outline { Outline(.value(text)) }

  /// A list of single values.
  public static func values(_ texts: [String]) -> Outline { Outline(.list(texts.map(value))) }

  /// What the node is called when it is not what was expected.
  public var described: String {
    switch content {
    case .value(let text): return "\"\(text)\""
    case .list(let items): return "a list of \(items.count)"
    case .map(let entries): return "a map with \(entries.map(\.key).joined(separator: ", "))"
    }
  }
}

extension Outline: Equatable {
  /// Outlines are equal when they say the same, wherever they stood.
  public static func == (left: Outline, right: Outline) -> Bool { left.content == right.content }
}
