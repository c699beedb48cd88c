import Governance

/// Everybody known, by family name, to find those whom a new name may mean.
struct PeopleRoll {
  /// Somebody known.
  struct Known {
    let person: PersonID
    let name: String
    let likeness: NameLikeness
  }

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
    families[likeness.family, default: []].append(
      Known(person: person, name: name, likeness: likeness))
  }
}
