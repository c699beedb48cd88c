import ArgumentParser
import FoundationEssentials
import Governance
import Secretariat
import Store

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

  /// Whether there is a file of that path.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  func session() throws -> Session { try session(on: JournalFile.open(path)) }

  /// Opens the office on a journal, as it was known on a day.
  func session(on open: SQLiteJournal, knownOn: Day? = nil) throws -> Session {
    let clock = Clock(zone: try LocalZone())
    return Session(clerk: try Clerk(journal: open, clock: clock, actor: name, knownOn: knownOn))
  }

  /// Makes the journal meant, in a new file.
  func make(group: Bool = false, rehearsal: Bool = false, title: String) throws {
    let made = try JournalFile.make(path, group: group)
    try session(on: made).perform([JournalOpened(rehearsal: rehearsal, title: title)])
  }

  /// Who is acting: `--as`, or the login name.
  private var name: String {
    let given =
      actor ?? Surroundings.current.environment["LOGNAME"] ?? ProcessInfo.processInfo.userName
    return given.isEmpty ? "unknown" : given
  }
}

/// A journal as it was known on a day: everything recorded later is ignored.
struct KnownJournalOptions: SessionOptions {
  @Option(help: "The position as recorded by the end of this day; later entries are left out.")
  var knownOn: String?
  @OptionGroup var journal: JournalOptions

  /// The day of `--known-on`, if given.
  func knownOnDay() throws -> Day? { try knownOn.map(DayReader.read) }

  func session() throws -> Session {
    let knownOn = try knownOnDay()
    return try journal.session(on: JournalFile.open(journal.path), knownOn: knownOn)
  }
}

/// A journal in the past: what was so on a day, or what was known on it.
struct PastJournalOptions: SessionOptions {
  @Option(help: "The position at the end of this day, in the light of everything recorded since.")
  var asOf: String?
  @OptionGroup var known: KnownJournalOptions

  func session() throws -> Session {
    var session = try known.session()
    session.asOf = try asOf.map(session.day)
    return session
  }
}
