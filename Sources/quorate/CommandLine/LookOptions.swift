import ArgumentParser
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
    let noColour = Surroundings.current.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let loop = try Loop(
      backend: ClerkBackend(session.clerk), journal: path, opening: opening,
      charset: ascii ? .ascii : nil, colour: color ?? !noColour)
    loop.run()
  }
}
