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
    let (text, isWindows1252) = try TableText.read(bytes, named: name)
    var scanner = CSVScanner(text, named: name)
    guard let first = try scanner.row(), first.contains(where: { !$0.isEmpty }) else {
      throw Refusal("\(name) is empty", expected: "a header: name,seat,capacity,appointed by,from")
    }
    let header = trimmed(first, to: 1)
    if let place = header.firstIndex(of: "") {
      throw Refusal("\(name), column \(place + 1), has no name", expected: "a name in the header")
    }
    let folded = header.map { $0.lowercased() }
    if let twice = header.indices.first(where: { folded[..<$0].contains(folded[$0]) }) {
      throw Refusal("\(name) has two columns called \(header[twice])", expected: "each once")
    }
    var rows: [Row] = []
    var number = 1
    while let fields = try scanner.row() {
      number += 1
      guard fields.contains(where: { !$0.isEmpty }) else { continue }
      rows.append(Row(number: number, fields: trimmed(fields, to: header.count)))
    }
    return CSVFile(name: name, header: header, rows: rows, isWindows1252: isWindows1252)
  }

  /// The fields without the empty ones that a spreadsheet adds behind the last column.
  private static func trimmed(_ fields: [String], to count: Int) -> [String] {
    var fields = fields
    while fields.count > count, fields.last == "" { fields.removeLast() }
    return fields
  }
}
