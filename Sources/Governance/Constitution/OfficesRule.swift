/// How an office of the board is filled: for how long, in turn by whom, and not by one of whom.
public struct OfficesRule: Rule {
  public let office: Office
  /// The partners that fill it in turn, in their order; empty where that is not said.
  public let inTurn: [String]
  /// The longest term.
  public let atMost: Span?
  /// The office whose holder has to be of another partner.
  public let apartFrom: Office?
  /// The seat whose holder presides while nobody holds the office.
  public let whileVacant: SeatID?

  public static let key = "offices"
  public static let about = "how the offices are filled"
  public static let holdsBesideOthers = true

  public static let keys = [
    FileKey("office", "the office", oneOf: Office.self, suchAs: .chair, isRequired: true),
    FileKey(
      "in-turn", "the partners that fill it one after the other",
      suchAs: "[council, health-authority]", expects: "two or more of the partners of the file"),
    FileKey(period: "at-most", "the longest term", suchAs: "3 years"),
    FileKey(
      "apart-from", "the office whose holder has to be of another partner", oneOf: Office.self,
      suchAs: .deputy),
    FileKey(
      "while-vacant", "the seat whose holder presides while nobody holds the office",
      suchAs: "director-of-health",
      expects: "the identifier of a seat, such as director-of-health"),
  ]

  public init(_ fields: Fields) {
    office = fields.word("office")
    let turns = fields.texts("in-turn") ?? []
    inTurn = turns
    if let stray = turns.first(where: { !fields.names.partners.contains($0) }) {
      fields.fail("in-turn", .value(stray), fields.names.partners.alternatives.ifAny)
    } else if turns.count == 1 {
      fields.fail("in-turn", .value(turns[0]))
    }
    atMost = fields.span("at-most", nil)
    if let atMost, atMost.months == 0 {
      fields.fail("at-most", .value(atMost.description), "months or years, such as 3 years")
    }
    whileVacant = fields.read("while-vacant") { SeatID(checking: $0) }
    apartFrom = fields.read("apart-from", Office.init(rawValue:))
    if let apartFrom, apartFrom == office {
      fields.fail(
        "apart-from", .value(apartFrom.rawValue), "another office than the \(office.name)")
    }
  }

  public var sentence: String {
    let further = [
      inTurn.isEmpty ? nil : "filled in turn by \(inTurn.map(\.unhyphenated).listed)",
      atMost.map { "for at most \($0.length)" },
      apartFrom.map { "of another partner than the \($0.name)" },
      whileVacant.map { "while it is vacant the \("\($0)".unhyphenated) presides" },
    ].compactMap { $0 }
    return "\(office.name)\(further.joined(separator: ", ").ifAny, after: ": ")"
  }
}

extension Board {
  /// What is stated on a day of how an office is filled.
  func office(_ office: Office, on day: Day) -> Provision<OfficesRule>? {
    constitution(on: day)?[OfficesRule.self].all(on: day).last { $0.rule?.office == office }
  }

  /// The partner that fills an office after a term of it, by name; nil where there are no turns, or
  /// it is not plain which partner filled it.
  func turn(after term: OfficeTerm, by rule: OfficesRule, in directory: Directory) -> String? {
    guard let last = rule.inTurn.firstIndex(where: { isNamed($0, term.by, term.from, directory) })
    else { return nil }
    let next = rule.inTurn[(last + 1) % rule.inTurn.count]
    return partnerName(next, on: term.from, in: directory)
  }

  /// Whether a partner is meant by its name or its key.
  func isNamed(_ partner: String, _ text: String, _ day: Day, _ directory: Directory) -> Bool {
    [partner, partner.unhyphenated, partnerName(partner, on: day, in: directory)]
      .contains { $0.lowercased() == text.lowercased() }
  }
}
