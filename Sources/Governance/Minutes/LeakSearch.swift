/// Looks for closed words in what everybody would read.
///
/// A passage gives itself away by six words in a row, or by one of its shorter sentences; a title by
/// two words. Case, spaces, line ends and punctuation do not matter.
struct LeakSearch {
  private let names: [[String]]
  private let index: WordIndex

  /// A search of texts, taken as one so that words cut in two are found; `known` are names and
  /// titles that everybody may know, each of which counts as one word.
  init(in texts: [String], known: [String]) {
    // Long names first: a name within another must not hide it.
    names = Set(known.map(WordRun.words)).filter { $0.count > 1 }.sorted { $0.count > $1.count }
    index = WordIndex(WordRun.folding(texts.flatMap(WordRun.words), names))
  }

  /// The words by which a secret gives itself away, or nil.
  func leak(of secret: ClosedWords.Secret) -> String? {
    let all = WordRun.words(secret.words)
    if secret.isTitle { return found(all, least: 2) }
    if let leak = found(all, least: WordRun.telling) { return leak }
    return WordRun.sentences(secret.words).lazy.compactMap { found($0, least: 3) }.first
  }

  private func found(_ words: [String], least: Int) -> String? {
    let folded = WordRun.folding(words, names)
    guard folded.count >= least else { return nil }
    return WordRun.shared(folded, with: index)?.joined(separator: " ")
  }
}
