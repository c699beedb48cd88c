import Governance

/// Reads the rows of a table one after the other.
struct CSVScanner {
  private let name: String
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var place = 0
  private var number = 0

  init(_ text: String, named name: String) {
    self.name = name
    scalars = Array(text.unicodeScalars)
    separator = CSVScanner.separator(in: scalars)
  }

  /// The fields of the next row, without blanks around them; nil at the end.
  mutating func row() throws(Refusal) -> [String]? {
    guard place < scalars.count else { return nil }
    number += 1
    var fields = [try field()]
    while place < scalars.count, scalars[place] == separator {
      place += 1
      fields.append(try field())
    }
    endLine()
    return fields
  }

  /// Reads a field up to what ends it.
  private mutating func field() throws(Refusal) -> String {
    var text = String.UnicodeScalarView()
    while place < scalars.count, scalars[place] == " " { place += 1 }
    guard place < scalars.count, scalars[place] == "\"" else {
      while place < scalars.count, !isEnd(scalars[place]) {
        text.append(scalars[place])
        place += 1
      }
      return trimmed(text)
    }
    place += 1
    while true {
      guard place < scalars.count else {
        throw Refusal(
          "\(name), row \(number), opens a quotation mark that is never closed",
          expected: "a mark at its end, or two for one inside")
      }
      let scalar = scalars[place]
      place += 1
      guard scalar == "\"" else {
        text.append(scalar)
        continue
      }
      guard place < scalars.count, scalars[place] == "\"" else { break }
      text.append("\"")
      place += 1
    }
    while place < scalars.count, scalars[place] == " " { place += 1 }
    guard place == scalars.count || isEnd(scalars[place]) else {
      throw Refusal(
        "\(name), row \(number), goes on behind a closed quotation mark",
        expected: "two marks for one inside")
    }
    return trimmed(text)
  }

  private func trimmed(_ text: String.UnicodeScalarView) -> String {
    String(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private mutating func endLine() {
    guard place < scalars.count else { return }
    let wasReturn = scalars[place] == "\r"
    place += 1
    if wasReturn, place < scalars.count, scalars[place] == "\n" { place += 1 }
  }

  /// The separator that the first line has most of outside quotation marks; a comma where none is.
  private static func separator(in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, scalar == "\n" || scalar == "\r" { break }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let known: [Unicode.Scalar] = [",", ";", "\t"]
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}
