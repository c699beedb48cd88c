import ArgumentParser
import Governance

/// Which past is asked: what was so on a day, or what was known on it.
struct PastOptions: ParsableArguments {
  @Option(help: "What was so at the end of this day, with all that is known now.")
  var asOf: String?

  @Option(help: "What was known at the end of this day; everything recorded later is ignored.")
  var knownOn: String?

  /// The day of `--as-of`, if given.
  func asOfDay() throws(Refusal) -> Day? {
    if let asOf { return try DayReader.read(asOf) }
    return nil
  }

  /// The day of `--known-on`, if given.
  func knownOnDay() throws(Refusal) -> Day? {
    if let knownOn { return try DayReader.read(knownOn) }
    return nil
  }

  /// The day that is looked at: the one of `--as-of`, else of `--known-on`, else today.
  func day(today: Day) throws(Refusal) -> Day {
    if let day = try asOfDay() { return day }
    return try knownOnDay() ?? today
  }
}

/// What was known on a day: everything recorded later is ignored.
struct KnownOnOption: ParsableArguments {
  @Option(help: "What was known at the end of this day; everything recorded later is ignored.")
  var knownOn: String?

  /// The day of `--known-on`, if given.
  func knownOnDay() throws(Refusal) -> Day? {
    if let knownOn { return try DayReader.read(knownOn) }
    return nil
  }
}
