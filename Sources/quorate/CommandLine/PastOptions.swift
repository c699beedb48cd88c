import ArgumentParser
import Governance
import Secretariat

/// Which past is asked: what was so on a day, or what was known on it.
struct PastOptions: ParsableArguments {
  @Option(help: "What was so at the end of this day, with all that is known now.")
  var asOf: String?
  @OptionGroup var known: KnownOnOption

  /// The day of `--as-of`, if given.
  func asOfDay() throws -> Day? { try asOf.map(DayReader.read) }

  /// Opens a journal as it was known, and gives the day that is looked at: the one of `--as-of`,
  /// else of `--known-on`, else today.
  func open(_ journal: JournalOptions) throws -> (Session, Day) {
    let session = try journal.session(knownOn: try known.knownOnDay())
    return (session, try asOfDay() ?? session.clerk.knownOn ?? session.clerk.now.day)
  }
}

/// What was known on a day: everything recorded later is ignored.
struct KnownOnOption: ParsableArguments {
  @Option(help: "What was known at the end of this day; everything recorded later is ignored.")
  var knownOn: String?

  /// The day of `--known-on`, if given.
  func knownOnDay() throws -> Day? { try knownOn.map(DayReader.read) }
}
