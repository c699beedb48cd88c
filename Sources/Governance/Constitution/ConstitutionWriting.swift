extension Constitution {
  /// The constitution as a file; reading it back gives an equal constitution.
  public var outline: Outline {
    let partners = partners.map { Outline.Entry($0.key, .value($0.name)) }
    let head: [Outline.Entry?] = [
      Outline.Entry("name", .value(name)),
      Outline.Entry(
        "nation",
        nations.count == 1
          ? .value(nations[0].rawValue) : .values(nations.map(\.rawValue))),
      source.map { Outline.Entry("source", .value($0)) },
      assumes.map { Outline.Entry("assumes", .value($0)) },
      partners.isEmpty ? nil : Outline.Entry("partners", Outline(.map(partners))),
      categories.isEmpty ? nil : Outline.Entry("categories", .values(categories)),
    ]
    let rules = [
      quorum.written, decisions.written, notice.written, papers.written, minutes.written,
      meetings.written,
    ]
    return Outline(.map((head + rules).compactMap { $0 }))
  }

  /// What each kind of rule says, one line a statement, for people to read.
  public var statements: [(key: String, sentence: String, clause: String?)] {
    statements(quorum) + statements(decisions) + statements(notice) + statements(papers)
      + statements(minutes) + statements(meetings)
  }

  private func statements<Terms: Rule>(
    _ provisions: Provisions<Terms>
  ) -> [(key: String, sentence: String, clause: String?)] {
    if provisions.all.isEmpty { return [(Terms.key, "the constitution is silent", nil)] }
    return provisions.all.map { (Terms.key, $0.sentence, $0.clause) }
  }

  /// What changes when another constitution takes this one's place, one line a change.
  public func changes(to other: Constitution) -> [String] {
    var lines: [String] = []
    if name != other.name { lines.append("name: \(other.name) (was \(name))") }
    if nations != other.nations {
      lines.append("nation: \(other.nations.map(\.name).joined(separator: ", "))")
    }
    for partner in other.partners where !partners.contains(partner) {
      lines.append("partner \(partner.key): now \(partner.name)")
    }
    for partner in partners where !other.partners.contains(where: { $0.key == partner.key }) {
      lines.append("partner \(partner.key): no longer")
    }
    for category in other.categories where !categories.contains(category) {
      lines.append("category \(category): new")
    }
    for category in categories where !other.categories.contains(category) {
      lines.append("category \(category): no longer")
    }
    let was = statements
    let now = other.statements
    for (key, sentence, _) in now
    where !was.contains(where: { $0.key == key && $0.sentence == sentence }) {
      lines.append("\(key): now \(sentence)")
    }
    for (key, sentence, _) in was
    where !now.contains(where: { $0.key == key && $0.sentence == sentence }) {
      lines.append("\(key): no longer \(sentence)")
    }
    return lines
  }
}
