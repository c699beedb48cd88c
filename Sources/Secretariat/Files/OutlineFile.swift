public import Governance
import Yams

/// Turns YAML and JSON text into outlines that know their lines, and outlines into YAML.
public enum OutlineFile {
  /// The outline of a text in YAML, of which JSON is a part.
  ///
  /// - Throws: `Refusal` with the line where the text stops being YAML.
  public static func read(_ text: String, named name: String) throws(Refusal) -> Outline {
    if let line = YAMLAnchors.firstLine(in: text) {
      throw Refusal(
        "\(name), line \(line), refers to another line with & or *", advice: "write the value out")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw Refusal(
        "\(name) cannot be read: \(oneLine(error))", expected: "lines of the form name: value")
    } catch {
      throw Refusal("\(name) cannot be read: \(error)", expected: "lines of the form name: value")
    }
    guard let node else {
      throw Refusal("\(name) is empty", expected: "lines of the form name: value")
    }
    return try outline(node, name, depth: 0)
  }

  /// The outline as YAML text that reads back equal.
  public static func write(_ outline: Outline) throws(Refusal) -> String {
    do {
      return try Yams.serialize(node: node(outline), width: 100, allowUnicode: true)
    } catch {
      throw Refusal("the file cannot be written as YAML: \(error)")
    }
  }

  private static func outline(
    _ node: Node, _ name: String, depth: Int
  ) throws(Refusal) -> Outline {
    let line = node.mark?.line ?? 0
    guard depth < 32 else { throw Refusal("\(name), line \(line), has too many levels") }
    switch node {
    case .scalar(let scalar): return Outline(.value(scalar.string), line: line)
    case .sequence(let sequence):
      var items: [Outline] = []
      for item in sequence { items.append(try outline(item, name, depth: depth + 1)) }
      return Outline(.list(items), line: line)
    case .mapping(let mapping):
      var entries: [Outline.Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let scalar) = key else {
          throw Refusal("\(name), line \(line), has a name that is not a word")
        }
        entries.append(Outline.Entry(scalar.string, try outline(value, name, depth: depth + 1)))
      }
      return Outline(.map(entries), line: line)
    case .alias:
      throw Refusal(
        "\(name), line \(line), refers to another line with & or *", advice: "write the value out")
    }
  }

  private static func node(_ outline: Outline) -> Node {
    switch outline.content {
    case .value(let text):
      // Quoted where a YAML reader might take the word for something other than a text.
      let tag = Tag(.str)
      let plain = text.first.map { $0.isLetter } ?? false
      return .scalar(Node.Scalar(text, tag, plain ? .any : .doubleQuoted))
    case .list(let items): return .sequence(Node.Sequence(items.map(node)))
    case .map(let entries):
      return .mapping(
        Node.Mapping(entries.map { (.scalar(Node.Scalar($0.key)), node($0.value)) }))
    }
  }

  private static func oneLine(_ error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return "line \(mark.line), \(problem)"
    case .composer(_, let problem, let mark, _):
      return problem.contains("document")
        ? "line \(mark.line) begins a second file" : "line \(mark.line), \(problem)"
    case .reader(let problem, let offset, _, let text):
      let before = text.utf8.prefix(max(0, offset ?? 0))
      return "line \(before.count { $0 == 10 } + 1), \(problem)"
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().joined(separator: ", ")
      return "\(keys) is given twice in the part that begins on line \(context.mark.line)"
    default: return "\(error)".split(separator: "\n").first.map(String.init) ?? "unreadable"
    }
  }
}

/// Finds anchors and aliases in YAML before it is read.
///
/// A few lines of them can stand for more than a machine holds, and no file of ours needs one. A
/// text that merely begins with `&` or `*` can be quoted.
enum YAMLAnchors {
  /// The first line with an anchor or an alias where a value may begin, or nil.
  static func firstLine(in text: String) -> Int? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where hasAnchor(line) { return index + 1 }
    return nil
  }

  private static func hasAnchor(_ line: Substring) -> Bool {
    var quote: Character?
    // What stands before a value: the line's beginning, a key's colon, a list's dash or brackets.
    var mayBegin = true
    var previous: Character = " "
    for character in line {
      if let open = quote {
        if character == open { quote = nil }
      } else if mayBegin, character == "&" || character == "*" {
        return true
      } else if mayBegin, character == "\"" || character == "'" {
        quote = character
        mayBegin = false
      } else if character == "#", previous.isWhitespace {
        return false
      } else if "[{,".contains(character) {
        mayBegin = true
      } else if character.isWhitespace {
        mayBegin = mayBegin || previous == ":" || previous == "-" || previous == "?"
      } else {
        mayBegin = false
      }
      previous = character
    }
    return false
  }
}
