import Governance

/// A name without what people write in one place and leave out in another: its words, a title
/// before and letters behind left out.
///
/// Two names that are alike are a suggestion to a person, never a merge.
struct NameLikeness: Equatable {
  /// The words in order, without case and accents: those of double names apart, and together.
  private let apart: [String]
  private let together: [String]
  /// The words of the family name: of a double name both.
  private let family: Set<String>

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "baroness", "baron", "cllr", "councillor", "ald", "alderman", "rev", "revd", "reverend",
    "canon", "hon", "rt", "the", "right", "honourable", "mayor", "mayoress", "deputy", "chair",
    "chairman", "vice", "leader", "of", "council",
  ]
  private static let letters: Set<String> = [
    "CC", "JP", "MP", "MBE", "OBE", "CBE", "KBE", "DBE", "BEM", "DL", "KC", "QC", "PhD", "MA",
    "MSc", "BSc", "BA", "MD", "FRCP", "FRCS", "MRCGP", "FRCGP", "RN", "Esq", "Jr", "Sr",
  ]
  /// Short forms under the names they stand for, where the letters do not show it.
  private static let shortForms: [String: Set<String>] = [
    "william": ["bill", "billy", "will"], "robert": ["bob", "bobby", "rob"],
    "richard": ["dick", "rick"], "james": ["jim", "jimmy"], "john": ["jack", "johnny"],
    "anthony": ["tony"], "michael": ["mike", "mick"], "david": ["dave"], "edward": ["ted", "ed"],
    "elizabeth": ["liz", "beth", "betty", "lizzie"], "margaret": ["maggie", "peggy", "meg"],
    "katherine": ["kate", "kathy", "katie"], "catherine": ["kate", "cathy", "katie"],
    "charles": ["charlie", "chuck"], "henry": ["harry"], "mary": ["molly", "polly"],
    "andrew": ["andy", "drew"], "stephen": ["steve"], "steven": ["steve"], "thomas": ["tom"],
    "patricia": ["pat", "trish"], "patrick": ["pat", "paddy"], "susan": ["sue"],
    "christopher": ["chris"], "christine": ["chris"], "deborah": ["debbie"], "jennifer": ["jenny"],
  ]

  /// The likeness of a name as it is printed, the family name last or before a comma.
  init(_ name: String) {
    let bare = name.split(separator: "(").first.map(String.init) ?? name
    // Behind a comma, what is all in capitals are letters, unless the whole name is.
    let isMixed = bare.contains(where: \.isLowercase)
    let parts = bare.split(separator: ",").enumerated().map { index, part in
      NameLikeness.words(part, letters: index > 0 && isMixed, initials: isMixed)
    }
    let names = parts.filter { words in !words.allSatisfy { titles($0) } }
    let named = names.isEmpty ? parts : names
    // What stands before a comma is the family name, where a name stands behind it.
    let all = named.count > 1 ? named[1...].joined() + named[0] : named.first ?? []
    // A name that holds none is like itself only.
    apart = all.isEmpty ? [name.lowercased()] : all.flatMap { $0 }
    together = all.isEmpty ? apart : all.map { $0.joined() }
    family = Set((all.last ?? apart) + [(all.last ?? apart).joined()])

    func titles(_ words: [String]) -> Bool {
      words.count == 1 && NameLikeness.titles.contains(words[0])
    }
  }

  /// The words by which a name is found.
  var words: Set<String> { Set(apart.suffix(3) + together.suffix(1)) }

  /// Whether two names may be one person's: what one of them has, the other has too, in that order,
  /// and the family name in common.
  func isAlike(_ other: NameLikeness) -> Bool {
    [
      (apart, other.apart), (together, other.together), (apart, other.together),
      (together, other.apart),
    ]
    .contains { mine, theirs in
      mine.count <= theirs.count
        ? NameLikeness.stands(mine, family, in: theirs)
        : NameLikeness.stands(theirs, other.family, in: mine)
    }
  }

  private static func stands(_ short: [String], _ family: Set<String>, in long: [String]) -> Bool {
    guard !short.isEmpty, !family.isDisjoint(with: long) else { return false }
    var rest = long[...]
    for word in short {
      guard let place = rest.firstIndex(where: { isSame(word, $0) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Whether two words may be one name: the same, an initial of it, or a short form.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if one.count == 1 || other.count == 1 { return one.first == other.first }
    return shortForms[one]?.contains(other) ?? false || shortForms[other]?.contains(one) ?? false
  }

  /// The words of a part of a name that tell whose it is, each of a double name together: no title
  /// before, no letters behind, initials that are written as one word apart.
  private static func words(
    _ part: Substring, letters isLettered: Bool, initials: Bool
  ) -> [[String]] {
    let text = String(part)
    var all = FoldedText(text).words(across: .apostrophe, .hyphen)
    while all.count > 1, titles.contains(all[0].text) { all.removeFirst() }
    // As they are written: `MA` are letters, `Ma` is a name.
    while let last = all.last.map({ String(text[$0.range]) }),
      letters.contains(last) || isLettered && last.count > 1 && last.allSatisfy(\.isUppercase)
    {
      all.removeLast()
    }
    return all.enumerated().flatMap { index, word -> [[String]] in
      let written = String(text[word.range])
      if initials, index + 1 < all.count, (2...3).contains(written.count),
        written.allSatisfy(\.isUppercase)
      {
        return written.lowercased().map { [String($0)] }
      }
      return [FoldedText(written).words(across: .apostrophe).map(\.text)]
    }
  }
}

/// Everybody known, by the words of their names, to find those whom a new name may mean.
struct PeopleRoll {
  typealias Known = (person: PersonID, name: String, likeness: NameLikeness)

  private var byWord: [String: [Known]] = [:]

  /// The people of a directory.
  init(_ directory: Directory) {
    for person in directory.people.values.sorted(by: { $0.id < $1.id }) {
      add(person.id, person.name)
    }
  }

  /// Those whom a name may mean.
  func like(_ name: String) -> [Known] {
    let likeness = NameLikeness(name)
    var seen: Set<PersonID> = []
    return likeness.words.sorted().flatMap { byWord[$0, default: []] }
      .filter { $0.likeness.isAlike(likeness) && seen.insert($0.person).inserted }
  }

  mutating func add(_ person: PersonID, _ name: String) {
    let likeness = NameLikeness(name)
    for word in likeness.words {
      byWord[word, default: []].append((person, name, likeness))
    }
  }
}
