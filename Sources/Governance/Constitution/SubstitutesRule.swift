/// How many substitutes members of a kind may have; of several statements that fit a member the last
/// holds.
public struct SubstitutesRule: Rule {
  /// Whose substitutes; everybody's where nothing is asked for.
  public let of: MemberKind
  /// How many each may have named; 0 where they may have none.
  public let atMost: Int

  public static let key = "substitutes"
  public static let about = "who may have substitutes"
  public static let holdsBesideOthers = true

  public static let keys =
    [
      FileKey(
        "at-most", "how many each of them may have; 0 for none", suchAs: "1",
        expects: "a whole number from 0", isRequired: true)
    ] + MemberKind.keys

  public init(_ fields: Fields) {
    atMost = fields.read("at-most", \.figures) ?? 0
    of = MemberKind(fields)
  }

  public var sentence: String {
    let who = of.isOfficeAlone ? of.words(1) : of.words(2)
    return
      "\(who) may have \(atMost == 0 ? "no substitutes" : "\(atMost.counted("substitute")) each")"
  }
}

extension Board {
  /// The rule for a member's substitutes on a day: the last in the file that is of such a member.
  func substitutes(
    of member: PersonID, on day: Day, in directory: Directory
  ) -> Provision<SubstitutesRule>? {
    let stated = constitution(on: day)?[SubstitutesRule.self].all(on: day) ?? []
    guard !stated.isEmpty else { return nil }
    let holds = members(on: day).filter { $0.person == member && $0.isFull }
    let head = Head(person: member, inPlaceOf: nil, holds: holds)
    let match = MemberMatch(board: self, day: day, directory: directory)
    return stated.last { $0.rule.map { match.heads(of: $0.of)(head) } ?? false }
  }
}
