/// How many terminal columns text takes, measured in grapheme clusters.
///
/// The measure is our own, so that what is laid out, tested and drawn agree; the driver replaces
/// the few clusters that the terminal's library would measure otherwise.
public enum TextWidth {
  /// The columns of one grapheme cluster: 0, 1 or 2.
  ///
  /// 0 for what is never drawn (control characters, a combining mark with nothing to combine
  /// with), 2 for East Asian wide characters and emoji, else 1. A tab or a line end counts 1,
  /// since a canvas draws it as one space.
  public static func columns(of character: Character) -> Int {
    if let byte = character.asciiValue {
      return (0x20..<0x7F).contains(byte) || (0x09...0x0D).contains(byte) ? 1 : 0
    }
    if character.isNewline { return 1 }
    var sum = 0
    var isEmoji = false
    for scalar in character.unicodeScalars {
      sum += columns(of: scalar)
      if scalar.value == 0xFE0F { isEmoji = true }
    }
    return sum > 0 && isEmoji ? 2 : min(sum, 2)
  }

  /// The columns of a text in one line.
  public static func columns(of text: String) -> Int {
    var sum = 0
    forEachPiece(of: text) { piece in
      switch piece {
      case .plain(let bytes): sum += bytes.count
      case .grapheme(let character): sum += columns(of: character)
      }
      return true
    }
    return sum
  }

  /// A piece of a text as it is measured and drawn.
  enum Piece {
    /// Printable ASCII: a column for each byte, and no grapheme to be looked for.
    case plain(Substring.UTF8View)
    case grapheme(Character)
  }

  /// Goes through a text piece by piece, until it is told to stop.
  static func forEachPiece(of text: String, _ body: (Piece) -> Bool) {
    var rest = text[...]
    while !rest.isEmpty {
      let bytes = rest.utf8.prefix { (0x20..<0x7F).contains($0) }
      // What follows may be a mark on the last of them.
      let plain = bytes.endIndex == rest.endIndex ? bytes : bytes.dropLast()
      if !plain.isEmpty {
        guard body(.plain(plain)) else { return }
        rest = rest[plain.endIndex...]
      } else if let character = rest.popFirst() {
        guard body(.grapheme(character)) else { return }
      }
    }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
    }
    // The vowels and final consonants of decomposed Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}
