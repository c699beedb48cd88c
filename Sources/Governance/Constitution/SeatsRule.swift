/// How many seats of a kind the board has.
public struct SeatsRule: Rule {
  public let number: Int
  /// The key of the partner whose they are, where they are a partner's.
  public let partner: String?
  public let category: String?
  /// The kinds of matter on which alone they act; empty for all.
  public let matters: [String]
  /// How they count; in either way where nothing is said.
  public let standing: Seat.Kind?

  public static let key = "seats"
  public static let about = "how many seats the board has"
  public static let holdsBesideOthers = true

  public static let keys = [
    FileKey(
      "number", "how many seats of the kind there are", suchAs: "4",
      expects: "a whole number from 1", isRequired: true),
    MemberKind.partnerKey, MemberKind.categoryKey,
    FileKey(
      "standing", "whether they count towards quorum and agreement", oneOf: Seat.Kind.self,
      suchAs: .full),
    FileKey(
      "matters", "the kinds of matter on which alone their holders act", suchAs: "[budget]",
      expects: "kinds that the file names under matters"),
  ]

  public init(_ fields: Fields) {
    number = fields.read("number") { $0.figures.flatMap { $0 > 0 ? $0 : nil } } ?? 1
    (partner, category) = (fields.partner(), fields.category())
    matters = fields.texts("matters") ?? []
    if let stray = matters.first(where: { !fields.names.matters.contains($0) }) {
      fields.fail("matters", .value(stray), fields.names.matters.alternatives.ifAny)
    }
    if !matters.isEmpty, partner == nil, category == nil {
      fields.fail("matters", .value(matters[0]), "with it the partner or the category of the seats")
    }
    standing = fields.read("standing", Seat.Kind.init(rawValue:))
  }

  /// How many seats of the kind exist on a board on a day.
  func count(on board: Board, _ day: Day) -> Int {
    board.seats.count { $0.holds(on: day) && isMeant($0) }
  }

  private func isMeant(_ seat: Seat) -> Bool {
    partner.map { $0 == seat.partner } ?? true && category.map { $0 == seat.category } ?? true
      && standing.map { $0 == seat.kind } ?? true
  }

  /// Whether a seat acts on other matters only.
  func excludes(_ seat: Seat, from matter: String?) -> Bool {
    !matters.isEmpty && isMeant(seat) && !(matter.map(matters.contains) ?? false)
  }

  public var sentence: String {
    let kind = standing == .adviser ? "adviser seat" : standing == .full ? "full seat" : "seat"
    return number.counted(kind) + "\(partner?.unhyphenated, after: " for ")"
      + "\(category?.unhyphenated, after: " for ")"
      + "\(matters.map(\.unhyphenated).listed.ifAny, after: ", on matters of ", before: " only")"
  }
}

extension Board {
  /// The board as it acts on a matter: without the seats whose holders act on others only.
  func acting(on matter: String?, _ day: Day) -> Board {
    let limits = (constitution(on: day)?[SeatsRule.self].all(on: day) ?? []).compactMap(\.rule)
      .filter { !$0.matters.isEmpty }
    guard !limits.isEmpty else { return self }
    var board = self
    board.seats.removeAll { seat in limits.contains { $0.excludes(seat, from: matter) } }
    return board
  }
}
