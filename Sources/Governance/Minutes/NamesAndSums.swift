/// The names and sums in exempt words, which give them away in a summary that repeats nothing else.
struct NamesAndSums {
  private let names: [[String]]
  private let sums: Set<String>

  /// What exempt words name and how much they speak of, but for the names that everybody may know.
  init(in secrets: [String], known: [String]) {
    let known = known.map { LeakSearch.words($0).joined(separator: " ") }
    names = secrets.flatMap(NamesAndSums.names).filter { name in
      !known.contains { $0.contains(name.joined(separator: " ")) }
    }
    sums = Set(secrets.flatMap(NamesAndSums.sums))
  }

  /// A name or a sum of the exempt words that stands in a text too, or nil.
  func found(in text: String) -> String? {
    if let sum = NamesAndSums.sums(text).first(where: sums.contains) { return sum }
    return names.first(where: PublicText(LeakSearch.words(text)).holds)?.joined(separator: " ")
  }

  /// Two or more words in a row that begin with a capital, in quotation marks or not; the first of
  /// a sentence is none of them.
  private static func names(_ text: String) -> [[String]] {
    LeakSearch.sentences(text).flatMap { sentence -> [[String]] in
      var found: [[String]] = []
      var run: [String] = []
      for word in sentence.split(whereSeparator: \.isWhitespace).dropFirst() {
        if word.first(where: \.isLetter)?.isUppercase ?? false {
          run += LeakSearch.words(String(word))
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
