import FoundationEssentials
import Glibc

/// What a command has around it: the environment, and where what it says goes.
///
/// A test gives each command surroundings of its own, so that many run in one process.
struct Surroundings: Sendable {
  @TaskLocal static var current = Surroundings()

  var environment = ProcessInfo.processInfo.environment
  /// Whether both what is typed and what is shown go through a terminal.
  var isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  /// Takes results.
  var out: @Sendable (String) -> Void = { print($0, terminator: "") }
  /// Takes everything else.
  var err: @Sendable (String) -> Void = { text in
    var text = text
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
