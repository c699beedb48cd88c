/// Compares texts by their words alone: case, spaces, line ends and punctuation do not matter.
enum WordRun {
  /// The fewest words in a row that give a closed passage away.
  static let telling = 6

  /// The words of a text in small letters, without what stands between them.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        // An apostrophe is no end of a word, and tells nothing either.
        if character == "'" || character == "’" { continue }
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The sentences of a text, each as its words.
  static func sentences(_ text: String) -> [[String]] {
    text.split { ".!?;:\n".contains($0) }.map { words(String($0)) }.filter { !$0.isEmpty }
  }

  /// The words with each name in them as one word, so that a long name alone gives nothing away.
  static func folding(_ words: [String], _ names: [[String]]) -> [String] {
    guard !names.isEmpty else { return words }
    var folded: [String] = []
    var index = 0
    while index < words.count {
      let rest = words[index...]
      if let name = names.first(where: { rest.starts(with: $0) }) {
        folded.append(name.joined(separator: " "))
        index += name.count
      } else {
        folded.append(words[index])
        index += 1
      }
    }
    return folded
  }

  /// The first words of some that also stand in a row in others: so many at least, or all of them
  /// where they are fewer; nil where there are none.
  static func shared(_ words: [String], with other: WordIndex) -> [String]? {
    let length = min(telling, words.count)
    guard length > 0 else { return nil }
    for start in 0...(words.count - length) {
      let run = Array(words[start..<start + length])
      if other.holds(run) { return run }
    }
    return nil
  }
}
