/// What stands for a character on a terminal that shows ASCII only.
///
/// One sign for one sign, so that a layout measured for Unicode still fits. What has no near
/// relation becomes "?": better plainly missing than wrong.
enum Transliteration {
  /// The printable ASCII sign for a grapheme cluster.
  static func ascii(for character: Character) -> Character {
    guard let first = character.unicodeScalars.first else { return "?" }
    // A decomposed letter starts with its base letter, and so does a key-cap digit.
    if (0x20..<0x7F).contains(first.value) { return Character(first) }
    return table[first] ?? "?"
  }

  private static let table = Dictionary(
    rows.flatMap { row in row.likenesses.unicodeScalars.map { ($0, row.sign) } },
    uniquingKeysWith: { _, last in last })

  private static let rows: [(sign: Character, likenesses: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄÆ"), ("a", "àáâãäåāăąæª"), ("B", "Ḃ"), ("b", "ḃ"), ("C", "ÇĆĈĊČ"),
    ("c", "çćĉċč©¢"), ("D", "ÐĎĐḊ"), ("d", "ðďđḋ"), ("E", "ÈÉÊËĒĔĖĘĚ€"), ("e", "èéêëēĕėęěə"),
    ("F", "Ḟ"), ("f", "ḟƒ"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"), ("h", "ĥħ"),
    ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķĸ"),
    ("L", "ĹĻĽĿŁ£"), ("l", "ĺļľŀł"), ("M", "Ṁ"), ("m", "ṁµ"), ("N", "ÑŃŅŇŊ№"), ("n", "ñńņňŋ"),
    ("O", "ÒÓÔÕÖØŌŎŐŒ"), ("o", "òóôõöøōŏőœº°○◦□"), ("P", "Ṗ¶"), ("p", "ṗþ"), ("R", "ŔŖŘ"),
    ("r", "ŕŗř®"), ("S", "ŚŜŞŠȘṠẞ§"), ("s", "śŝşšșṡß"), ("T", "ŢŤŦȚṪÞ"), ("t", "ţťŧțṫ™"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"), ("W", "ŴẀẂẄ"), ("w", "ŵẁẃẅ"), ("X", "✗✘"),
    ("x", "×✕✖"), ("Y", "ÝŶŸỲ¥"), ("y", "ýÿŷỳ"), ("Z", "ŹŻŽ"), ("z", "źżž"), ("v", "✓✔▼▾↓"),
    ("'", "‘’‚‛′´ʼ"), ("\"", "“”„‟″"), ("-", "‐‑‒–—―−─━═┄┈╌"), ("|", "│┃║┆┊╎¦"),
    ("+", "┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰†"), (".", "…·∙"), ("*", "•●★☆◆"), (" ", "\u{A0}\u{202F}\u{2009}"),
    ("<", "‹«←◀◂≤"), (">", "›»→▶▸≥"), ("^", "↑▲▴"), ("#", "█▓▒░■▌▐▀▄"), ("!", "¡"), ("/", "÷⁄"),
    ("1", "¹"), ("2", "²"), ("3", "³"), ("=", "≡≈"), ("~", "∼"),
  ]
}
