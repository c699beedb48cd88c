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
    let look = look(of: style.role)
    var all = inColour ? look.coloured : look.plain
    if style.bold { all |= quorate_bold() }
    if style.reverse { all |= quorate_reverse() }
    if style.underline { all |= quorate_underline() }
    quorate_set_style(window, all, (inColour ? look.pair : .own).rawValue)
  }

  /// What a role is in colour, and without; reverse is left to the selection alone.
  private func look(of role: Role) -> (coloured: attr_t, pair: Pair, plain: attr_t) {
    let (bold, underline) = (quorate_bold(), quorate_underline())
    return switch role {
    case .plain: (0, .own, 0)
    case .title, .heading, .key: (bold, .own, bold)
    case .dim: (quorate_dim(), .own, quorate_dim())
    case .good: (bold, .good, bold)
    case .caution: (0, .caution, underline)
    case .bad: (bold, .bad, bold | underline)
    case .closed: (0, .closed, underline)
    }
  }
}
