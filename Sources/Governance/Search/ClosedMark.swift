/// Why a hit is closed to the public: what closes it, on which ground, and until when.
public struct ClosedMark: Equatable, Sendable {
  /// What closes it, one thought a line.
  public let reasons: [String]
  /// The grounds that were stated, each once.
  public let grounds: [Ground]

  /// The day on which a ground is to be looked at again, the first of them; nil where none is set.
  public var review: Day? { grounds.compactMap(\.review).min() }

  /// The mark in one line: `CLOSED  exempt, Schedule 12A paragraph 3: …`.
  public var line: String {
    let told = grounds.map(\.sentence)
    return "CLOSED  " + (told.isEmpty ? "no ground was stated" : told.joined(separator: "; "))
  }

  /// The mark for eyes that may not see what is closed: the grounds without their reasoning.
  public var outside: String {
    let told = grounds.map(\.heading)
    return "CLOSED  " + (told.isEmpty ? "no ground was stated" : told.joined(separator: "; "))
  }
}
