import Governance

/// A name without what people write in one place and leave out in another: the family name, and
/// what stands before it.
///
/// Two names that are alike are a suggestion to a person, never a merge.
struct NameLikeness: Equatable {
  /// The family name without case and accents.
  let family: String
  /// The given names or initials in order, the same way.
  let given: [String]

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "baroness", "baron", "cllr", "councillor", "ald", "alderman", "rev", "revd", "reverend",
    "canon", "hon", "rt", "the",
  ]
  private static let letters: Set<String> = [
    "CC", "JP", "MP", "MBE", "OBE", "CBE", "KBE", "DBE", "BEM", "DL", "KC", "QC", "PhD", "MA",
    "MSc", "BSc", "BA", "MD", "FRCP", "FRCS", "MRCGP", "FRCGP", "RN", "Esq", "Jr", "Sr",
  ]

  /// The likeness of a name as it is printed, the family name last or before a comma.
  init(_ name: String) {
    let parts = name.split(separator: ",").map(NameLikeness.words).filter { !$0.isEmpty }
    // What stands before a comma is the family name, where a name stands behind it.
    let words = parts.count > 1 ? parts[1...].joined() + parts[0] : parts.first ?? []
    family = words.last ?? name.lowercased()
    given = Array(words.dropLast())
  }

  /// Whether two names may be one person's: one family name, and no given name that speaks against
  /// it.
  func isAlike(_ other: NameLikeness) -> Bool {
    guard family == other.family else { return false }
    return zip(given, other.given).allSatisfy { mine, theirs in
      let isInitial = mine.count == 1 || theirs.count == 1
      return isInitial ? mine.first == theirs.first : mine == theirs
    }
  }

  /// The words of a part of a name that tell whose it is: no title before, no letters behind.
  private static func words(_ part: Substring) -> [String] {
    let text = String(part)
    var all = FoldedText(text).words(across: .apostrophe, .hyphen)
    while all.count > 1, titles.contains(all[0].text) { all.removeFirst() }
    // As they are written: `MA` are letters, `Ma` is a name.
    while let last = all.last, letters.contains(String(text[last.range])) { all.removeLast() }
    return all.map(\.text)
  }
}

/// Everybody known, by family name, to find those whom a new name may mean.
struct PeopleRoll {
  typealias Known = (person: PersonID, name: String, likeness: NameLikeness)

  private var families: [String: [Known]] = [:]

  /// The people of a directory.
  init(_ directory: Directory) {
    for person in directory.people.values.sorted(by: { $0.id < $1.id }) {
      add(person.id, person.name)
    }
  }

  /// Those whom a name may mean.
  func like(_ name: String) -> [Known] {
    let likeness = NameLikeness(name)
    return families[likeness.family, default: []].filter { $0.likeness.isAlike(likeness) }
  }

  mutating func add(_ person: PersonID, _ name: String) {
    let likeness = NameLikeness(name)
    families[likeness.family, default: []].append((person, name, likeness))
  }
}
