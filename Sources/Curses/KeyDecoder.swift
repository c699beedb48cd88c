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

  /// Sequences that the terminal's description does not list, as nearly every terminal sends them;
  /// a wrong TERM then still leaves the arrows working.
  private static let sequences: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "M": .enter,
    "Z": .backTab, "1~": .home, "3~": .delete, "4~": .end, "5~": .pageUp, "6~": .pageDown,
    "7~": .home, "8~": .end, "P": .function(1), "Q": .function(2), "R": .function(3),
    "S": .function(4), "11~": .function(1), "12~": .function(2), "13~": .function(3),
    "14~": .function(4), "15~": .function(5), "17~": .function(6), "18~": .function(7),
    "19~": .function(8), "20~": .function(9), "21~": .function(10), "23~": .function(11),
    "24~": .function(12),
  ]

  /// The key for what followed Escape and "[" or "O", the final byte included.
  ///
  /// Nil for anything else, such as a key with modifiers or a terminal's answer to a question.
  static func key(after codes: [Int32]) -> Key? {
    sequences[String(decoding: codes.compactMap { UInt8(exactly: $0) }, as: UTF8.self)]
  }

  /// The key that a code completes; nil for a part of a character, and for what nobody knows.
  mutating func key(for code: Int32) -> Key? {
    if code >= 0x80, let byte = UInt8(exactly: code) {
      return character(byte).map { .character($0) }
    }
    pending = []
    if let key = Self.named[code] { return key }
    if (KEY_F0 + 1...KEY_F0 + 63).contains(code) { return .function(Int(code - KEY_F0)) }
    guard let byte = UInt8(exactly: code), byte > 0 else { return nil }
    if byte >= 0x20 { return .character(Character(Unicode.Scalar(byte))) }
    // ^A is 1 and ^_ is 31: the sign is 64 further on, and a small letter 32 more.
    return .control(Character(Unicode.Scalar(byte + (byte <= 26 ? 0x60 : 0x40))))
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
