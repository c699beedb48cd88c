import Foundation

/// What a command says: results to standard output, everything else to standard error.
enum Console {
  /// Prints a result.
  static func say(_ line: String) { Surroundings.current.out(clean(line) + "\n") }

  /// The line without what a terminal would take for an order.
  static func clean(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          scalar.value < 32 || (127...159).contains(scalar.value) ? " " : scalar
        }))
  }

  /// Prints a line that is neither a result nor a refusal, behind what was printed before.
  static func note(_ line: String) {
    fflush(nil)
    Surroundings.current.err("\(line)\n")
  }

  /// Prints a line that is no result.
  static func complain(_ line: String) {
    Surroundings.current.err("quorate: \(line)\n")
  }

  /// Prints a value as one line of JSON with sorted keys.
  static func say(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    Surroundings.current.out(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
  }

  /// A value as JSON with sorted keys on lines of its own, for a file that is kept.
  static func pretty(json value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    return text.split(separator: "\n").map { clean(String($0)) + "\n" }.joined()
  }

  /// Prints rows in columns as wide as their widest cell; the last is left as it is.
  static func say(table rows: [[String]]) {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      min(60, rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0)
    }
    for row in rows {
      let cells = row.map(clean).enumerated().map { index, cell in
        index == row.count - 1
          ? cell : cell + String(repeating: " ", count: max(0, widths[index] - cell.count))
      }
      say(cells.joined(separator: "  "))
    }
  }
}
