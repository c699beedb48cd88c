/// How the board decides, and where a matter goes on which it cannot.
public struct DecisionRule: Rule {
  /// How a decision is come by.
  public enum Manner: String, CaseIterable, Sendable {
    /// No sustained objection; declared by the chair.
    case consensus
    /// More for than against, of those present and voting.
    case majority
    /// Every partner agrees.
    case everyPartner = "agreement of every partner"
  }

  /// How a decision is come by.
  public let by: Manner
  /// The partners to whom a matter is referred when there is no agreement; empty where not said.
  public let referredTo: [String]

  /// The key `decisions`.
  public static let key = "decisions"

  /// Reads `by` and `failing`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let manner = fields.read("by") { text throws(Refusal) in
      guard let manner = Manner(rawValue: text) else {
        throw Refusal(
          "", expected: "one of \(Manner.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return manner
    }
    if manner == nil, !fields.has("by") { fields.missing("by", "consensus, for example") }
    let known = rule.partners
    referredTo =
      fields.read("failing") { text throws(Refusal) in
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        let named = words.dropFirst(2).filter { $0 != "and" }
        guard words.starts(with: ["refer", "to"]), !named.isEmpty,
          named.allSatisfy(known.contains)
        else {
          let partners = known.isEmpty ? "the partners, of which the file names none" : "some of "
          throw Refusal(
            "", expected: "refer to, and then \(partners)\(known.joined(separator: " and "))")
        }
        return named
      } ?? []
    guard let manner else { return nil }
    by = manner
  }

  private var referral: String? {
    referredTo.isEmpty ? nil : "refer to " + referredTo.joined(separator: " and ")
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("by", .value(by.rawValue)),
      referral.map { Outline.Entry("failing", .value($0)) },
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    "by \(by.rawValue)" + (referral.map { "; failing agreement, \($0)" } ?? "")
  }
}
