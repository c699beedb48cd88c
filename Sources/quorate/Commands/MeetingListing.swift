import ArgumentParser
import Governance
import Secretariat

/// The verbs that show meetings.
extension MeetingCommand {
  struct List: BoardReading {
    static let help = Help("Lists a board's meetings.").example("meeting list salford-icb")
    @Flag(help: "One JSON object per line.") var json = false

    func show(_ session: Session, _ board: Board, on day: Day) throws {
      try Console.say(
        list: board.meetingsInOrder, json: json,
        object: {
          ["id": $0.id, "start": $0.start, "venue": $0.venue, "status": $0.progress]
        },
        lines: {
          let kind = $0.isExtraordinary ? "  extraordinary" : ""
          return ["\($0.id)  \($0.start.spoken)  \($0.venue)  \($0.progress)\(kind)"]
        })
    }
  }

  struct Show: MeetingReading {
    static let help = Help("Shows a meeting: notices, changes, items, who was there.")
      .example("meeting show salford-icb/2002-03-26")

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let state = session.state
      let heading = try session.heading(meeting)
      let proceedings = state.proceedings[meeting] ?? Proceedings()
      Console.say("\(state.boards[meeting.board]?.name ?? ""), \(heading.start.spoken)")
      Console.say("\(heading.venue), \(heading.progress)")
      Console.say(
        lines: heading.changes.map {
          "moved from \($0.oldStart.timeAndDay), \($0.oldVenue): \($0.why)"
        }
      )
      let sent = try state.boards[meeting.board]?
        .sentOut(for: heading, of: proceedings, session.clerk.holidays)
      Console.say(lines: sent ?? [])
      for item in proceedings.items {
        let closed = proceedings.isClosed(item) ? "  \(proceedings.mark(of: item))" : ""
        let gone = item.withdrawn.map { "  withdrawn: \($0)" } ?? ""
        let later = heading.deferred[item.id].map { "  deferred: \($0)" } ?? ""
        let decided = proceedings.decisions.last { $0.item == item.id }
        let outcome = decided.map { "  \($0.outcome.name) at \(heading.told($0.at))" } ?? ""
        Console.say("\(item.number)  \(item.title)\(closed)\(gone)\(later)\(outcome)")
      }
      Console.say(lines: state.findings(at: meeting), indent: "FINDING: ")
      Console.say(
        lines: proceedings.publicMoves.map {
          "press and public \($0.isExcluded ? "excluded" : "readmitted") at \(heading.told($0.at))"
        })
      let attendance = proceedings.attendance
      for person in attendance.everybody(by: session.now) {
        let told = attendance.movements.filter { $0.person == person }.map {
          "\($0.change.sentence(number: proceedings.number)) \(heading.told($0.at))"
        }.joined(separator: ", ")
        Console.say("\(state.directory.name(of: person)): \(told)")
      }
    }
  }
}
