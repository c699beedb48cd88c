import ArgumentParser
import Governance
import Secretariat

extension DecisionCommand {
  /// `quorate decision sheet`: what a meeting decided, as it can go out when it closes.
  struct DecisionSheetOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      "sheet", "The decision sheet of a meeting: what was decided, and who is to do what.",
      "decision sheet salford-icb/2002-03-26",
      "decision sheet salford-icb/2002-03-26 --public --json")
    @OptionGroup var options: MeetingOptions
    @Flag(help: "Without exempt business.") var `public` = false
    @Flag(help: "One JSON object a line.") var json = false
    @OptionGroup var past: KnownOnOption

    func run() throws {
      let (session, meeting) = try options.find(past)
      let state = session.clerk.state
      guard let sheet = state.decisionSheet(of: meeting), let heading = state.heading(meeting)
      else {
        throw Refusal("the meeting \(meeting) was not opened", expected: "meeting open first")
      }
      let entries = self.public ? sheet.open : sheet.entries
      if json { return try entries.forEach { try Console.say(json: $0.json) } }
      Console.say("Decisions of \(state.boards[meeting.board]?.name ?? ""), \(heading.day.spoken)")
      if entries.isEmpty { Console.say("nothing was decided") }
      for entry in entries {
        Console.say("\(entry.number)  \(entry.title)\(entry.isClosed ? "  CLOSED" : "")")
        Console.say(lines: entry.lines, indent: "    ")
      }
    }
  }
}

extension DecisionSheet.Entry {
  fileprivate var json: JSONObject {
    ["item": number, "title": title, "closed": isClosed, "lines": lines]
  }
}
