import Foundation

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
    family = words.last ?? NameLikeness.folded(name)
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
  private static func words(_ text: Substring) -> [String] {
    var all = text.split { !$0.isLetter && !"-'’".contains($0) }.map(String.init)
    while all.count > 1, titles.contains(folded(all[0])) { all.removeFirst() }
    // As they are written: `MA` are letters, `Ma` is a name.
    while let last = all.last, letters.contains(last) { all.removeLast() }
    return all.map(folded).filter { !$0.isEmpty }
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .filter { $0 != "'" && $0 != "’" }
  }
}
