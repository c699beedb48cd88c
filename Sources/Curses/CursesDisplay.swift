import CNcurses
import Glibc
public import Terminal

/// The terminal at standard input and output, driven by ncurses.
///
/// There is one at a time, used from one thread. Make the program's signal handlers first: ncurses
/// then leaves them alone, except SIGWINCH, which it handles itself. When the terminal becomes
/// readable, or `poll` is interrupted by a signal, call `next` until it returns nil.
public final class CursesDisplay {
  /// Which characters can be shown; canvases for this display are made with it.
  public let charset: Charset

  private let window: UnsafeMutablePointer<WINDOW>
  private let palette: Palette
  private let reader: InputReader
  private let screen: OpaquePointer
  private let modes: ScreenModes
  private var isOpen = true
  private var isSuspended = false
  private var listensToMouse = true
  /// What is on the screen, as far as `show` knows.
  private var shown: Canvas?
  /// Set when the screen may hold anything, so that every row is written.
  private var isStale = true
  private var showsCursor = true

  /// Takes the terminal over and clears it.
  ///
  /// - Parameters:
  ///   - charset: What may be shown; nil to follow the locale. Unicode that the locale cannot
  ///     provide becomes ASCII.
  ///   - colour: Whether colours may be used.
  /// - Throws: `DisplayError` when there is no terminal that can place its cursor; the terminal is
  ///   then as it was.
  public init(charset: Charset?, colour: Bool) throws(DisplayError) {
    let terminal = try TerminalCheck.usableTerminal()
    self.charset = CharacterSupport.settle(charset)
    // The kernel knows the size now; LINES and COLUMNS may be left over from another window.
    use_tioctl(true)
    guard let screen = quorate_open_screen(), let window = quorate_window() else {
      throw TerminalCheck.unopenable(terminal)
    }
    self.screen = screen
    self.window = window
    cbreak()
    noecho()
    nonl()
    intrflush(window, false)
    keypad(window, true)
    nodelay(window, true)
    // Every key that waits is taken in before a frame is drawn.
    typeahead(-1)
    set_escdelay(25)
    mouseinterval(0)
    ScreenModes.freeKeys()
    palette = Palette(colour: colour)
    modes = ScreenModes(terminal: terminal)
    reader = InputReader(window: window)
    setMouse(true)
    wrefresh(window)
    modes.markPastes(true)
  }

  deinit { close() }

  /// What becomes readable when there is something for `next`; for `poll`.
  public var descriptor: Int32 { STDIN_FILENO }

  /// How large the terminal is now.
  public var size: Size {
    guard isOpen else { return Size(columns: 0, rows: 0) }
    return Size(columns: Int(max(0, getmaxx(window))), rows: Int(max(0, getmaxy(window))))
  }

  /// Takes the mouse, or leaves it to the terminal, so that text can be selected there.
  public func setMouse(_ on: Bool) {
    listensToMouse = on
    guard canDraw else { return }
    mousemask(on ? quorate_mouse_events() : 0, nil)
  }

  /// The next thing that happened, or nil when nothing waits; it does not block.
  ///
  /// A paste may be waited for, as long as it goes on and 100 ms more. Once the terminal is gone
  /// every call returns `.endOfInput`.
  public func next() -> Input? {
    guard canDraw, let input = reader.next() else { return nil }
    if case .resize = input { isStale = true }
    return input
  }

  /// Hands the terminal back as it was, until `resume`: for ^Z, or for another program.
  public func suspend() {
    guard isOpen, !isSuspended else { return }
    modes.markPastes(false)
    mousemask(0, nil)
    isSuspended = true
    endwin()
  }

  /// Takes the terminal back and draws the last canvas anew; after `suspend`, or after the process
  /// was stopped and continued without it.
  public func resume() {
    guard isOpen else { return }
    // Stopped from outside: another program may have changed every mode, so go through them all.
    if !isSuspended { endwin() }
    isSuspended = false
    clearok(window, true)
    wrefresh(window)
    setMouse(listensToMouse)
    modes.markPastes(true)
    reader.checkSize()
    isStale = true
    if let shown { show(shown) }
  }

  /// Hands the terminal back for good; further calls do nothing.
  public func close() {
    guard isOpen else { return }
    suspend()
    isOpen = false
    delscreen(screen)
  }

  /// Whether something can be drawn now.
  private var canDraw: Bool { isOpen && !isSuspended }

  /// Puts a canvas on the screen; only what has changed is sent to the terminal.
  ///
  /// What does not fit on the screen is not shown. While suspended, the canvas is kept for
  /// `resume`.
  public func show(_ canvas: Canvas) {
    let before = isStale || shown?.size != canvas.size ? nil : shown
    shown = canvas
    guard canDraw else {
      isStale = true
      return
    }
    if before == nil { werase(window) }
    isStale = false
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas.cells(inRow: row)
      if cells != before?.cells(inRow: row) { write(cells, row: row) }
    }
    place(canvas.cursor)
    wrefresh(window)
  }

  private func write(_ cells: ArraySlice<Cell>, row: Int) {
    // A wide grapheme that the screen's edge would cut is left out, as on a canvas.
    var visible = Array(cells.prefix(size.columns))
    if cells.dropFirst(visible.count).first?.isRightHalf == true, let last = visible.popLast() {
      visible.append(Cell(style: last.style))
    }
    for run in GlyphRun.runs(of: visible, charset: charset) {
      palette.apply(run.style, to: window)
      // Writing the last cell of the screen reports an error and writes it; nothing scrolls, since
      // scrolling is off.
      mvwaddnwstr(window, Int32(row), Int32(run.column), run.scalars, Int32(run.scalars.count))
    }
  }

  private func place(_ cursor: Point?) {
    let screen = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    let inside = cursor.flatMap { screen.contains($0) ? $0 : nil }
    let visible = inside != nil
    if visible != showsCursor { curs_set(visible ? 1 : 0) }
    showsCursor = visible
    wmove(window, Int32(inside?.row ?? 0), Int32(inside?.column ?? 0))
  }
}
