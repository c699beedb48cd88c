import CNcurses
import Terminal

/// Makes keys of the codes that ncurses reads: function keys, control characters, UTF-8 bytes.
struct KeyDecoder {
  private var pending: [UInt8] = []

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end, KEY_BTAB: .backTab, KEY_DC: .delete,
    KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, 0x08: .backspace, 0x09: .tab, 0x0A: .enter,
    0x0D: .enter, 0x1B: .escape, 0x7F: .backspace, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end,
    KEY_C3: .pageDown,
  ]

  /// The key that a code completes; nil for a part of a character, and for what nobody knows.
  mutating func key(for code: Int32) -> Key? {
    if code >= 0x80, let byte = UInt8(exactly: code) {
      return character(byte).map { .character($0) }
    }
    pending = []
    if let key = Self.named[code] { return key }
    switch code {
    case 0x20..<0x7F: return UInt8(exactly: code).map { .character(Character(Unicode.Scalar($0))) }
    case 0x01...0x1F:
      // ^A is 1 and ^_ is 31: the letter is 64 further on.
      let letter = UInt8(exactly: code + 0x40).map { Character(Unicode.Scalar($0)) }
      return letter.flatMap { $0.lowercased().first }.map { .control($0) }
    case KEY_F0 + 1...KEY_F0 + 63: return .function(Int(code - KEY_F0))
    default: return nil
    }
  }

  /// Forgets a character that was begun.
  mutating func reset() { pending = [] }

  /// Takes a byte of UTF-8; one that fits nowhere is dropped, with what it interrupts.
  private mutating func character(_ byte: UInt8) -> Character? {
    let goesOn = byte & 0xC0 == 0x80
    if goesOn && pending.isEmpty { return nil }
    pending = goesOn ? pending + [byte] : [byte]
    guard let text = String(validating: pending, as: UTF8.self) else {
      if pending.count == 4 { pending = [] }
      return nil
    }
    pending = []
    return text.unicodeScalars.first.flatMap { $0.value >= 0xA0 ? Character($0) : nil }
  }
}
