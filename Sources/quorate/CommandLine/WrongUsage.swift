import ArgumentParser

/// What was typed wrongly about the command itself, in one line with what was probably meant.
///
/// The argument parser gives its errors as text only, so the text is read.
struct WrongUsage {
  let line: String

  /// Nil where the parser's own message says all there is to say.
  init?(_ message: String, _ arguments: [String]) {
    let typed = TypedCommand(arguments)
    let (what, nearest): (String, [String])
    if let unknown = typed.unknown {
      let words = typed.words.map { $0 + " " }.joined()
      what = "there is no command \"\(words)\(unknown)\""
      nearest = Nearest.names(to: unknown, among: typed.verbs).map { words + $0 }
    } else if let option = message.firstMatch(of: /^Unknown option '(-[^']*)'/)?.1 {
      what = "there is no option \(option)"
      nearest = Nearest.names(to: String(option), among: typed.options)
    } else if let found = message.firstMatch(
      of:
        /^The value '(.*)' is invalid for '(--[a-z-]+|<[a-z-]+>)[^']*'\. Please provide one of(.*)$/
        .dotMatchesNewlines())
    {
      let values = found.3.matches(of: /'([^']+)'|  - (\S+)/).map { String($0.1 ?? $0.2 ?? "") }
      line =
        "\"\(found.1)\" is not a value of \(found.2); expected one of "
        + values.joined(separator: ", ")
      return
    } else {
      return nil
    }
    let meant = "; did you mean \(nearest.joined(separator: " or "))? For the list"
    line = what + (nearest.isEmpty ? "; for the list" : meant) + ": \(typed.help)"
  }
}

/// How far the words typed are commands.
private struct TypedCommand {
  /// The subject and the verb, as far as they are known.
  let words: [String]
  /// The first word that is no command, where one is still to come.
  let unknown: String?
  private let command: any ParsableCommand.Type

  init(_ arguments: [String]) {
    var command: any ParsableCommand.Type = Quorate.self
    var words: [String] = []
    var unknown: String?
    for argument in arguments {
      if argument.hasPrefix("-") { break }
      let below = command.configuration.subcommands
      guard let next = below.first(where: { $0.configuration.commandName == argument }) else {
        // "help" is the parser's own.
        if !below.isEmpty, argument != "help" { unknown = argument }
        break
      }
      command = next
      words.append(argument)
    }
    // An option before any subject belongs to the screens.
    if arguments.first?.hasPrefix("-") ?? false { (command, words) = (Screens.self, ["screens"]) }
    (self.words, self.unknown, self.command) = (words, unknown, command)
  }

  var verbs: [String] {
    command.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  var options: [String] {
    Quorate.helpMessage(for: command, columns: 80).split(separator: "\n")
      .filter { $0.hasPrefix("  -") }
      .flatMap { $0.matches(of: /(?:^|[ \/])(--[a-z-]+)/).map { String($0.1) } }
  }

  var help: String { (["quorate"] + words + ["--help"]).joined(separator: " ") }
}
