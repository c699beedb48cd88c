import Glibc
import FoundationEssentials
import Governance
import Terminal

/// What a command says: results to standard output, everything else to standard error.
enum Console {
  /// Prints a result.
  static func say(_ line: String) { Surroundings.current.out(clean(line) + "\n") }

  /// The line without what a terminal would take for an order.
  static func clean(_ line: String) -> String {
    // Nearly every line, and told in no time: nothing in it is an order, or a letter beyond ASCII.
    if line.utf8.allSatisfy({ (32..<127).contains($0) }) { return line }
    let scalars = line.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.value < 32 || (127...159).contains(scalar.value) ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Prints a line that is neither a result nor a refusal, behind what was printed before.
  static func note(_ line: String) {
    fflush(nil)
    Surroundings.current.err("\(line)\n")
  }

  /// Prints a line that is no result.
  static func complain(_ line: String) { Surroundings.current.err("quorate: \(line)\n") }

  /// Prints lines of a result.
  static func say(lines: some Sequence<String>, indent: String = "") {
    for line in lines { say(indent + line) }
  }

  /// Prints a list: an object a line, or the rows of a table, or that there is nothing.
  static func say<Element>(
    list: [Element], json: Bool, none: String = "", object: (Element) -> JSONObject,
    row: (Element) -> [String]
  ) throws {
    if json { return try list.map(object).forEach { try say(json: $0) } }
    say(table: list.map(row), none: none)
  }

  /// Prints a list: an object a line, or some lines for each, or that there is nothing.
  static func say<Element>(
    list: [Element], json: Bool, none: String = "", object: (Element) -> JSONObject,
    lines: (Element) -> [String]
  ) throws {
    if json { return try list.map(object).forEach { try say(json: $0) } }
    if list.isEmpty, !none.isEmpty { say(none) }
    say(lines: list.flatMap(lines))
  }

  /// Prints one thing: as an object, or in lines.
  static func say(_ object: JSONObject, json: Bool, lines: [String]) throws {
    if json { try say(json: object) } else { say(lines: lines) }
  }

  /// Prints a value as one line of JSON with sorted keys.
  static func say(json value: some Encodable) throws {
    Surroundings.current.out(try text(json: value, []) + "\n")
  }

  /// A value as JSON with sorted keys on lines of its own, for a file that is kept.
  static func pretty(json value: some Encodable) throws -> String {
    try text(json: value, .prettyPrinted).split(separator: "\n")
      .map { clean(String($0)) + "\n" }.joined()
  }

  private static func text(
    json value: some Encodable, _ more: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = more.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Prints rows in columns as wide as their widest cell, the last as it is; or that there are
  /// none.
  static func say(table rows: [[String]], none: String = "") {
    if rows.isEmpty, !none.isEmpty { say(none) }
    let columns = max(1, rows.map(\.count).max() ?? 1) - 1
    let widths = (0..<columns).map { column in
      min(60, rows.map { $0.count > column ? TextWidth.columns(of: $0[column]) : 0 }.max() ?? 0)
    }
    for row in rows {
      let cells = zip(row.dropLast(), widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - TextWidth.columns(of: cell)))
      }
      say((cells + row.suffix(1)).joined(separator: "  "))
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last].drop { $0.isWhitespace })
  }

  /// The text as a shell takes it for one word.
  var quoted: String { "'" + replacing("'", with: "'\\''") + "'" }

  /// Whether a text stands in it, whatever the case.
  func mentions(_ text: String) -> Bool { lowercased().contains(text.lowercased()) }

  /// Its lines, empty ones among them.
  var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}

extension Explanation {
  /// The explanation below its title.
  var indented: [String] { [title] + lines.map { "    " + $0 } }
}
