import ArgumentParser
import Governance
import Secretariat

/// `quorate screens`, and `quorate` alone.
struct Screens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screens", abstract: "Opens the screens.")
  @OptionGroup var journal: JournalOptions
  func run() throws {
    let session = try journal.session()
    try DueList(session: session, today: session.clerk.now.day, asOf: nil).say()
  }
  static func open(_ session: Session) throws {}
}
