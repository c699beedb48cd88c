extension Constitution {
  /// What each kind of rule says, one statement a line, for people to read.
  public var statements: [Statement] {
    RuleKind.all.flatMap { kind in
      let stated = kind.statements(self)
      let isTold = kind.weight == .needed || kind.weight == .usual
      return stated.isEmpty && isTold
        ? [Statement(key: kind.key, sentence: "no provision")] : stated
    }
  }

  /// What changes when another constitution takes this one's place, one line a change.
  public func changes(to other: Constitution) -> [String] {
    var lines: [String] = []
    func list<Part>(_ all: [Part], unless isKnown: (Part) -> Bool, _ tell: (Part) -> String) {
      lines += all.filter { !isKnown($0) }.map(tell)
    }
    if name != other.name { lines.append("name: \(other.name) (was \(name))") }
    if nations != other.nations {
      lines.append("nation: \(other.nations.map(\.name).joined(separator: ", "))")
    }
    let keys = other.partners.map(\.key)
    list(other.partners, unless: partners.contains) { "partner: now \($0.name) (\($0.key))" }
    list(partners, unless: { keys.contains($0.key) }) { "partner removed: \($0.name) (\($0.key))" }
    list(other.categories, unless: categories.contains) { "category added: \($0)" }
    list(categories, unless: other.categories.contains) { "category removed: \($0)" }
    if source != other.source { lines.append("source: now \(other.source ?? "none")") }
    if assumes != other.assumes { lines.append("assumes: now \(other.assumes ?? "nothing")") }
    let (was, now) = (statements, other.statements)
    list(now, unless: was.contains) { "\($0.key): now \($0.told)" }
    list(was, unless: now.contains) { "\($0.key) removed: \($0.told)" }
    return lines
  }
}

/// One thing a constitution says, for people to read.
public struct Statement: Equatable, Sendable {
  /// The kind of rule: `quorum`, `notice`.
  public let key: String
  /// What is said, with the days it holds.
  public let sentence: String
  /// How the words are read, where the document leaves a choice.
  public var reading: String?
  /// Where it stands in the document.
  public var clause: String?

  /// What is said, with its reading and its clause.
  public var told: String {
    "\(sentence)\(reading, after: "; read as ")\(clause, after: " [", before: "]")"
  }
}
