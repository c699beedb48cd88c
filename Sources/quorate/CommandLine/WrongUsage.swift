import ArgumentParser
import Governance

/// What was typed wrongly about the command itself, in one line with what was probably meant.
///
/// The argument parser gives its errors as text only, so the text is read.
enum WrongUsage {
  /// Nil where the parser's own message says all there is to say.
  static func line(_ error: any Error, _ arguments: [String]) -> String? {
    let message = Quorate.message(for: error)
    let typed = TypedCommand(arguments)
    if let unknown = typed.unknown {
      let words = typed.words.map { $0 + " " }.joined()
      let near = Nearest.names(to: unknown, among: typed.verbs).map { words + $0 }
      return "there is no command \"\(words)\(unknown)\"" + typed.meant(near)
    }
    if let option = message.firstMatch(of: /^Unknown option '(-[^']*)'/)?.1 {
      let near = Nearest.names(to: String(option), among: typed.options)
      return "there is no option \(option)" + typed.meant(near)
    }
    let value =
      /^The value '(.*)' is invalid for '(--[a-z-]+|<[a-z-]+>)[^']*'(\. Please provide one of.*)?$/
      .dotMatchesNewlines()
    if let found = message.firstMatch(of: value) {
      let choices = found.3?.matches(of: /'([^']+)'|  - (\S+)/).map { String($0.1 ?? $0.2 ?? "") }
      return "\"\(found.1)\" is not accepted for \(found.2); expected "
        + (choices?.alternatives
          ?? "a whole number" + typed.example(with: found.2))
    }
    if let found = message.firstMatch(
      of: /^Missing expected argument '(--[a-z-]+|<[a-z-]+>)[^.]*(\.\.\.)?'$/)
    {
      let isPlural = found.2 != nil && found.1.hasSuffix("s>")
      return "\(meaning(error)) (\(found.1)) \(isPlural ? "are" : "is") missing"
        + typed.example(with: found.1)
    }
    if let option = message.firstMatch(of: /^Missing value for '(--[a-z-]+)/)?.1 {
      return "the value of \(option) is missing" + typed.example(with: option)
    }
    if let words = message.firstMatch(of: /^.*nexpected arguments?:? '(.*)'$/)?.1 {
      let extra = words.replacing("', '", with: "\" or \"")
      return
        "\(typed.line) does not take \"\(extra)\"; put words that belong together in quotation marks"
        + typed.example(with: "")
    }
    return message.firstMatch(of: /^The option '(--[a-z-]+)' does not take any value/).map {
      "\($0.1) takes no value" + typed.example(with: $0.1)
    }
  }

  /// What is wanted, from the first words of its help: "the day and time".
  private static func meaning(_ error: any Error) -> String {
    let help = Quorate.fullMessage(for: error).firstMatch(of: /Help:  .*>  ([^.,:;(]*[^.,:;( ])/)
    return help.map { $0.1.prefix(1).lowercased() + $0.1.dropFirst() } ?? "a value"
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

  /// The words typed so far, with the program's own.
  var line: String { (["quorate"] + words).joined(separator: " ") }

  /// What was probably meant, and where all there is to choose from is listed.
  func meant(_ near: [String]) -> String {
    let meant = "; did you mean \(near.joined(separator: " or "))? For the list"
    return (near.isEmpty ? "; for the list" : meant) + ": \(line) --help"
  }

  /// An example of the command's help: one with an option in it, where there is such a one.
  func example(with option: some StringProtocol) -> String {
    let all = command.configuration.discussion.split(separator: "\n").filter(HelpText.isExample)
    let fitting = all.first { $0.split(separator: " ").contains { $0 == option } } ?? all.first
    return fitting.map { "; for example: \($0.trimmingPrefix("  "))" } ?? ""
  }
}
