import CYaml
public import Governance

/// Reads a text in YAML, of which JSON is a part, as libyaml finds one piece of it after another.
///
/// Anchors and aliases are refused: a few lines of them can stand for more than a machine holds,
/// and no file of ours needs one.
public final class YAMLReader {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let name: String

  /// The outline of a text.
  ///
  /// - Throws: `Refusal` with the line where the text stops being YAML.
  public static func read(_ text: String, named name: String) throws(Refusal) -> Outline {
    try YAMLReader(text, name).document()
  }

  private init(_ text: String, _ name: String) {
    self.name = name
    bytes = .allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    bytes.deallocate()
  }

  private enum Piece {
    case value(String, isQuoted: Bool)
    case list, map, end, document, endOfText
  }

  private func document() throws(Refusal) -> Outline {
    _ = try next()
    guard case .document = try next().piece else {
      throw Refusal("\(name) is empty", expected: "lines of the form name: value")
    }
    let outline = try outline(next(), depth: 0)
    _ = try next()
    let (after, line) = try next()
    guard case .endOfText = after else {
      throw Refusal("\(name), line \(line), begins a second file", advice: "remove the ---")
    }
    return outline
  }

  private func outline(_ found: (piece: Piece, line: Int), depth: Int) throws(Refusal) -> Outline {
    guard depth < 32 else {
      throw Refusal("\(name), line \(found.line), has too many levels", expected: "32 at most")
    }
    func nested() throws(Refusal) -> Outline? {
      let inner = try next()
      if case .end = inner.piece { return nil }
      return try outline(inner, depth: depth + 1)
    }
    switch found.piece {
    case .value(let text, let isQuoted):
      return Outline(.value(text), line: found.line, isQuoted: isQuoted)
    case .list:
      var items: [Outline] = []
      while let item = try nested() { items.append(item) }
      return Outline(.list(items), line: found.line)
    default:
      var entries: [Outline.Entry] = []
      var lines: [String: Int] = [:]
      while let key = try nested(), let value = try nested() {
        guard case .value(let word) = key.content else {
          throw Refusal("\(name), line \(found.line), has a name that is not a word")
        }
        if let first = lines.updateValue(key.line, forKey: word) {
          throw Refusal(
            "\(name), line \(key.line), repeats \"\(word)\" from line \(first)",
            advice: "remove one of them")
        }
        entries.append(Outline.Entry(word, value, line: key.line))
      }
      return Outline(.map(entries), line: found.line)
    }
  }

  private func next() throws(Refusal) -> (piece: Piece, line: Int) {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    let line = Int(event.start_mark.line) + 1
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard scalar.anchor == nil else { throw reference(line) }
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
      return (.value(String(decoding: bytes, as: UTF8.self), isQuoted: isQuoted), line)
    case YAML_SEQUENCE_START_EVENT:
      guard event.data.sequence_start.anchor == nil else { throw reference(line) }
      return (.list, line)
    case YAML_MAPPING_START_EVENT:
      guard event.data.mapping_start.anchor == nil else { throw reference(line) }
      return (.map, line)
    case YAML_ALIAS_EVENT: throw reference(line)
    case YAML_DOCUMENT_START_EVENT: return (.document, line)
    case YAML_STREAM_END_EVENT: return (.endOfText, line)
    default: return (.end, line)
    }
  }

  private func reference(_ line: Int) -> Refusal {
    Refusal(
      "\(name), line \(line), refers to another line with & or *", advice: "write the value out")
  }

  /// Why libyaml could not go on.
  private var problem: Refusal {
    let problem = YAMLProblem(parser.pointee, in: bytes)
    if problem.isReference { return reference(problem.line) }
    return problem.refusal(of: name)
  }
}
