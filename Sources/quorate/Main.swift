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
  static func main() { exit(run(nil)) }

  /// Runs a command line, or the process's own, to its end and gives the exit status.
  static func run(_ arguments: [String]?) -> Int32 {
    let words = arguments ?? Array(CommandLine.arguments.dropFirst())
    do {
      var command = try Quorate.command(for: words)
      try command.run()
      return 0
    } catch { return end(error, words) }
  }

  /// 2 refused, 74 could not read or write, 130 stopped; the rest is the argument parser's, 64 for
  /// wrong usage.
  private static func end(_ error: any Error, _ arguments: [String]) -> Int32 {
    switch error {
    case let refusal as Refusal: return fail(refusal.lineWithHint, 2)
    case ClerkError.refused(let refusal): return fail(refusal.lineWithHint, 2)
    case ClerkError.journal(.stopped): return fail(JournalError.stopped.line, 130)
    case ClerkError.journal(let error): return fail(error.lineWithHint, 74)
    case let error as JournalError: return fail(error.lineWithHint, 74)
    case let error as BackendError: return fail(error.line, 74)
    case let error as DisplayError: return fail(error.description, 74)
    default:
      let status = Quorate.exitCode(for: error)
      if status == .validationFailure, let line = WrongUsage.line(error, arguments) {
        return fail(line, 64)
      }
      let text =
        status.isSuccess
        ? HelpText.text(for: error)
        : Quorate.fullMessage(for: error).replacing(#/^Error: /#, with: "quorate: ")
      if !text.isEmpty {
        (status.isSuccess ? Surroundings.current.out : Surroundings.current.err)(text + "\n")
      }
      return status.rawValue
    }
  }

  private static func fail(_ line: String, _ status: Int32) -> Int32 {
    Console.complain(line)
    return status
  }
}
