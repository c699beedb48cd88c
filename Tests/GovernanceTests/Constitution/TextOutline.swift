import Testing

@testable import Governance

/// Outlines from indented text, enough of YAML for a test to show a file and its lines.
///
/// `key: value`, `key:` over an indented block, `- item`, and `[a, b]` or `{a: b}` on one line.
struct TextOutline {
  private struct Line {
    let number: Int
    let indent: Int
    let text: String
  }

  private var lines: [Line]

  /// The outline of a text whose lines count from 1.
  static func read(_ text: String) -> Outline {
    var reader = TextOutline(text)
    return reader.block(indent: 0)
  }

  private init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      let indent = $1.prefix { $0 == " " }.count
      let text = String($1.dropFirst(indent))
      return text.isEmpty ? nil : Line(number: $0 + 1, indent: indent, text: text)
    }
  }

  private mutating func block(indent: Int) -> Outline {
    guard let first = lines.first else { return Outline(.map([]), line: 1) }
    var items: [Outline] = []
    var entries: [Outline.Entry] = []
    while let line = lines.first, line.indent == indent {
      lines.removeFirst()
      if line.text.hasPrefix("- ") {
        let rest = String(line.text.dropFirst(2))
        if rest.first != "{", rest.contains(": ") || rest.hasSuffix(":") {
          lines.insert(Line(number: line.number, indent: indent + 2, text: rest), at: 0)
          items.append(block(indent: indent + 2))
        } else {
          items.append(scalar(rest, line.number))
        }
      } else if line.text.hasSuffix(":") {
        let next = lines.first.map(\.indent) ?? 0
        let nested = next > indent ? block(indent: next) : Outline(.value(""), line: line.number)
        entries.append(
          Outline.Entry(String(line.text.dropLast()), nested, line: line.number))
      } else if let colon = line.text.firstIndex(of: ":") {
        let value = line.text[colon...].dropFirst().drop { $0 == " " }
        entries.append(
          Outline.Entry(
            String(line.text[..<colon]), scalar(String(value), line.number), line: line.number))
      } else {
        return scalar(line.text, line.number)
      }
    }
    return Outline(items.isEmpty ? .map(entries) : .list(items), line: first.number)
  }

  private func scalar(_ text: String, _ line: Int) -> Outline {
    let inside = String(text.dropFirst().dropLast())
    switch (text.first, text.last) {
    case ("[", "]"):
      return Outline(.list(TextOutline.parts(inside).map { scalar($0, line) }), line: line)
    case ("{", "}"):
      let entries = TextOutline.parts(inside).map { part in
        let colon = part.firstIndex(of: ":") ?? part.endIndex
        let value = part[colon...].dropFirst().drop { $0 == " " }
        return Outline.Entry(String(part[..<colon]), scalar(String(value), line))
      }
      return Outline(.map(entries), line: line)
    case ("\"", "\""): return Outline(.value(inside), line: line, isQuoted: true)
    default: return Outline(.value(text), line: line)
    }
  }

  /// The parts between the commas that stand in no bracket.
  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    var depth = 0
    for sign in text {
      depth += "[{".contains(sign) ? 1 : "]}".contains(sign) ? -1 : 0
      if sign == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(sign) }
    }
    return parts.map(\.tidied).filter { !$0.isEmpty }
  }
}

extension Constitution {
  /// The constitution that a text states, which must be without an error.
  static func read(_ text: String) throws -> Constitution {
    let (constitution, errors) = read(TextOutline.read(text))
    try #require(errors.map(\.text) == [], "\(text)")
    return constitution
  }
}
