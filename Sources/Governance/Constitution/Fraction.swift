/// An exact fraction between nought and one, such as one third.
public struct Fraction: Hashable, CustomStringConvertible, Sendable {
  /// The upper number, at least 1.
  public let numerator: Int
  /// The lower number, at least the upper one and at most 1,000.
  public let denominator: Int

  /// The fraction, or nil unless it lies above nought and not above one.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard numerator >= 1, denominator >= numerator, denominator <= 1000 else { return nil }
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// Whether it is the whole.
  var isWhole: Bool { numerator == denominator }

  /// The fraction of a whole number, rounded up.
  public func roundedUp(of whole: Int) -> Int {
    (numerator * whole + denominator - 1) / denominator
  }

  /// The fraction of a whole number, rounded down.
  public func roundedDown(of whole: Int) -> Int { numerator * whole / denominator }

  /// The least whole number that is more than the fraction of a whole number.
  public func moreThan(of whole: Int) -> Int { numerator * whole / denominator + 1 }

  private static let words: [(String, Int, Int)] = [
    ("one half", 1, 2), ("half", 1, 2), ("one third", 1, 3), ("two thirds", 2, 3),
    ("one quarter", 1, 4), ("three quarters", 3, 4), ("one fifth", 1, 5),
  ]

  /// The parts of a whole, from halves on.
  private static let parts = [
    "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// The fraction written `1/3`, `50%`, `33.3 per cent` or in words down to tenths, or nil.
  public init?(_ text: some StringProtocol) {
    var text = text.lowercased().replacing("-", with: " ")
    if text.hasPrefix("a ") { text = "one " + text.dropFirst(2) }
    for mark in ["per cent", "percent", "%"] where text.hasSuffix(mark) {
      self.init(percent: String(text.dropLast(mark.count)).tidied)
      return
    }
    if let word = Fraction.words.first(where: { $0.0 == text }) {
      self.init(word.1, word.2)
      return
    }
    let said = text.split(separator: " ").map(String.init)
    if said.count == 2, let upper = SpanReader.amount(said[0]),
      let lower = Fraction.parts.firstIndex(where: { said[1] == $0 || said[1] == $0 + "s" })
    {
      self.init(upper, lower + 2)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let upper = parts[0].figures, let lower = parts[1].figures else {
      return nil
    }
    self.init(upper, lower)
  }

  /// A share in hundredths, kept exact: `50`, `33.3`.
  private init?(percent text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first?.figures, whole <= 100
    else { return nil }
    let tenths = parts.count == 2 ? parts[1].figures : 0
    guard let tenths, parts.count == 1 || parts[1].count == 1 else { return nil }
    var (upper, lower) = (whole * 10 + tenths, 1000)
    for factor in [2, 2, 2, 5, 5, 5] where upper % factor == 0 && lower % factor == 0 {
      (upper, lower) = (upper / factor, lower / factor)
    }
    self.init(upper, lower)
  }

  public var description: String {
    Fraction.words.first { $0.1 == numerator && $0.2 == denominator }?.0
      ?? "\(numerator)/\(denominator)"
  }
}
