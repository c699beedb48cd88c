import Glibc

/// Whether the program stands at a terminal.
enum Terminals {
  /// Whether both what is typed and what is shown go through a terminal.
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
