import ArgumentParser
import Terminal

/// What a command says of itself: what it does in a line, examples to copy, what stands below it.
///
/// `static let help = Help("Cancels a meeting.").example("meeting cancel salford-icb")`
struct Help {
  private let abstract: String
  private let name: String?
  private var examples: [String] = []
  private var verbs: [any Subcommand.Type] = []

  /// Without a name it is the one of its type: `NilReturn` is typed nil-return.
  init(_ abstract: String, name: String? = nil) { (self.abstract, self.name) = (abstract, name) }

  /// A line to copy, without the word quorate at its front.
  func example(_ line: String) -> Help {
    var help = self
    help.examples.append(line.isEmpty ? "  quorate" : "  quorate \(line)")
    return help
  }

  /// What may follow its name.
  func verbs(_ verbs: any Subcommand.Type...) -> Help {
    var help = self
    help.verbs = verbs
    return help
  }

  /// The help for the parser, with what else is to be known.
  func configuration(of type: any Subcommand.Type, about: String) -> CommandConfiguration {
    let copied = [examples.count == 1 ? "Example:" : "Examples:"] + examples
    let parts = [about, examples.isEmpty ? "" : copied.joined(separator: "\n")]
    return CommandConfiguration(
      commandName: name(of: type), abstract: abstract,
      discussion: parts.filter { !$0.isEmpty }.joined(separator: "\n\n"),
      subcommands: verbs.map { $0.command })
  }

  /// The word by which a command of that type is called.
  func name(of type: any Subcommand.Type) -> String {
    if let name { return name }
    // A description would first look whether the type describes itself, which takes longer than all
    // the rest of the program's start.
    let words = _typeName(type, qualified: false).replacing("Command", with: "")
    return words.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
      .trimmingPrefix("-").description
  }
}

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
    let overview = whole[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line in
        isExample(line) ? [String(line)] : TextWidth.wrapped(String(line), to: width)
      }
    return overview.joined(separator: "\n") + wrapped[usage.lowerBound...]
  }

  /// Whether a line of it is one to copy.
  static func isExample(_ line: Substring) -> Bool {
    line.hasPrefix(" ") && line.drop { $0 == " " }.hasPrefix("quorate")
  }
}
