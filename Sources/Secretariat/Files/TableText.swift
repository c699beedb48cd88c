import Governance

/// Turns the bytes of a table into text: UTF-8, or the Windows-1252 in which older spreadsheets
/// write.
enum TableText {
  /// The text, and whether it was not UTF-8.
  ///
  /// - Throws: `Refusal` where the bytes are neither; letters are never guessed.
  static func read(
    _ bytes: [UInt8], named name: String
  ) throws(Refusal) -> (text: String, isWindows1252: Bool) {
    let expected = "a table saved as CSV, UTF-8"
    if bytes.contains(0) {
      throw Refusal("\(name) is UTF-16, or no text at all", expected: expected)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return (text, false) }
    var text = String.UnicodeScalarView()
    for byte in content {
      guard let scalar = windows1252(byte) else {
        throw Refusal("\(name) is neither UTF-8 nor Windows-1252", expected: expected)
      }
      text.append(scalar)
    }
    return (String(text), true)
  }

  /// The letter of a byte; five bytes stand for none.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return special[Int(byte) - 0x80]
  }

  private static let special: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
