import ArgumentParser
import FoundationEssentials
import Glibc
import Governance
import Secretariat

/// What a session at the office is opened from.
protocol SessionOptions: ParsableArguments {
  func session() throws -> Session
}

/// Which journal is meant, and who is acting.
struct JournalOptions: SessionOptions {
  @Option(help: "The journal file (default: $QUORATE_JOURNAL or the one in your data folder).")
  var journal: String?

  @Option(name: .customLong("as"), help: "The name recorded with entries (default: login name).")
  var actor: String?

  /// The path of the journal meant.
  var path: String { Paths.journal(named: journal, Surroundings.current.environment) }

  func session() throws -> Session { try session(knownOn: nil) }

  /// Opens the office on the journal meant, as it was known on a day.
  func session(knownOn: Day?) throws -> Session {
    let clerk = try Clerk(
      journal: try JournalFile.open(path), clock: Clock(zone: try LocalZone()), actor: name,
      knownOn: knownOn)
    return Session(clerk: clerk)
  }

  /// Who is acting: `--as`, or the login name.
  var name: String {
    let given =
      actor ?? Surroundings.current.environment["LOGNAME"] ?? ProcessInfo.processInfo.userName
    return given.isEmpty ? "unknown" : given
  }
}

/// Which past is asked: what was so on a day, or what was known on it.
struct PastOptions: ParsableArguments {
  @Option(help: "The position at the end of this day, in the light of everything recorded since.")
  var asOf: String?
  @OptionGroup var known: KnownOnOption

  /// The day of `--as-of`, if given.
  func asOfDay() throws -> Day? { try asOf.map(DayReader.read) }

  /// Opens a journal as it was known, and gives the day that is looked at: the one of `--as-of`,
  /// else of `--known-on`, else today.
  func open(_ journal: JournalOptions) throws -> (Session, Day) {
    let session = try journal.session(knownOn: try known.knownOnDay())
    return (session, try asOfDay() ?? session.clerk.knownOn ?? session.now.day)
  }
}

/// What was known on a day: everything recorded later is ignored.
struct KnownOnOption: ParsableArguments {
  @Option(help: "The position as recorded by the end of this day; later entries are left out.")
  var knownOn: String?

  /// The day of `--known-on`, if given.
  func knownOnDay() throws -> Day? { try knownOn.map(DayReader.read) }
}

/// A journal as it was known on a day.
struct KnownJournalOptions: SessionOptions {
  @OptionGroup var past: KnownOnOption
  @OptionGroup var journal: JournalOptions

  func session() throws -> Session { try journal.session(knownOn: try past.knownOnDay()) }
}
