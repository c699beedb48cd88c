import ArgumentParser
import Curses
import Foundation
import Glibc
import Governance
import TUI
import Terminal

/// How the screens look: colour and characters.
struct LookOptions: ParsableArguments {
  @Flag(help: "Plain ASCII instead of lines and accents.") var ascii = false
  @Flag(
    inversion: .prefixedNo,
    help: "Colour; otherwise on, unless $NO_COLOR is set. Nothing is told by colour alone.")
  var color: Bool?

  /// Opens the screens on a session's journal and runs them to their end.
  func open(_ session: Session, path: String, at opening: Opening) throws {
    let noColour = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let loop = try Loop(
      desk: ClerkBackend(session.clerk), journal: path, opening: opening,
      charset: ascii ? .ascii : nil, colour: color ?? !noColour)
    loop.run()
  }
}

/// Whether the program stands at a terminal.
enum Terminals {
  /// Whether both what is typed and what is shown go through a terminal.
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
