/// How many: a number, a share of something, or a table by it.
///
/// `4`, `one quarter of seats, at least 3`, `more than half of members`,
/// `one third of seats, rounded down, plus 1`.
public enum Amount: Hashable, CustomStringConvertible, Sendable {
  /// What a share is taken of.
  public enum Base: String, CaseIterable, Sendable {
    /// Every full seat, held or vacant.
    case seats = "seats"
    /// The full seats that somebody holds.
    case inPost = "seats in post"
    /// The people who hold full seats, each counted once.
    case appointed = "the appointed"
    /// Those who are counted at the moment.
    case present = "those present"
    /// Those who vote for or against.
    case voting = "those voting"

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
      case "those present", "present", "members present", "number present": self = .present
      case "those voting", "votes", "votes cast", "members voting", "those present and voting",
        "members present and voting", "present and voting":
        self = .voting
      default: return nil
      }
    }

    /// What the base counts on a board whatever happens at a meeting.
    public static let ofBoard: [Base] = [.seats, .inPost, .appointed]
  }

  /// A share of a base, and what is done to it in this order.
  public struct Share: Hashable, Sendable {
    public let fraction: Fraction
    public fileprivate(set) var base: Base
    /// The least whole number that is more than the share, rather than the share itself.
    public var moreThan = false
    /// Rounded down rather than up.
    public var roundsDown = false
    /// Added after rounding.
    public var plus = 0
    /// Never less than this.
    public var floor = 0

    public init(_ fraction: Fraction, of base: Base) {
      (self.fraction, self.base) = (fraction, base)
    }
  }

  /// A whole number.
  case number(Int)
  case share(Share)
  /// A number for each size of a base; none for the others.
  case table([Int: Int], of: Base)

  /// What has to be counted to know how many that is; nil for a whole number.
  public var base: Base? {
    switch self {
    case .number: return nil
    case .share(let share): return share.base
    case .table(_, let base): return base
    }
  }

  /// How many are needed when the base counts so many; nil where a table does not say.
  public func needed(ofBase count: Int) -> Int? {
    switch self {
    case .number(let number): return number
    case .table(let rows, _): return rows[count]
    case .share(let share):
      let whole =
        share.moreThan
        ? share.fraction.moreThan(of: count)
        : share.roundsDown
          ? share.fraction.roundedDown(of: count) : share.fraction.roundedUp(of: count)
      // Nobody is never a quorum, even on a board without seats.
      return max(whole + share.plus, share.floor, 1)
    }
  }

  /// The amount for people to read: `more than half of members`.
  public var spoken: String {
    switch self {
    case .number(let number): return "\(number)"
    case .table(let rows, let base):
      let told = rows.sorted { $0.key > $1.key }.map { "\($0.value) where there are \($0.key)" }
      return "\(told.joined(separator: ", ")) \(base.spoken)"
    case .share(let share):
      return "\(share.fraction.isWhole ? "all" : share.part) \(share.base.spoken)\(share.further)"
    }
  }

  /// How many are needed as it was reckoned: `one third of 13 seats, at least 3`; nil for a number.
  func working(ofBase count: Int) -> String? {
    switch self {
    case .number: return nil
    case .table(_, let base): return "as stated for \(count) \(base.spoken)"
    case .share(let share) where share.fraction.isWhole:
      return "all \(count) \(share.base.spoken)\(share.further)"
    case .share(let share):
      let isExact = share.numerator(of: count).isMultiple(of: share.fraction.denominator)
      let up = share.moreThan || share.roundsDown || isExact ? "" : ", rounded up"
      return "\(share.part) \(count) \(share.base.spoken)\(up)\(share.further)"
    }
  }

  /// The same amount of another base.
  func of(_ base: Base) -> Amount {
    guard case .share(var share) = self else { return self }
    share.base = base
    return .share(share)
  }

  /// The amount as it is kept with decisions that rest on it: these words may not change.
  public var description: String {
    switch self {
    case .number(let number): return "\(number)"
    case .table(let rows, let base):
      let told = rows.sorted { $0.key > $1.key }.map { "\($0.value) of \($0.key)" }
      return "\(told.joined(separator: ", ")) \(base.rawValue)"
    case .share(let share):
      return (share.moreThan ? "more than " : "") + "\(share.fraction) of \(share.base.rawValue)"
        + share.further
    }
  }
}

extension Amount.Share {
  fileprivate func numerator(of count: Int) -> Int { fraction.numerator * count }

  /// The part that is taken: `more than half of`.
  fileprivate var part: String {
    moreThan && fraction == Fraction(1, 2)
      ? "more than half of" : "\(moreThan ? "more than " : "")\(fraction) of"
  }

  /// What is done to the share, in words.
  fileprivate var further: String {
    (roundsDown ? ", rounded down" : "") + (plus > 0 ? ", plus \(plus)" : "")
      + (floor > 0 ? ", at least \(floor)" : "")
  }
}

extension Amount.Base {
  /// The base as people say it.
  var spoken: String {
    switch self {
    case .appointed: "members"
    case .inPost: "filled seats"
    case .seats, .present, .voting: rawValue
    }
  }
}
