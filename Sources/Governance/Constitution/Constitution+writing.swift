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
      Outline.Entry("source", text: source), Outline.Entry("assumes", text: assumes),
      partners.isEmpty ? nil : Outline.Entry("partners", Outline(.map(partners))),
      Outline.Entry("categories", list: categories),
    ]
    let rules = [
      quorum.written, decisions.written, disputes.written, scope.written, access.written,
      notice.written, papers.written, minutes.written, meetings.written, minuteNumbers.written,
      reports.written, reviews.written, acceptance.written, term.written, withdrawal.written,
    ]
    return Outline(.map((head + rules).compactMap { $0 }))
  }

  /// What each kind of rule says, one statement a line, for people to read.
  public var statements: [Statement] {
    let deciding =
      statements(quorum) + statements(decisions) + statements(disputes) + statements(scope)
      + statements(access)
    let sending =
      statements(notice) + statements(papers) + statements(minutes) + statements(meetings)
    return deciding + sending + further(minuteNumbers) + further(reports) + further(reviews)
      + further(acceptance) + further(term) + further(withdrawal)
  }

  /// Statements of a kind that few constitutions have: that there is no provision goes without saying.
  private func further<Terms: Rule>(_ provisions: Provisions<Terms>) -> [Statement] {
    provisions.all.isEmpty ? [] : statements(provisions)
  }

  private func statements<Terms: Rule>(_ provisions: Provisions<Terms>) -> [Statement] {
    if provisions.all.isEmpty {
      return [Statement(key: Terms.key, sentence: "no provision")]
    }
    return provisions.all.map {
      Statement(key: Terms.key, sentence: $0.sentence, reading: $0.reading, clause: $0.clause)
    }
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
    if source != other.source { lines.append("source: now \(other.source ?? "none")") }
    if assumes != other.assumes { lines.append("assumes: now \(other.assumes ?? "nothing")") }
    let was = statements
    let now = other.statements
    for statement in now where !was.contains(statement) {
      lines.append("\(statement.key): now \(statement.told)")
    }
    for statement in was where !now.contains(statement) {
      lines.append("\(statement.key): no longer \(statement.told)")
    }
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
    sentence + (reading.map { "; read as \($0)" } ?? "") + (clause.map { " [\($0)]" } ?? "")
  }
}
