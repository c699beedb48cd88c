/// A long text by its words, to be asked whether some words stand in a row in it.
struct WordIndex {
  private let words: [String]
  private let places: [String: [Int]]

  /// The index of some words.
  init(_ words: [String]) {
    self.words = words
    places = Dictionary(grouping: words.indices, by: { words[$0] })
  }

  /// Whether the words stand in it one behind the other.
  func holds(_ run: [String]) -> Bool {
    guard let first = run.first else { return false }
    return places[first]?.contains { words[$0...].starts(with: run) } ?? false
  }
}
