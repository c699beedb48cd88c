/// An exact fraction between nought and one, such as one third.
public struct Fraction: Hashable, Sendable {
  /// The upper number, at least 1.
  public let numerator: Int
  /// The lower number, at least the upper one and at most 1,000.
  public let denominator: Int

  /// The fraction, or nil unless it lies above nought and not above one.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard numerator >= 1, denominator >= numerator, denominator <= 1000 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The fraction of a whole number, rounded up.
  public func roundedUp(of whole: Int) -> Int {
    (numerator * whole + denominator - 1) / denominator
  }

  /// The least whole number that is more than the fraction of a whole number.
  public func moreThan(of whole: Int) -> Int { numerator * whole / denominator + 1 }

  private static let words: [(String, Int, Int)] = [
    ("one half", 1, 2), ("half", 1, 2), ("one third", 1, 3), ("two thirds", 2, 3),
    ("one quarter", 1, 4), ("three quarters", 3, 4), ("one fifth", 1, 5),
  ]

  /// The fraction written `1/3` or in words up to fifths, or nil.
  public init?(_ text: some StringProtocol) {
    let text = text.lowercased()
    if let word = Fraction.words.first(where: { $0.0 == text }) {
      self.init(word.1, word.2)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
      let upper = Int(parts[0]), let lower = Int(parts[1])
    else {
      return nil
    }
    self.init(upper, lower)
  }
}

extension Fraction: CustomStringConvertible {
  /// The fraction in words where it has a common name, otherwise as `3/7`.
  public var description: String {
    Fraction.words.first { $0.1 == numerator && $0.2 == denominator }?.0
      ?? "\(numerator)/\(denominator)"
  }
}
