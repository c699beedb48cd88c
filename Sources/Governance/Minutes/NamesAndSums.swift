/// The names and sums in closed words, which give them away in a summary that repeats nothing else.
struct NamesAndSums {
  private let names: [[String]]
  private let sums: Set<String>

  /// What closed words name and how much they speak of, but for the names that everybody may know.
  init(in secrets: [String], known: [String]) {
    let everybodys = Set(known.map(WordRun.words))
    names = secrets.flatMap(NamesAndSums.names).filter { name in
      !everybodys.contains {
        $0.count >= name.count
          && $0.joined(separator: " ")
            .contains(name.joined(separator: " "))
      }
    }
    sums = Set(secrets.flatMap(NamesAndSums.sums))
  }

  /// A name or a sum of the closed words that stands in a text too, or nil.
  func found(in text: String) -> String? {
    if let sum = NamesAndSums.sums(text).first(where: sums.contains) { return sum }
    let index = WordIndex(WordRun.words(text))
    return names.first(where: index.holds)?.joined(separator: " ")
  }

  /// Two or more words in a row that begin with a capital; the first of a sentence is none of them.
  private static func names(_ text: String) -> [[String]] {
    text.split { ".!?;:\n".contains($0) }.flatMap { sentence -> [[String]] in
      var found: [[String]] = []
      var run: [String] = []
      for word in sentence.split(separator: " ").dropFirst() {
        if word.first?.isUppercase ?? false {
          run += WordRun.words(String(word))
        } else {
          found.append(run)
          run = []
        }
      }
      return (found + [run]).filter { $0.count > 1 }
    }
  }

  /// Numbers of four figures or more, written together; a year is none.
  private static func sums(_ text: String) -> [String] {
    var found: [String] = []
    var figures = ""
    for character in text + " " {
      if character.isASCII, character.isNumber {
        figures.append(character)
      } else if character != "," || figures.isEmpty {
        if figures.count > 3, !(figures.count == 4 && "12".contains(figures.prefix(1))) {
          found.append(figures)
        }
        figures = ""
      }
    }
    return found
  }
}
