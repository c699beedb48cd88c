/// The working behind an answer, for whoever asks why.
public struct Explanation: Equatable, Sendable {
  public let title: String
  /// The working, one thought a line.
  public let lines: [String]

  /// The working behind what the title says.
  public init(title: String, lines: [String]) { (self.title, self.lines) = (title, lines) }
}

extension Reckoning {
  /// The count laid out so that it can be checked by hand.
  public var working: [String] {
    var lines = [sentence, "Read as: \(reading)."]
    if limit != day, span.side == .before, limit > anchor {
      lines.append("\(limit.spoken) leaves the full time too, but is not a working day.")
    } else if limit != day {
      lines.append("Done by \(limit.spoken), not a working day, it still leaves the full time.")
    }
    if !skipped.isEmpty {
      lines.append("Not counted:")
      lines += skipped.map { "  \($0.day.spoken)  \($0.name)" }
    } else if span.unit.countsWorkingDays {
      lines.append("No day was left out.")
    }
    if let advice { lines.append("\(day.spoken) is not a working day: \(advice.spoken) is safe.") }
    lines.append("Calendar: \(calendar).")
    return lines + warnings.map { "Warning: \($0)." }
  }
}
