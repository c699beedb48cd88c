public import Governance

/// Turns YAML and JSON text into outlines that know their lines, and outlines into YAML.
public enum OutlineFile {
  /// The outline of a text in YAML, of which JSON is a part.
  ///
  /// - Throws: `Refusal` with the line where the text stops being YAML.
  public static func read(_ text: String, named name: String) throws(Refusal) -> Outline {
    try YAMLReader.read(text, named: name)
  }

  /// The outline as YAML text that reads back equal.
  public static func write(_ outline: Outline) throws(Refusal) -> String {
    try YAMLWriter.text(outline)
  }
}
