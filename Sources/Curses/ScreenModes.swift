import CNcurses
import Glibc

/// What is switched on at the terminal beyond what ncurses itself looks after.
struct ScreenModes {
  /// Whether pasted text arrives marked as such; off on terminals that would print the request.
  let bracketsPastes: Bool

  init(terminal: String) { bracketsPastes = terminal != "linux" && terminal != "dumb" }

  /// Lets the keys through that a terminal otherwise keeps to itself.
  ///
  /// ^S would freeze the screen (and is what hands used to "save" will press), and ^\ would kill
  /// the program without restoring the terminal. ^C and ^Z remain signals.
  static func freeKeys() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(IXON | IXOFF)
    modes.c_lflag &= ~tcflag_t(IEXTEN)
    withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VQUIT)] = 0 }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
    def_prog_mode()
  }

  /// Asks for pasted text to be marked, or no longer.
  func markPastes(_ on: Bool) {
    guard bracketsPastes else { return }
    var rest = Array((on ? "\u{1B}[?2004h" : "\u{1B}[?2004l").utf8)
    while !rest.isEmpty {
      let written = write(STDOUT_FILENO, rest, rest.count)
      if written < 0 && errno == EINTR { continue }
      if written <= 0 { return }
      rest.removeFirst(written)
    }
  }

  /// The size that the terminal's own driver knows of; nil when it does not know.
  static func reportedSize() -> (rows: Int32, columns: Int32)? {
    var window = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    guard isKnown, window.ws_row > 0, window.ws_col > 0 else { return nil }
    return (Int32(window.ws_row), Int32(window.ws_col))
  }
}
