import ArgumentParser
import Foundation
import Governance
import Secretariat

/// Which journal is meant, and who is acting.
struct JournalOptions: ParsableArguments {
  @Option(help: "The journal's file; otherwise $QUORATE_JOURNAL, or the one in your data folder.")
  var journal: String?

  @Option(name: .customLong("as"), help: "Who is acting, instead of the login name.")
  var actor: String?

  /// The path of the journal meant.
  var path: String { Paths.journal(named: journal, Surroundings.current.environment) }

  /// Opens the office on the journal meant.
  func session(knownOn: Day? = nil) throws -> Session {
    let clerk = try Clerk(
      journal: try JournalFile.open(path), clock: Clock(zone: try LocalZone()), actor: name,
      knownOn: knownOn)
    return Session(clerk: clerk)
  }

  /// Who is acting: `--as`, or the login name.
  var name: String {
    let given = actor ?? Surroundings.current.environment["LOGNAME"] ?? NSUserName()
    return given.isEmpty ? "unknown" : given
  }
}
