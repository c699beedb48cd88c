import Terminal

/// The line at the foot of the screen: what was saved, or what could not be done.
struct Notice: Equatable, Sendable {
  let line: String
  let style: Style

  static func saved(_ line: String) -> Notice { Notice(line: line, style: .plain) }
  static func refused(_ line: String) -> Notice { Notice(line: line, style: .bad) }
}
