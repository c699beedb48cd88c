/// A review of the partnership that its constitution foresees, and how often.
public struct ReviewRule: OwedRule {
  /// The key `reviews`.
  public static let key = "reviews"
  /// The key `review`.
  public static let nameKey = "review"

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
