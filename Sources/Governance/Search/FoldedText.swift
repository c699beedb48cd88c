/// A text as names, searches and the search for exempt words compare it: its words in order,
/// without case, accents and typographic forms.
///
/// A word is a run of letters and figures; everything else stands between words. "Siân", "SIAN"
/// and "sian" are one word, "O'Brien" is two; whoever compares names has them joined.
public struct FoldedText: Equatable, Sendable {
  /// A word, and where it stands in the text.
  public struct Word: Equatable, Sendable {
    /// The word without case and accents.
    public var text: String
    /// Where it stands in the text, as it was written there.
    public var range: Range<String.Index>
  }

  /// Marks within a word, in each form in which they are typed or printed.
  public struct Mark: Sendable {
    let forms: Set<Character>

    public static let apostrophe = Mark(
      forms: ["'", "’", "‘", "\u{02BC}", "\u{02B9}", "`", "´", "′", "＇"])
    public static let hyphen = Mark(forms: ["-", "\u{2010}", "\u{2011}", "\u{AD}", "–", "−", "－"])
  }

  let text: String
  let found: [Word]

  public var words: [String] { found.map(\.text) }

  /// The words with those written together that nothing but one mark divides: "obrien".
  public func words(across marks: Mark...) -> [Word] {
    let forms = marks.reduce(into: Set()) { $0.formUnion($1.forms) }
    return found.reduce(into: []) { words, word in
      if let last = words.last, last.range.upperBound < word.range.lowerBound,
        text.index(after: last.range.upperBound) == word.range.lowerBound,
        forms.contains(text[last.range.upperBound])
      {
        words[words.count - 1].text += word.text
        words[words.count - 1].range = last.range.lowerBound..<word.range.upperBound
      } else {
        words.append(word)
      }
    }
  }

  /// The words of a text.
  public init(_ text: String) {
    self.text = text
    var found: [Word] = []
    var word: [UInt8] = []
    var start = text.startIndex
    func finish(at end: String.Index) {
      guard !word.isEmpty else { return }
      found.append(Word(text: String(decoding: word, as: UTF8.self), range: start..<end))
      word.removeAll(keepingCapacity: true)
    }
    func take(_ folded: (some Sequence<UInt8>)?, at index: String.Index) {
      guard let folded else { return finish(at: index) }
      if word.isEmpty { start = index }
      word += folded
    }
    if text.utf8.allSatisfy({ $0 < 128 }) {
      // Most texts are plain, and their bytes are read ten times faster than their characters.
      for (index, byte) in zip(text.utf8.indices, text.utf8) {
        take(FoldedText.folded(byte).map(CollectionOfOne.init), at: index)
      }
    } else {
      for index in text.indices { take(FoldedText.folded(text[index])?.utf8, at: index) }
    }
    finish(at: text.endIndex)
    self.found = found
  }

  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57, 97...122: return byte
    case 65...90: return byte + 32
    default: return nil
    }
  }

  private static func folded(_ character: Character) -> String? {
    guard let first = character.unicodeScalars.first else { return nil }
    if first.isASCII { return folded(UInt8(first.value)).map { String(Unicode.Scalar($0)) } }
    let properties = first.properties
    guard properties.isAlphabetic || properties.numericType != nil,
      !Mark.apostrophe.forms.contains(character)
    else { return nil }
    if properties.numericType == .decimal, let value = properties.numericValue {
      return String(Int(value))
    }
    return latin(first) ?? character.lowercased()
  }

  /// The plain letters behind a Latin one: its name says them, `LATIN SMALL LETTER E WITH ACUTE`.
  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    if scalar == "ß" || scalar == "ẞ" { return "ss" }
    guard var words = scalar.properties.name?.split(separator: " ") else { return nil }
    if words.first == "FULLWIDTH" { words.removeFirst() }
    guard words.first == "LATIN",
      let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" })
    else { return nil }
    let letters = words[(kind + 1)...].prefix { $0 != "WITH" }.last ?? ""
    return letters.count <= (words[kind] == "LIGATURE" ? 3 : 2) ? letters.lowercased() : nil
  }
}
