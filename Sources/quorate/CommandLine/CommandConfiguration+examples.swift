import ArgumentParser

extension CommandConfiguration {
  /// A command by its name and what it does in a line; then lines to copy, each without the word
  /// quorate at its front, and what else is to be known.
  init(
    _ name: String, _ abstract: String, _ examples: String..., about: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    let lines = examples.map { $0.isEmpty ? "  quorate" : "  quorate \($0)" }
    let copied = [lines.count == 1 ? "Example:" : "Examples:"] + lines
    let parts = [about, lines.isEmpty ? "" : copied.joined(separator: "\n")]
    self.init(
      commandName: name, abstract: abstract,
      discussion: parts.filter { !$0.isEmpty }.joined(separator: "\n\n"), subcommands: subcommands)
  }
}
