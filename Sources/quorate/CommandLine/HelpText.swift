import ArgumentParser
import Terminal

/// A command's help in which no example is broken over lines, since people copy them.
enum HelpText {
  /// The parser's help for a request of it.
  static func text(for request: any Error) -> String {
    let wrapped = Quorate.fullMessage(for: request)
    // Without a width to keep to, the parser leaves every line of the overview whole.
    let whole = Quorate.fullMessage(for: request, columns: 100_000)
    guard let usage = wrapped.firstRange(of: "\n\nUSAGE: "),
      let end = whole.firstRange(of: "\n\nUSAGE: ")
    else { return wrapped }
    let width = wrapped[..<usage.lowerBound].split(separator: "\n").map(\.count).max() ?? 0
    let overview = whole[..<end.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false
    ).flatMap { line in
      isExample(line) ? [String(line)] : TextWidth.wrapped(String(line), to: width)
    }
    return overview.joined(separator: "\n") + wrapped[usage.lowerBound...]
  }

  private static func isExample(_ line: Substring) -> Bool {
    line.hasPrefix(" ") && line.drop { $0 == " " }.hasPrefix("quorate")
  }
}

extension CommandConfiguration {
  /// A command by its name and what it does in a line; then lines to copy, each without the word
  /// quorate at its front, and what else is to be known.
  init(
    _ name: String, _ abstract: String, _ examples: String..., about: String = "",
    subcommands: [any Subcommand.Type] = []
  ) {
    let lines = examples.map { $0.isEmpty ? "  quorate" : "  quorate \($0)" }
    let copied = [lines.count == 1 ? "Example:" : "Examples:"] + lines
    let parts = [about, lines.isEmpty ? "" : copied.joined(separator: "\n")]
    self.init(
      commandName: name, abstract: abstract,
      discussion: parts.filter { !$0.isEmpty }.joined(separator: "\n\n"),
      subcommands: subcommands.map { $0.command })
  }
}
