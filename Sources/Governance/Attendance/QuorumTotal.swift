/// How many must be there altogether.
public enum QuorumTotal: Hashable, CustomStringConvertible, Sendable {
  /// What a fraction is taken of.
  public enum Base: String, CaseIterable, Sendable {
    /// Every full seat, held or vacant.
    case seats = "seats"
    /// The full seats that somebody holds.
    case inPost = "seats in post"
    /// The people who hold full seats, each counted once.
    case appointed = "the appointed"

    /// The base as people write it: `seats`, `the members`, `members in post`; or nil.
    init?(typed text: String) {
      let words = text.split(separator: " ").filter {
        !["the", "all", "total", "full"].contains($0)
      }
      switch words.joined(separator: " ") {
      case "seats", "places", "number of seats", "membership", "whole number of seats",
        "whole membership":
        self = .seats
      case "seats in post", "those in post", "members in post", "seats filled", "filled seats":
        self = .inPost
      case "appointed", "members", "appointed members", "members appointed", "number of members":
        self = .appointed
      default: return nil
      }
    }
  }

  /// A whole number.
  case number(Int)
  /// A fraction of a base, rounded up, or more than it; never below the floor.
  case fraction(Fraction, of: Base, moreThan: Bool, floor: Int)

  /// How many are needed when the base counts so many.
  public func needed(ofBase count: Int) -> Int {
    switch self {
    case .number(let number): return number
    case .fraction(let fraction, _, let moreThan, let floor):
      let needed = moreThan ? fraction.moreThan(of: count) : fraction.roundedUp(of: count)
      // Nobody is never a quorum, even on a board without seats.
      return max(needed, floor, 1)
    }
  }

  /// What a fraction's base counts on a board on a day; 0 for a whole number.
  func base(of board: Board, on day: Day) -> Int {
    guard case .fraction(_, let base, _, _) = self else { return 0 }
    let held = board.members(on: day).filter(\.isFull)
    switch base {
    case .seats: return board.seats.count { $0.holds(on: day) && $0.kind == .full }
    case .inPost: return Set(held.map(\.seat.id)).count
    case .appointed: return Set(held.map(\.person)).count
    }
  }

  public var description: String {
    switch self {
    case .number(let number): return "\(number)"
    case .fraction(let fraction, let base, let moreThan, let floor):
      return (moreThan ? "more than " : "") + "\(fraction) of \(base.rawValue)"
        + (floor > 0 ? ", at least \(floor)" : "")
    }
  }

  /// The total in the text.
  ///
  /// - Throws: `Refusal` for anything but a whole number or an exact fraction of a known base.
  public static func read(_ text: String) throws(Refusal) -> QuorumTotal {
    let refusal = Refusal(
      "\"\(text)\" is not a quorum",
      expected: "a whole number such as 6, or a share such as one quarter of seats, at least 3, or "
        + "50% of members")
    if let number = text.figures {
      guard (1...999).contains(number) else { throw refusal }
      return .number(number)
    }
    var rest = text.lowercased()
    var floor = 0
    if let comma = rest.firstIndex(of: ",") {
      let words = rest[comma...].dropFirst().split(separator: " ")
      guard words.count == 3, words[0] == "at", words[1] == "least", let least = Int(words[2]),
        (1...999).contains(least)
      else { throw refusal }
      floor = least
      rest = String(rest[..<comma])
    }
    let moreThan = rest.hasPrefix("more than ")
    if moreThan { rest = String(rest.dropFirst(10)) }
    let words = rest.split(separator: " ")
    guard let of = words.firstIndex(of: "of"), of > 0,
      let fraction = Fraction(words[..<of].joined(separator: " ")),
      let base = Base(typed: words[(of + 1)...].joined(separator: " "))
    else { throw refusal }
    // More than all is never reached.
    if moreThan, fraction.numerator == fraction.denominator { throw refusal }
    return .fraction(fraction, of: base, moreThan: moreThan, floor: floor)
  }
}

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

  /// The fraction written `1/3`, `50%`, `33.3 per cent` or in words up to fifths, or nil.
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
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let upper = parts[0].figures, let lower = parts[1].figures else {
      return nil
    }
    self.init(upper, lower)
  }

  /// A share in hundredths, kept exact: `50`, `33.3`.
  private init?(percent text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first?.figures else { return nil }
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
