import ArgumentParser
import Curses
import Glibc
import Governance
import Secretariat
import Store
import TUI

/// Where the program starts: reads the command, runs it, and turns whatever went wrong into one
/// line and an exit status.
@main
enum Main {
  static func main() {
    do {
      var command = try Quorate.parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  /// 2 refused, 74 could not read or write; the rest is the argument parser's, 64 for wrong usage.
  private static func end(_ error: any Error) -> Never {
    switch error {
    case let refusal as Refusal: fail(refusal.lineWithHint, 2)
    case ClerkError.refused(let refusal): fail(refusal.lineWithHint, 2)
    case ClerkError.journal(let error): fail(error.line, 74)
    case let error as JournalError: fail(error.line, 74)
    case let error as BackendError: fail(error.line, 74)
    case let error as DisplayError: fail(error.description, 74)
    default:
      switch Quorate.exitCode(for: error) {
      case .validationFailure:
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let usage = WrongUsage(Quorate.message(for: error), arguments) { fail(usage.line, 64) }
      case .success:
        let text = HelpText.text(for: error)
        if !text.isEmpty { print(text) }
        exit(0)
      default: break
      }
      Quorate.exit(withError: error)
    }
  }

  private static func fail(_ line: String, _ status: Int32) -> Never {
    Console.complain(line)
    exit(status)
  }
}
