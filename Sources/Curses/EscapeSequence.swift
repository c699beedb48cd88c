import Terminal

/// Keys whose sequences the terminal's description does not list, as nearly every terminal sends
/// them; a wrong TERM then still leaves the arrows working.
enum EscapeSequence {
  /// The key for what followed Escape and "[" or "O", the final byte included.
  ///
  /// Nil for anything else, such as a key with modifiers or a terminal's answer to a question.
  static func key(for codes: [Int32]) -> Key? {
    named[String(decoding: codes.compactMap { UInt8(exactly: $0) }, as: UTF8.self)]
  }

  private static let named: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "M": .enter,
    "Z": .backTab, "1~": .home, "3~": .delete, "4~": .end, "5~": .pageUp, "6~": .pageDown,
    "7~": .home, "8~": .end, "P": .function(1), "Q": .function(2), "R": .function(3),
    "S": .function(4), "11~": .function(1), "12~": .function(2), "13~": .function(3),
    "14~": .function(4), "15~": .function(5), "17~": .function(6), "18~": .function(7),
    "19~": .function(8), "20~": .function(9), "21~": .function(10), "23~": .function(11),
    "24~": .function(12),
  ]
}
