import Synchronization

/// A grapheme cluster held in place, so that cells are copied and compared as plain numbers.
struct Glyph: Hashable, Sendable {
  /// Its UTF-8, the first byte lowest, eight in each, with noughts behind it; or a mark that no
  /// UTF-8 begins with, and the number of a longer cluster.
  private var head: UInt64 = 0
  private var tail: UInt64 = 0

  private static let mark: UInt64 = 0xFF
  /// The clusters that are too long, each once.
  private static let long = Mutex<[String]>([])

  init() {}

  init(ascii byte: UInt8) { head = UInt64(byte) }

  init(_ text: String) {
    guard text.utf8.count <= 16 else {
      (head, tail) = (Glyph.mark, UInt64(Glyph.number(of: text)))
      return
    }
    for byte in text.utf8.reversed() {
      tail = tail << 8 | head >> 56
      head = head << 8 | UInt64(byte)
    }
  }

  /// The one printable ASCII character, or nil.
  var ascii: UInt8? { (0x20..<0x7F).contains(head) ? UInt8(head) : nil }

  var text: String {
    if head == Glyph.mark { return Glyph.long.withLock { [tail] in $0[Int(tail)] } }
    let bytes = (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? head : tail) >> ($0 % 8 * 8)) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  private static func number(of text: String) -> Int {
    long.withLock { known in
      if let number = known.firstIndex(of: text) { return number }
      known.append(text)
      return known.count - 1
    }
  }
}
