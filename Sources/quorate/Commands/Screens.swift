import ArgumentParser
import Glibc
import Governance
import TUI

/// `quorate screens`, and `quorate` alone: the screens on a terminal, what is due elsewhere.
struct Screens: PlainCommand {
  static let help = Help("Opens the screens; the same as quorate alone.")
    .example("")
    .example("screens --board salford-icb")
    .example("screens --meeting salford-icb --chair")
  static let about = "Elsewhere than in a terminal, what is due is printed instead."
  @Option(help: "Opens this board.") var board: String?
  @Option(help: "Opens this meeting, or this board's meeting in progress.") var meeting: String?
  @Flag(help: "Opens the chair's view of the meeting.") var chair = false
  @OptionGroup var look: LookOptions
  @OptionGroup var journal: JournalOptions

  func validate() throws {
    if chair && meeting == nil {
      throw ValidationError("--chair needs --meeting, to say which meeting")
    }
  }

  func run() throws {
    if !journal.exists, Surroundings.current.isTerminal, try !offerJournal() { return }
    let session = try journal.session()
    guard Surroundings.current.isTerminal else { return try DueCommand.say(session) }
    try look.open(session, path: journal.path, at: try opening(session))
  }

  private func opening(_ session: Session) throws -> Opening {
    if let meeting {
      let found = try session.meeting(meeting)
      return chair ? .chair(found) : .meeting(found)
    }
    if let board { return .board(try session.board(board).id) }
    return .home
  }

  /// On a first run, asks whether to make a journal; true when one was made.
  private func offerJournal() throws -> Bool {
    Console.say("There is no journal at \(journal.path) yet.")
    Console.say("To look around first, answer n and type: quorate rehearse")
    print("Create a journal there now? Type y or n: ", terminator: "")
    fflush(nil)
    guard readLine()?.lowercased().hasPrefix("y") ?? false else { return false }
    try journal.make(title: "Governance record")
    return true
  }
}
