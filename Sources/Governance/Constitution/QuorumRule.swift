/// How many must be there, and for whom, before the board may decide.
public struct QuorumRule: Rule {
  /// Whether a kind of presence counts.
  public enum Counting: String, CaseIterable, Sendable {
    case counts = "count"
    case doesNotCount = "do not count"
  }

  /// How many different partners must have somebody there.
  public struct Represented: Hashable, Sendable {
    public let atLeast: Int
    /// Of these partners; of all where none are named.
    public let among: [String]
  }

  /// How many altogether; nil where only the least numbers of some are stated.
  public let total: Amount?
  /// Least numbers for partners.
  public let partners: [Minimum]
  /// Least numbers in categories.
  public let categories: [Minimum]
  /// Offices of which one holder must be there; each a choice, such as chair or deputy.
  public let offices: [[Office]]
  /// Further least numbers, each with everything that the members have to be.
  public let including: [Minimum]
  public let represented: Represented?
  /// Whether remote members count; nil where nothing is said.
  public let remote: Counting?
  /// Whether substitutes count; nil where nothing is said.
  public let substitutes: Counting?
  /// Whether whoever has an interest in an item counts for it; nil where nothing is said.
  public let interests: Counting?

  public static let key = "quorum"
  public static let about = "quorum"
  public static let weight = RuleWeight.needed
  public static let conditions = When.Kind.allCases

  public static let keys = [
    FileKey(
      "total", "how many must be present altogether; needed where nothing else is asked",
      suchAs: "one quarter of seats, at least 3", expects: howMany),
    FileKey(
      "partners", "how many of them for each partner", suchAs: "{council: 1, health-authority: 1}",
      expects: "a line for each, such as council: 1"),
    FileKey(
      "categories", "how many of them in each category", suchAs: "{carers: 1}",
      expects: "a line for each, such as carers: 1"),
    FileKey(
      "offices", "offices of which one holder must be present", suchAs: "[chair or deputy]",
      expects: MemberKind.officeChoices),
    FileKey(
      "including", "further minimums, each for members who meet every condition given",
      suchAs: "[{at-least: 2, partner: council, capacity: elected}]",
      expects: "lines such as - at-least: 2 and partner: council below it",
      parts: [
        FileKey(
          "at-least", "how many of these, or what share; 1 where nothing is said",
          suchAs: "one half of those present",
          expects: "a whole number such as 2, or a share such as one half of those present")
      ] + MemberKind.keys),
    FileKey(
      "partners-represented", "how many partners must be represented",
      suchAs: "2 of council, health-authority",
      expects: representedWords),
    FileKey(
      "remote", "whether members attending remotely count", suchAs: "count", expects: counting,
      choices: counting),
    FileKey(
      "substitutes", "whether substitutes count", suchAs: "count", expects: counting,
      choices: counting),
    FileKey(
      "interests", "whether a member with an interest in an item counts towards its quorum",
      suchAs: "do not count", expects: counting, choices: counting),
  ]

  private static let howMany = "how many must be present, such as 4 or one quarter of seats"
  private static let representedWords =
    "a whole number from 1, and of which partners where not of all, such as 2 of council, "
    + "health-authority"
  private static let counting = "\"count\" or \"do not count\""

  public init(_ fields: Fields) {
    total = Amount.read("total", fields)
    partners = QuorumRule.minimums("partners", fields, among: fields.names.partners) {
      MemberKind(partner: $0)
    }
    categories = QuorumRule.minimums("categories", fields, among: fields.names.categories) {
      MemberKind(category: $0)
    }
    offices = fields.read(fields.texts("offices") ?? [], at: "offices", [Office].init(choice:))
    including = fields.maps("including") { entry in
      let minimum = Minimum(entry, of: Amount.Base.ofBoard + [.present])
      if minimum.of.isAnybody {
        entry.fail(
          ReadingError(
            line: entry.line, place: entry.place, found: "it does not say who",
            expected: MemberKind.keys.map(\.name).alternatives))
      }
      return minimum
    }
    represented = QuorumRule.represented(fields)
    remote = fields.read("remote", Counting.init(rawValue:))
    substitutes = fields.read("substitutes", Counting.init(rawValue:))
    interests = fields.read("interests", Counting.init(rawValue:))
    let asked = ["total", "partners", "categories", "offices", "including", "partners-represented"]
    if !asked.contains(where: fields.has) { fields.missing("total", QuorumRule.howMany) }
  }

  private static func minimums(
    _ key: String, _ fields: Fields, among known: [String], _ kind: (String) -> MemberKind
  ) -> [Minimum] {
    fields.entries(key).compactMap { entry in
      guard known.contains(entry.key) else {
        fields.fail(key, entry.word, Fields.named(known, key))
        return nil
      }
      guard case .value(let text) = entry.value.content, let count = text.figures, count >= 1 else {
        fields.fail("\(key).\(entry.key)", entry.value, "a whole number from 1")
        return nil
      }
      return Minimum(.number(count), of: kind(entry.key))
    }
  }

  private static func represented(_ fields: Fields) -> Represented? {
    fields.read("partners-represented") { text throws(Refusal) in
      if fields.names.partners.isEmpty { throw Refusal("", expected: Fields.named([], "partners")) }
      let words = text.split { $0 == " " || $0 == "," }.map(String.init)
      let known = fields.names.partners
      let among = words.dropFirst(2).filter { $0 != "and" }
      guard let count = words.first?.figures, (1...known.count + 1).contains(count),
        words.count == 1 || words[1] == "of" && among.allSatisfy(known.contains),
        words.count == 1 ? count <= known.count : count <= Set(among).count
      else { throw Refusal("", expected: representedWords) }
      return Represented(atLeast: count, among: among)
    }
  }

  public var sentence: String {
    let minimums = (partners + categories).map { "\($0.key.unhyphenated) \($0.atLeast)" }
    return words(total?.spoken, ", including ", minimums.listed)
  }

  /// The rule as every declaration keeps it in its basis, with which it is compared: these words
  /// may not change.
  var kept: String {
    let minimums = (partners + categories).map { "\($0.key) \($0.atLeast)" }
    return words(total?.description, "; of them ", minimums.joined(separator: ", "))
  }

  private func words(_ total: String?, _ lead: String, _ minimums: String) -> String {
    let offices = offices.map { $0.map(\.name).joined(separator: " or ") }
    let further = including.map(\.words)
    let all =
      "\(total, after: "")\(minimums.ifAny, after: lead)"
      + "\(offices.joined(separator: " and the ").ifAny, after: "; with the ")"
      + "\(further.joined(separator: ", and ").ifAny, after: "; with ")"
      + "\(represented?.words, after: "; with ")"
      + "\(remote?.rawValue, after: "; remote members ")"
      + "\(substitutes?.rawValue, after: "; substitutes ")"
      + "\(interests?.rawValue, after: "; members with an interest ")"
    // Without a total the first of the others begins.
    return total == nil ? String(all.drop { ";, ".contains($0) }) : all
  }
}

extension QuorumRule.Represented {
  fileprivate var words: String {
    let of = among.isEmpty ? "the partners" : among.map(\.unhyphenated).listed
    return "\(atLeast) of \(of) represented"
  }
}

extension Minimum {
  /// The key of the partner or the category, where it names one alone.
  fileprivate var key: String { of.partner ?? of.category ?? "" }
}
