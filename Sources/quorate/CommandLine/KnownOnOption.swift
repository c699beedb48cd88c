import ArgumentParser
import Governance

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
