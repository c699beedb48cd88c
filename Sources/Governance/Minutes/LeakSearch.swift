/// Looks for exempt words in what everybody would read.
///
/// A passage gives itself away by six words in a row, or by one of its shorter sentences; a title
/// by two words. Case, accents, spaces, line ends, punctuation and how words are divided do not
/// matter.
struct LeakSearch {
  /// The fewest words in a row that give an exempt passage away.
  private static let telling = 6

  private let names: [[String]]
  private let text: PublicText

  /// A search of texts, taken as one so that words cut in two are found; `known` are names and
  /// titles that everybody may know, each of which counts as one word.
  init(in texts: [String], known: [String]) {
    // Long names first: a name within another must not hide it.
    names = Set(known.map(LeakSearch.words)).filter { $0.count > 1 }.sorted { $0.count > $1.count }
    text = PublicText(LeakSearch.joining(names, in: texts.flatMap(LeakSearch.words)))
  }

  /// The words of a text as they are compared; an apostrophe is no end of a word.
  static func words(_ text: String) -> [String] {
    FoldedText(text).words(across: .apostrophe).map(\.text)
  }

  /// The sentences of a text, each with its words.
  static func sentences(_ text: String) -> [Substring] { text.split { ".!?;:\n".contains($0) } }

  /// The words by which an exempt text gives itself away, or nil.
  func leak(of secret: ClosedWords.Text) -> String? {
    let all = LeakSearch.words(secret.words)
    if secret.isTitle { return found(all, least: 2) }
    if let leak = found(all, least: LeakSearch.telling) { return leak }
    return LeakSearch.sentences(secret.words).lazy
      .compactMap { found(LeakSearch.words(String($0)), least: 3) }.first
  }

  /// The first six words of some, or all of them where they are fewer, that stand in the text too.
  private func found(_ words: [String], least: Int) -> String? {
    let words = LeakSearch.joining(names, in: words)
    guard words.count >= least else { return nil }
    let length = min(LeakSearch.telling, words.count)
    return (0...(words.count - length)).lazy.map { words[$0..<$0 + length] }
      .first(where: text.holds)?.joined(separator: " ")
  }

  /// The words with each name in them as one, so that a long name alone gives nothing away.
  private static func joining(_ names: [[String]], in words: [String]) -> [String] {
    guard !names.isEmpty else { return words }
    var joined: [String] = []
    var index = 0
    while index < words.count {
      let rest = words[index...]
      let name = names.first { rest.starts(with: $0) }
      joined.append(name?.joined(separator: " ") ?? words[index])
      index += name?.count ?? 1
    }
    return joined
  }
}

/// A text that the public would read, to be asked whether some words stand in a row in it.
///
/// Letters are compared, from the beginning of a word to the end of one, so that "co-operation" is
/// found as "cooperation" and as "co operation".
struct PublicText {
  private var letters: [UInt8] = []
  private var ends: Set<Int> = []
  /// Where words begin, by their first byte.
  private var beginnings: [UInt8: [Int]] = [:]

  /// A text of some words; one that is a name may have spaces in it.
  init(_ words: [String]) {
    for word in words {
      guard let first = word.utf8.first else { continue }
      beginnings[first, default: []].append(letters.count)
      letters += word.utf8.filter { $0 != 32 }
      ends.insert(letters.count)
    }
  }

  /// Whether the words stand in it one behind the other.
  func holds(_ run: some Sequence<String>) -> Bool {
    let wanted = run.flatMap { $0.utf8.filter { $0 != 32 } }
    return wanted.first.flatMap { beginnings[$0] }?.contains { start in
      ends.contains(start + wanted.count) && letters[start...].starts(with: wanted)
    } ?? false
  }
}
