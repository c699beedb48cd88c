/// What members have to be, all together, to count towards a least number.
///
/// `partner: council` with `capacity: elected` are the elected members of the council: one seat
/// that they hold is the council's, and they hold it as elected members.
public struct MemberKind: Hashable, Sendable {
  /// The key of a partner whose seat it is.
  public var partner: String?
  public var category: String?
  /// In what capacity the seat is held.
  public var capacity: Capacity?
  public var seat: SeatID?
  /// Offices of which they hold one; empty where none is asked for.
  public var offices: [Office] = []

  private static let capacities = Capacity.allCases.map(\.rawValue).alternatives

  static let partnerKey = FileKey(
    "partner", "the partner whose seats they are", suchAs: "council",
    expects: "one of the partners of the file")
  static let categoryKey = FileKey(
    "category", "the category for which the seats are held", suchAs: "carers",
    expects: "one of the categories of the file")

  static let keys = [
    partnerKey, categoryKey,
    FileKey(
      "capacity", "the capacity in which they sit", suchAs: "elected",
      expects: capacities, choices: capacities),
    FileKey(
      "seat", "the one seat, filled by its holder or a substitute", suchAs: "director-of-health",
      expects: "the identifier of a seat, such as director-of-health"),
    officeKey,
  ]

  static let officeKey = FileKey(
    "office", "the office they hold, or a choice of offices", suchAs: "chair or deputy",
    expects: officeChoices)
  static let officeChoices = "\"chair\", \"deputy\" or \"chair or deputy\""

  init(
    partner: String? = nil, category: String? = nil, seat: SeatID? = nil, offices: [Office] = []
  ) {
    (self.partner, self.category, self.seat, self.offices) = (partner, category, seat, offices)
  }

  init(_ fields: Fields) {
    (partner, category) = (fields.partner(), fields.category())
    capacity = fields.read("capacity", Capacity.init(typed:))
    seat = fields.read("seat") { SeatID(checking: $0) }
    offices = fields.read("office", [Office].init(choice:)) ?? []
  }

  /// Whether nothing is asked for.
  var isAnybody: Bool { self == MemberKind() }

  /// Whether only offices are asked for.
  var isOfficeAlone: Bool { !offices.isEmpty && self == MemberKind(offices: offices) }

  /// Who they are, for people to read; `partnerName` tells a partner's.
  func name(_ partnerName: (String) -> String, seat seatTitle: (SeatID) -> String) -> String {
    let office = offices.map(\.name).joined(separator: " or ")
    if isOfficeAlone { return office }
    if let seat, self == MemberKind(seat: seat) { return seatTitle(seat) }
    if self == MemberKind(category: category) { return category?.unhyphenated ?? "members" }
    if self == MemberKind(partner: partner) { return partner.map(partnerName) ?? "members" }
    let words = [
      capacity?.name, category?.unhyphenated, "members", partner.map { "of \(partnerName($0))" },
      seat.map { "in the seat \(seatTitle($0))" }, office.ifAny.map { "who are \($0)" },
    ]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  /// So many of them, in the words of the file: `1 elected member for council`, `the chair`.
  func words(_ count: Int) -> String {
    if isOfficeAlone { return "the " + offices.map(\.name).joined(separator: " or ") }
    if let seat, self == MemberKind(seat: seat) { return "the \("\(seat)".unhyphenated)" }
    let whose = [partner, category].compactMap { $0 }.map { "for \($0.unhyphenated)" }
    let further = [
      seat.map { "in the seat \("\($0)".unhyphenated)" },
      offices.isEmpty ? nil : "who is \(offices.map(\.name).joined(separator: " or "))",
    ].compactMap { $0 }
    let noun = (capacity.map { "\($0.name) " } ?? "") + (count == 1 ? "member" : "members")
    return ([noun] + whose + further).joined(separator: " ")
  }
}

extension [Office] {
  /// A choice of offices as it is written: `chair or deputy`; nil where a word is none.
  init?(choice text: String) {
    let words = text.split(separator: " ").filter { $0 != "or" }
    let offices = words.compactMap { Office(rawValue: String($0)) }
    guard !words.isEmpty, offices.count == words.count else { return nil }
    self = offices
  }
}
