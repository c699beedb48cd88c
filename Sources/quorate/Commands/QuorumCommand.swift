import ArgumentParser
import Governance
import Secretariat

/// `quorate quorum`: whether a meeting is quorate, part by part, with the reason.
struct QuorumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorum", abstract: "Tells whether a meeting is quorate at a moment, and why.",
    discussion: """
      Examples:
        quorate quorum salford-icb
        quorate quorum salford-icb/2002-03-26 --at 14.20 --item 10
        quorate quorum salford-icb/2002-05-21 --forecast
      """)
  @Argument(help: "The meeting.") var meeting: String
  @Option(parsing: .unconditional, help: "The moment; otherwise now.") var at: String?
  @Option(help: "An item, by its printed number: interests in it are taken into account.")
  var item: String?
  @Flag(help: "What it will be, item by item, from replies and declared interests.")
  var forecast = false
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var past: KnownOnOption
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let session = try journal.session(knownOn: try past.knownOnDay())
    let meeting = try session.meeting(meeting)
    let directory = session.clerk.state.directory
    if forecast {
      try sayForecast(session, meeting)
      return
    }
    let answer = try session.clerk.quorum(
      meeting, at: try session.view(at, of: meeting),
      for: try item.map { try session.item($0, at: meeting) })
    if json {
      try Console.say(json: QuorumOutput(answer, in: directory))
    } else {
      for line in answer.explanation(in: directory).lines { Console.say(line) }
    }
  }

  private func sayForecast(_ session: Session, _ meeting: MeetingID) throws {
    let state = session.clerk.state
    guard let board = state.boards[meeting.board], let heading = board.meetings[meeting],
      let proceedings = state.proceedings[meeting]
    else { return }
    let quorum = Quorum(of: board, on: heading.day, in: state.directory)
    for forecast in quorum.forecast(proceedings) {
      let name = forecast.item.map { "item \($0.number) \($0.title)" } ?? "the meeting"
      if json {
        try Console.say(json: ForecastOutput(forecast, in: state.directory))
        continue
      }
      let risk = forecast.isLost ? "WILL BE INQUORATE" : forecast.isAtRisk ? "AT RISK" : "safe"
      Console.say("\(name): \(risk)")
      Console.say("  if all may come: \(forecast.best.sentence(in: state.directory))")
      Console.say("  if only those who said so: \(forecast.worst.sentence(in: state.directory))")
    }
  }
}
