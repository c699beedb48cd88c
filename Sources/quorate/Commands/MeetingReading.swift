import ArgumentParser
import Governance
import Secretariat

/// The verbs that show meetings.
extension MeetingCommand {
  struct MeetingList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists a board's meetings.",
      discussion: "Example:\n  quorate meeting list salford-icb")
    @Argument(help: "The board.") var board: String
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: PastOptions
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session(knownOn: try past.knownOnDay())
      let day = try past.day(today: session.clerk.now.day)
      for seen in try session.board(board, on: day).meetingsInOrder {
        if json {
          try Console.say(json: [
            "id": seen.id.description, "start": seen.start.description, "venue": seen.venue,
            "status": seen.status.sentence,
          ])
        } else {
          let kind = seen.isExtraordinary ? "  extraordinary" : ""
          Console.say(
            "\(seen.id)  \(seen.start.spoken)  \(seen.venue)  \(seen.status.sentence)\(kind)")
        }
      }
    }
  }

  struct MeetingShow: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows a meeting: notices, changes, items, who was there.",
      discussion: "Example:\n  quorate meeting show salford-icb/2002-03-26")
    @Argument(help: "The meeting.") var meeting: String
    @OptionGroup var past: KnownOnOption
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session(knownOn: try past.knownOnDay())
      let meeting = try session.meeting(meeting)
      let state = session.clerk.state
      guard let heading = state.heading(meeting),
        let proceedings = state.proceedings[meeting]
      else { return }
      Console.say("\(state.boards[meeting.board]?.name ?? ""), \(heading.start.spoken)")
      Console.say("\(heading.venue), \(heading.status.sentence)")
      for change in heading.changes {
        Console.say("moved from \(change.oldStart.spoken), \(change.oldVenue): \(change.why)")
      }
      let sent = try state.boards[meeting.board]?.sentOut(for: heading, session.clerk.holidays)
      for line in sent ?? [] { Console.say(line) }
      for item in proceedings.items {
        let closed = item.access == .closed ? "  CLOSED" : ""
        let gone = item.withdrawn.map { "  withdrawn: \($0)" } ?? ""
        let later = heading.deferred[item.id].map { "  deferred: \($0)" } ?? ""
        let decided = proceedings.decisions.last { $0.item == item.id }
        let outcome = decided.map { "  \($0.outcome.name) \($0.at.time)" } ?? ""
        Console.say("\(item.number)  \(item.title)\(closed)\(gone)\(later)\(outcome)")
      }
      for finding in state.findings(at: meeting) { Console.say("FINDING: \(finding)") }
      for move in proceedings.publicMoves {
        Console.say("public \(move.isOut ? "out" : "in") \(move.at.time)")
      }
      let now = session.clerk.now
      for person in proceedings.attendance.everybody(by: now) {
        let movements = proceedings.attendance.movements.filter { $0.person == person }
        let told = movements.map {
          "\($0.change.sentence(number: proceedings.number)) \($0.at.time)"
        }.joined(separator: ", ")
        Console.say("\(state.directory.name(of: person)): \(told)")
      }
    }
  }
}
