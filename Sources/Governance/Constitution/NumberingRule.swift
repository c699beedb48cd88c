/// Whether the numbers of minutes ever begin anew.
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

  /// When they begin anew.
  public let restart: Restart

  /// The key `minute-numbers`.
  public static let key = "minute-numbers"

  /// Reads `restart`.
  public init?(_ rule: RuleFields) {
    guard let restart = rule.fields.word("restart", of: Restart.self) else { return nil }
    self.restart = restart
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] { [Outline.Entry("restart", .value(restart.rawValue))] }

  /// The rule in one sentence.
  public var sentence: String {
    restart == .never
      ? "the numbers of minutes go on" : "the numbers of minutes begin anew \(restart.rawValue)"
  }
}
