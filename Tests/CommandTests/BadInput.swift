import Testing

/// Something typed wrongly at a rehearsal of the first sample, and what is said to it.
struct BadInput: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  /// The exit status.
  let status: Int32
  /// The line on standard error, without the program's name; of wrong usage the first line.
  let line: String

  /// Reads what is typed, a command a line, and under each the exit status and what is said to it.
  static func read(_ text: String) -> [BadInput] {
    let lines = text.split(separator: "\n").map(String.init)
    return stride(from: 0, to: lines.count, by: 2).map { index in
      let said = lines[index + 1].split(separator: " ", maxSplits: 1)
      return BadInput(
        arguments: Array(Program.words(lines[index]).dropFirst()), status: Int32(said[0]) ?? -1,
        line: String(said[1]))
    }
  }

  var testDescription: String { arguments.joined(separator: " ") }

  static let all =
    office + appointments + meetings + agendas + decisions + attendance + record + reckoning + usage
    + checks + plans + interchange + minutes + search
}
