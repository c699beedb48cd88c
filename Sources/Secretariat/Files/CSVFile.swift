import FoundationEssentials
public import Governance

/// A table as a spreadsheet writes it: a header, and rows with as many fields.
///
/// Fields stand between commas, semicolons or tabs, whichever the header has most of; lines end in
/// CR, LF or both. Source: RFC 4180.
public struct CSVFile: Equatable, Sendable {
  /// One row under the header.
  public struct Row: Equatable, Sendable {
    /// Its number as a spreadsheet shows it: the header is row 1.
    public let number: Int
    /// Its fields, without blanks around them; as many as the header has, unless the row is wrong.
    public let fields: [String]
  }

  /// What the file is called.
  public let name: String
  /// The names of the columns as they are written.
  public let header: [String]
  /// The rows that hold anything.
  public let rows: [Row]
  /// Whether it was not UTF-8 and was read as Windows-1252.
  public let isWindows1252: Bool

  /// The table in the bytes of a file.
  ///
  /// - Throws: `Refusal` where the file as a whole cannot be read.
  public static func read(_ bytes: [UInt8], named name: String) throws(Refusal) -> CSVFile {
    let (text, isWindows1252) = try decoded(bytes, named: name)
    var scanner = CSVScanner(text, named: name)
    // Excel may say in a line of its own what stands between fields.
    let isSaid = try scanner.takeSeparator()
    guard let first = try scanner.row(), first.contains(where: { !$0.isEmpty }) else {
      throw Refusal(
        "\(name) is empty",
        expected: "a first line of column names: name,seat,capacity,appointed by,from")
    }
    let header = trimmed(first, to: 1)
    if let place = header.firstIndex(of: "") {
      throw Refusal("column \(place + 1) of \(name) has no name", advice: "name it in line 1")
    }
    let folded = header.map { $0.lowercased() }
    if let twice = header.indices.first(where: { folded[..<$0].contains(folded[$0]) }) {
      throw Refusal("\(name) has two columns called \(header[twice])", advice: "keep one of them")
    }
    var rows: [Row] = []
    var number = isSaid ? 2 : 1
    while let fields = try scanner.row() {
      number += 1
      guard fields.contains(where: { !$0.isEmpty }) else { continue }
      rows.append(Row(number: number, fields: trimmed(fields, to: header.count)))
    }
    return CSVFile(name: name, header: header, rows: rows, isWindows1252: isWindows1252)
  }

  /// The text of a table in UTF-8, or in the Windows-1252 in which older spreadsheets write; and
  /// whether it was not UTF-8.
  ///
  /// - Throws: `Refusal` where the bytes are neither; letters are never guessed.
  private static func decoded(
    _ bytes: [UInt8], named name: String
  ) throws(Refusal) -> (text: String, isWindows1252: Bool) {
    let advice = "save it from the spreadsheet as CSV (UTF-8)"
    if bytes.contains(0) {
      throw Refusal("\(name) is not a CSV file that can be read", advice: advice)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return (text, false) }
    // Five bytes stand for no letter.
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    guard undefined.isDisjoint(with: content),
      let text = String(bytes: content, encoding: .windowsCP1252)
    else { throw Refusal("\(name) is not a CSV file that can be read", advice: advice) }
    return (text, true)
  }

  /// The fields without the empty ones that a spreadsheet adds behind the last column.
  private static func trimmed(_ fields: [String], to count: Int) -> [String] {
    var fields = fields
    while fields.count > count, fields.last == "" { fields.removeLast() }
    return fields
  }
}

/// Reads the rows of a table one after the other.
struct CSVScanner {
  private let name: String
  private let scalars: [Unicode.Scalar]
  private var separator: Unicode.Scalar
  private var place = 0
  private var number = 0

  init(_ text: String, named name: String) {
    self.name = name
    scalars = Array(text.unicodeScalars)
    separator = CSVScanner.separator(in: scalars)
  }

  /// Takes a first line such as `sep=;`; whether there was one.
  mutating func takeSeparator() throws(Refusal) -> Bool {
    let line = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let text = String(String.UnicodeScalarView(line)).lowercased()
    guard text.hasPrefix("sep="), line.count == 5, let said = line.last else { return false }
    (separator, place) = (said, line.count)
    _ = take("\r")
    _ = take("\n")
    return true
  }

  /// The fields of the next row, without blanks around them; nil at the end.
  mutating func row() throws(Refusal) -> [String]? {
    guard next != nil else { return nil }
    number += 1
    var fields = [try field()]
    while take(separator) { fields.append(try field()) }
    _ = take("\r")
    _ = take("\n")
    return fields
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  /// Takes a character, if it comes next.
  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard next == wanted else { return false }
    place += 1
    return true
  }

  /// Reads a field up to what ends it.
  private mutating func field() throws(Refusal) -> String {
    var text = String.UnicodeScalarView()
    while take(" ") {}
    let isQuoted = take("\"")
    while let scalar = next, isQuoted || !isEnd(scalar) {
      place += 1
      // Two marks stand for one inside.
      if isQuoted, scalar == "\"", !take("\"") {
        while take(" ") {}
        guard next.map(isEnd) ?? true else {
          throw Refusal(
            "\(name), row \(number), has text after a closing quotation mark",
            advice: "type a quotation mark twice if it is part of the text")
        }
        return String(text).tidied
      }
      text.append(scalar)
    }
    if isQuoted {
      throw Refusal(
        "\(name), row \(number), opens a quotation mark that is never closed",
        advice: "close it, or type it twice if it is part of the text")
    }
    return String(text).tidied
  }

  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
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
