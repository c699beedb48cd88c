public import Governance

/// Turns YAML and JSON text into outlines that know their lines, and outlines into YAML.
public enum OutlineFile {
  /// The outline of a text in YAML, of which JSON is a part.
  ///
  /// - Throws: `Refusal` with the line where the text stops being YAML.
  public static func read(_ text: String, named name: String) throws(Refusal) -> Outline {
    guard let node = try YAMLReader.read(text, named: name) else {
      throw Refusal("\(name) is empty", expected: "lines of the form name: value")
    }
    return outline(node)
  }

  /// The outline as YAML text that reads back equal.
  public static func write(_ outline: Outline) throws(Refusal) -> String {
    try YAMLWriter.text(outline)
  }

  private static func outline(_ node: YAMLNode) -> Outline {
    switch node.content {
    case .value(let text, _): return Outline(.value(text), line: node.line)
    case .list(let items): return Outline(.list(items.map(outline)), line: node.line)
    case .map(let entries):
      return Outline(
        .map(entries.map { Outline.Entry($0.name, outline($0.value)) }), line: node.line)
    }
  }
}
