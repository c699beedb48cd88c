import Testing

/// Something typed wrongly at a rehearsal of the first sample, and what is said to it.
struct BadInput: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  /// The exit status.
  let status: Int32
  /// The line on standard error, without the program's name; of wrong usage the first line.
  let line: String

  init(_ arguments: [String], _ status: Int32, _ line: String) {
    self.arguments = arguments
    self.status = status
    self.line = line
  }

  var testDescription: String { arguments.joined(separator: " ") }

  static let all =
    office + appointments + meetings + agendas + decisions + attendance + record + reckoning + usage
    + search
}
