import CNcurses
import Glibc
import Terminal

/// Makes one `Input` after another of what ncurses reads.
///
/// Bytes are taken from ncurses singly and decoded here: its own wide reading throws away what
/// follows an invalid byte.
final class InputReader {
  private let window: UnsafeMutablePointer<WINDOW>
  private var keys = KeyDecoder()
  private var clicks = ClickWatch()
  private var waiting: [Input] = []
  /// What was read too far, the next last.
  private var unread: [Int32] = []

  // Beyond every code that ncurses gives to keys of its own.
  private static let pasteStart: Int32 = 3000
  private static let pasteEnd: Int32 = 3001
  /// How much of what is pasted is taken.
  private static let mostPasted = 64 * 1024

  init(window: UnsafeMutablePointer<WINDOW>) {
    self.window = window
    define_key("\u{1B}[200~", Self.pasteStart)
    define_key("\u{1B}[201~", Self.pasteEnd)
  }

  /// The next input; nil when nothing waits.
  func next() -> Input? {
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      guard let code = readCode() else {
        if checkSize() { continue }
        switch InputLine.state(afterError: errno) {
        case .idle: return nil
        case .ready: continue
        case .gone: return .endOfInput
        }
      }
      if let input = input(for: code) { return input }
    }
  }

  /// Tells ncurses the terminal's size when it has missed a change; `next` then reports it.
  @discardableResult
  func checkSize() -> Bool {
    guard let size = ScreenModes.reportedSize(), is_term_resized(size.rows, size.columns) else {
      return false
    }
    return resizeterm(size.rows, size.columns) == OK
  }

  private func input(for code: Int32) -> Input? {
    switch code {
    case KEY_RESIZE:
      keys.reset()
      return .resize(Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))))
    case KEY_MOUSE:
      waiting += presses().map { press in
        if case .click(let point) = press { clicks.press(at: point) } else { press }
      }
      return nil
    case Self.pasteStart: return paste()
    case 27: return escape()
    default: return keys.key(for: code).map { .key($0) }
    }
  }

  private func readCode() -> Int32? {
    if let code = unread.popLast() { return code }
    errno = 0
    let code = wgetch(window)
    return code == ERR ? nil : code
  }

  /// Reads on when the rest of a sequence is still on its way.
  private func readPromptly(within milliseconds: Int32) -> Int32? {
    readCode() ?? (InputLine.waits(for: milliseconds) ? readCode() : nil)
  }

  /// Escape itself, or the start of a sequence that ncurses does not know; none of it is typed.
  private func escape() -> Input? {
    guard let following = readCode() else { return .key(.escape) }
    // After "O" comes one more byte, after "[" as many as there are before a final one.
    if following == 0x4F, let code = readPromptly(within: 25) {
      return KeyDecoder.key(after: [code]).map { .key($0) }
    }
    guard following == 0x5B else {
      unread.append(following)
      return .key(.escape)
    }
    var body: [Int32] = []
    while body.count < 64, let code = readPromptly(within: 25) {
      body.append(code)
      if (0x40...0x7E).contains(code) { break }
    }
    return KeyDecoder.key(after: body).map { .key($0) }
  }

  /// The presses that ncurses has gathered, in order; it hands the latest out first.
  private func presses() -> [Input] {
    var presses: [Input] = []
    var event = MEVENT()
    while presses.count < 8, getmouse(&event) == OK {
      let point = Point(column: Int(event.x), row: Int(event.y))
      let isUp = quorate_is_wheel_up(event.bstate) != 0
      if isUp || quorate_is_wheel_down(event.bstate) != 0 {
        presses.append(.scroll(up: isUp, at: point))
      } else if quorate_is_press(event.bstate) != 0 {
        presses.append(.click(point))
      }
    }
    return presses.reversed()
  }

  private func paste() -> Input? {
    var bytes: [UInt8] = []
    // A terminal that never says where the paste ends must not hold the program up.
    while let code = readPromptly(within: 100), code != Self.pasteEnd {
      switch code {
      case KEY_RESIZE: input(for: code).map { waiting.append($0) }
      case KEY_MOUSE: _ = presses()  // Text that looks like a click must not be one.
      default:
        // What is no byte (a key that the text resembled) or too much is dropped.
        let byte = UInt8(exactly: code == KEY_ENTER ? 0x0A : code)
        if let byte, bytes.count < Self.mostPasted { bytes.append(byte) }
      }
    }
    let text = Self.pasted(bytes)
    return text.isEmpty ? nil : .paste(text)
  }

  /// Pasted text, with "\n" at line ends and without control characters or invalid bytes.
  private static func pasted(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let kept = lines.unicodeScalars.filter { scalar in
      ["\n", "\r", "\t"].contains(scalar)
        || scalar.properties.generalCategory != .control && scalar != "\u{FFFD}"
    }
    return String(String.UnicodeScalarView(kept.map { $0 == "\r" ? "\n" : $0 }))
  }
}
