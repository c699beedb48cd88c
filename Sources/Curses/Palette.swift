import CNcurses
import Terminal

/// How each role looks on the terminal at hand.
///
/// The background is not ours to know: most text keeps the terminal's own colours, and where a
/// colour is used it either brings its own background or (magenta) is readable on light and dark
/// alike. Blue, yellow and red differ in lightness too, so that they can be told apart without
/// seeing colour; what they mean is always said in words beside them.
struct Palette {
  private let inColour: Bool

  private enum Pair: Int16 {
    case own = 0
    case good, caution, bad, closed
  }

  /// Sets the colour pairs up; call it once, when the screen is open.
  init(colour: Bool) {
    inColour = colour && has_colors() && start_color() == OK && quorate_colours() >= 8
    guard inColour else { return }
    let back = use_default_colors() == OK ? -1 : Int16(COLOR_BLACK)
    init_pair(Pair.good.rawValue, Int16(COLOR_WHITE), Int16(COLOR_BLUE))
    init_pair(Pair.caution.rawValue, Int16(COLOR_BLACK), Int16(COLOR_YELLOW))
    init_pair(Pair.bad.rawValue, Int16(COLOR_WHITE), Int16(COLOR_RED))
    init_pair(Pair.closed.rawValue, Int16(COLOR_MAGENTA), back)
  }

  /// Makes what is written next into a window look like a style.
  func apply(_ style: Style, to window: UnsafeMutablePointer<WINDOW>) {
    let (attributes, pair) = inColour ? coloured(style.role) : plain(style.role)
    var all = attributes
    if style.bold { all |= quorate_bold() }
    if style.reverse { all |= quorate_reverse() }
    if style.underline { all |= quorate_underline() }
    quorate_set_style(window, all, pair.rawValue)
  }

  private func coloured(_ role: Role) -> (attr_t, Pair) {
    switch role {
    case .plain: (0, .own)
    case .title, .heading, .key: (quorate_bold(), .own)
    case .dim: (quorate_dim(), .own)
    case .good: (quorate_bold(), .good)
    case .caution: (0, .caution)
    case .bad: (quorate_bold(), .bad)
    case .closed: (0, .closed)
    }
  }

  /// Without colour; reverse is left to the selection alone.
  private func plain(_ role: Role) -> (attr_t, Pair) {
    switch role {
    case .plain: (0, .own)
    case .title, .heading, .key, .good: (quorate_bold(), .own)
    case .dim: (quorate_dim(), .own)
    case .caution, .closed: (quorate_underline(), .own)
    case .bad: (quorate_bold() | quorate_underline(), .own)
    }
  }
}
