/// Whether the numbers of minutes ever restart.
public struct NumberingRule: Rule {
  /// When they do.
  public enum Restart: String, CaseIterable, Sendable {
    /// They go on for ever.
    case never
    /// With the first meeting held in a municipal year.
    case municipalYear = "each municipal year"
    /// With the annual meeting, which the office says by hand: no meeting is recorded as annual.
    case annualMeeting = "each annual meeting"
  }

  /// When they restart.
  public let restart: Restart

  public static let key = "minute-numbers"
  public static let about = "how minutes are numbered"
  public static let weight = RuleWeight.besides

  public static let keys = [
    FileKey(
      "restart", "when they begin again from 1", oneOf: Restart.self, suchAs: .municipalYear,
      isRequired: true)
  ]

  public init(_ fields: Fields) { restart = fields.word("restart") }

  public var sentence: String {
    restart == .never
      ? "minute numbers continue" : "minute numbers restart with \(restart.rawValue)"
  }
}
