import ArgumentParser
import TUI
import Terminal

/// How the screens look: colour and characters.
struct LookOptions: ParsableArguments {
  @Flag(help: "Draws with plain ASCII characters, without ruled lines and accents.") var ascii =
    false
  @Flag(
    name: [.customLong("colour"), .customLong("color")], inversion: .prefixedNo,
    help: "Whether to use colour: on unless $NO_COLOR is set. Nothing is shown by colour alone.")
  var colour: Bool?

  /// Opens the screens on a session's journal and runs them to their end.
  func open(_ session: Session, path: String, at opening: Opening) throws {
    let noColour = Surroundings.current.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let loop = try Loop(
      backend: ClerkBackend(session.clerk), journal: path, opening: opening,
      charset: ascii ? .ascii : nil, colour: colour ?? !noColour)
    loop.run()
  }
}
