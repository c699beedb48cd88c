/// A text as search reads it: its words in order, without case and accents.
///
/// A word is a run of letters and figures; everything else stands between words. "Siân", "SIAN"
/// and "sian" are one word, "O'Brien" is two.
public struct FoldedText: Equatable, Sendable {
  /// A word, and where it stands in the text.
  struct Word: Equatable, Sendable {
    let text: String
    let range: Range<String.Index>
  }

  let found: [Word]

  /// The words in order.
  public var words: [String] { found.map(\.text) }

  /// The words of a text.
  public init(_ text: String) {
    var found: [Word] = []
    var word = ""
    var start = text.startIndex
    func finish(at end: String.Index) {
      if !word.isEmpty { found.append(Word(text: word, range: start..<end)) }
      word = ""
    }
    if text.utf8.allSatisfy({ $0 < 128 }) {
      // Most texts are plain, and their bytes are read ten times faster than their characters.
      for (index, byte) in zip(text.utf8.indices, text.utf8) {
        guard let folded = FoldedText.folded(byte) else {
          finish(at: index)
          continue
        }
        if word.isEmpty { start = index }
        word.unicodeScalars.append(folded)
      }
    } else {
      for index in text.indices {
        guard let folded = FoldedText.folded(text[index]) else {
          finish(at: index)
          continue
        }
        if word.isEmpty { start = index }
        word += folded
      }
    }
    finish(at: text.endIndex)
    self.found = found
  }

  private static func folded(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 48...57, 97...122: return Unicode.Scalar(byte)
    case 65...90: return Unicode.Scalar(byte + 32)
    default: return nil
    }
  }

  private static func folded(_ character: Character) -> String? {
    guard let first = character.unicodeScalars.first else { return nil }
    if first.isASCII { return folded(UInt8(first.value)).map { String($0) } }
    guard first.properties.isAlphabetic || first.properties.numericType != nil else { return nil }
    return latin(first) ?? character.lowercased()
  }

  /// The plain letters behind a Latin one: its name says them, `LATIN SMALL LETTER E WITH ACUTE`.
  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    if scalar == "ß" || scalar == "ẞ" { return "ss" }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }) else {
      return nil
    }
    let letters = words[(kind + 1)...].prefix { $0 != "WITH" }.last ?? ""
    return letters.count <= (words[kind] == "LIGATURE" ? 3 : 2) ? letters.lowercased() : nil
  }
}
