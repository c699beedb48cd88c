/// The words of a text about days, small and apart, taken one after another from the front.
struct SaidWords {
  private var words: ArraySlice<String> = []

  /// Letters, figures, dashes and strokes, each run by itself; a day as `2004-03-01` stays whole.
  init(_ text: some StringProtocol) {
    var found: [String] = []
    for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
      if Day(iso: word) != nil {
        found.append(String(word))
      } else {
        SaidWords.part(word, into: &found)
      }
    }
    words = found[...]
  }

  private static func part(_ word: Substring, into found: inout [String]) {
    func isFigure(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    var last: Character = " "
    for character in word {
      if character.isLetter && last.isLetter || isFigure(character) && isFigure(last) {
        found[found.count - 1].append(character)
      } else {
        found.append("–—".contains(character) ? "-" : String(character))
      }
      last = character
    }
  }

  /// Whether every word has been taken.
  var isEmpty: Bool { words.isEmpty }

  /// Takes these words, if they come next.
  mutating func take(_ wanted: String...) -> Bool {
    guard words.starts(with: wanted) else { return false }
    words.removeFirst(wanted.count)
    return true
  }

  /// Takes the next word as something, if it can be read so.
  mutating func take<Value>(_ reader: (String) -> Value?) -> Value? {
    guard let first = words.first, let value = reader(first) else { return nil }
    words.removeFirst()
    return value
  }

  /// Takes a number written in so many figures.
  mutating func takeNumber(_ figures: ClosedRange<Int>) -> Int? {
    take { figures.contains($0.utf8.count) ? $0.figures : nil }
  }

  /// Takes a year from 1 to 9999 in four figures.
  mutating func takeYear() -> Int? {
    take { $0.utf8.count == 4 && $0 != "0000" ? $0.figures : nil }
  }

  /// Takes two years written as one, such as `2006/07`, and gives the first.
  mutating func takeYears() -> Int? {
    var rest = self
    guard let year = rest.takeYear(), rest.take("/") else { return nil }
    let isNext =
      rest.takeNumber(2...2).map { $0 == (year + 1) % 100 } ?? (rest.takeNumber(4...4) == year + 1)
    guard isNext else { return nil }
    self = rest
    return year
  }

  /// Takes a date in figures, the day first: `30/4/2002`, `30.04.2002`.
  mutating func takeFigures() -> (date: Int, month: Int, year: Int)? {
    var rest = self
    guard let date = rest.takeNumber(1...2),
      let mark = ["/", ".", "-"].first(where: { rest.take($0) }),
      let month = rest.takeNumber(1...2), rest.take(mark), let year = rest.takeYear()
    else { return nil }
    self = rest
    return (date, month, year)
  }

  /// Takes a date such as `7`, `7th` or `7th of`.
  mutating func takeDate() -> Int? {
    guard let date = takeNumber(1...2) else { return nil }
    for ending in ["st", "nd", "rd", "th"] where take(ending) { break }
    _ = take("of")
    return date
  }

  /// Takes `meeting` or `board meeting`.
  mutating func takeMeeting() -> Bool { take("meeting") || take("board", "meeting") }
}
