import CNcurses
import Glibc

/// Looks at the terminal before ncurses does, whose own answer to a bad one is to end the process.
enum TerminalCheck {
  /// The name of the terminal, once it is certain that screens can be shown on it.
  static func usableTerminal() throws(DisplayError) -> String {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      let end = isatty(STDIN_FILENO) == 1 ? "output" : "input"
      throw DisplayError(
        "the screens need a terminal, and standard \(end) is not one",
        remedy: "start quorate in a terminal, or use the commands: quorate --help")
    }
    guard let value = getenv("TERM"), value.pointee != 0 else {
      throw DisplayError("TERM is not set, so the kind of terminal is not known")
    }
    let name = String(cString: value)
    var found: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &found) == OK else {
      if found == 1 { throw unopenable(name) }
      if found == 0 { throw DisplayError("TERM=\(printable(name)) is not known to this computer") }
      throw DisplayError(
        "the descriptions of terminals were not found on this computer",
        remedy: "have the package ncurses-base installed, or use the commands: quorate --help")
    }
    defer { quorate_forget_terminal() }
    guard quorate_has_capability("cup") != 0 else { throw unopenable(name) }
    return name
  }

  /// The terminal is known, but no screens can be shown on it.
  static func unopenable(_ name: String) -> DisplayError {
    DisplayError("TERM=\(printable(name)) cannot position the cursor, which the screens need")
  }

  /// The name without anything that a terminal would obey.
  private static func printable(_ name: String) -> String {
    name.filter { $0.isASCII && !$0.isWhitespace && $0 > " " && $0 != "\u{7F}" }
  }
}
