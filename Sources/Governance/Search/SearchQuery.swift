/// What somebody looks for in the record: words that must all be there.
///
/// Case and accents do not matter. A word of three letters or more stands for all words that begin
/// with it; words in quotes stand together, as they are.
public struct SearchQuery: Equatable, Sendable {
  /// One word, or several that stand together.
  public struct Term: Equatable, Sendable {
    /// The words, without case and accents.
    public let words: [String]
    /// Whether the last of them only begins what is looked for.
    public let isBeginning: Bool

    /// Where the term stands first among some words, or nil.
    func place(in others: [String]) -> Range<Int>? {
      guard others.count >= words.count, let last = words.indices.last else { return nil }
      for start in 0...(others.count - words.count) {
        let fits = words.indices.allSatisfy { index in
          let other = others[start + index]
          return index == last && isBeginning
            ? other.hasPrefix(words[index]) : other == words[index]
        }
        if fits { return start..<start + words.count }
      }
      return nil
    }
  }

  /// The words as they were typed.
  public let text: String
  /// What must be there.
  public let terms: [Term]

  /// How many words can be looked for at once.
  static let most = 100

  /// Reads what was typed.
  ///
  /// - Throws: `Refusal` where there is no word in it, or more than a hundred.
  public init(_ text: String) throws(Refusal) {
    var terms: [Term] = []
    let parts = text.split(omittingEmptySubsequences: false) { "\"“”„".contains($0) }
    for (place, part) in parts.enumerated() {
      // What stands behind an odd quote is meant to stand together, closed or not.
      let isTogether = !place.isMultiple(of: 2)
      let runs = isTogether ? [part] : part.split(whereSeparator: \.isWhitespace)
      for run in runs {
        let words = FoldedText(String(run)).words
        let term = Term(words: words, isBeginning: !isTogether && (words.last?.count ?? 0) >= 3)
        if !words.isEmpty, !terms.contains(term) { terms.append(term) }
      }
    }
    let shown = text.count > 40 ? "\(text.prefix(40))…" : text
    guard !terms.isEmpty else {
      throw Refusal("\"\(shown)\" contains no word", expected: "a word, such as budget")
    }
    let count = terms.reduce(0) { $0 + $1.words.count }
    guard count <= SearchQuery.most else {
      throw Refusal("\"\(shown)\" is \(count) words", expected: "\(SearchQuery.most) words at most")
    }
    (self.text, self.terms) = (text, terms)
  }

  /// Whether every word is found in a text.
  public func isFound(in text: String) -> Bool {
    let words = FoldedText(text).words
    return terms.allSatisfy { $0.place(in: words) != nil }
  }
}
