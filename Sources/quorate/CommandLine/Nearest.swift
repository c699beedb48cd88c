/// The names that somebody probably meant who typed another.
enum Nearest {
  /// At most three, the nearest first: what begins alike, and what a few letters make equal.
  static func names(to typed: String, among names: [String]) -> [String] {
    let typed = typed.lowercased()
    let core = typed.drop { $0 == "-" }
    if let same = names.first(where: { $0.lowercased() == typed }) { return [same] }
    let near = names.compactMap { name -> (name: String, distance: Int)? in
      let known = name.drop { $0 == "-" }
      let isBeginning =
        min(core.count, known.count) > 1 && (known.hasPrefix(core) || core.hasPrefix(known))
      let distance = editDistance(Array(core), Array(known))
      guard isBeginning || distance <= max(1, min(3, core.count / 2)) else { return nil }
      return (name, isBeginning ? 0 : distance)
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// How many letters have to be put in, left out, changed or swapped with the next.
  static func editDistance(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var next = [i + 1]
      for (j, wanted) in other.enumerated() {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == wanted ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == wanted {
          least = min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[other.count]
  }
}
