/// A report that the board makes, or has made to it, and how often.
public struct ReportRule: OwedRule {
  /// The key `reports`.
  public static let key = "reports"
  /// The key `report`.
  public static let nameKey = "report"

  /// What it is called, by which it is recorded.
  public let name: String
  /// To whom; empty where that is not said.
  public let to: [String]
  /// How often it is owed.
  public let howOften: HowOften

  /// The rule with those particulars.
  public init(name: String, to: [String], howOften: HowOften) {
    (self.name, self.to, self.howOften) = (name, to, howOften)
  }
}
