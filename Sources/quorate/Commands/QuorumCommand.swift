import ArgumentParser
import Governance
import Secretariat

/// `quorate quorum`: whether a meeting is quorate, part by part, with the reason.
struct QuorumCommand: MeetingReading {
  static let help = Help("Shows whether a meeting is quorate at a given time, and why.")
    .example("quorum salford-icb")
    .example("quorum salford-icb/2002-03-26 --at 14.20 --item 10")
    .example("quorum salford-icb/2002-05-21 --forecast")
  @Option(
    parsing: .unconditional,
    help: "The time (default: now; of an item, when it was decided or left).")
  var at: String?
  @Option(help: "An item, by its number: anybody with an interest in it is not counted.")
  var item: String?
  @Flag(help: "Forecasts each item from replies and declared interests.") var forecast = false
  @Flag(help: "As one JSON object.") var json = false

  func run(_ session: Session, _ meeting: MeetingID) throws {
    let directory = session.state.directory
    if forecast { return try sayForecast(session, meeting) }
    let (seen, item) = (
      try session.view(at, of: meeting), try item.map { try session.item($0, at: meeting) }
    )
    // An item of the past is asked of when it was decided, or left.
    let own = item.flatMap { session.state.proceedings[meeting]?.time(of: $0, by: seen) }
    let moment = at == nil ? own ?? seen : seen
    let answer = try session.clerk.quorum(meeting, at: moment, for: item)
    try Console.say(
      answer.json(in: directory), json: json,
      lines: (moment == seen ? [] : ["As at \(moment.timeAndDay):"])
        + answer.explanation(in: directory).lines)
  }

  private func sayForecast(_ session: Session, _ meeting: MeetingID) throws {
    let state = session.state
    guard let board = state.boards[meeting.board], let heading = board.meetings[meeting],
      let proceedings = state.proceedings[meeting]
    else { return }
    let quorum = Quorum(of: board, on: heading.day, in: state.directory)
    try Console.say(
      list: quorum.forecast(of: heading, in: proceedings), json: json,
      object: { $0.json(in: state.directory) },
      lines: { forecast in
        let name = forecast.item.map { "item \($0.number) \($0.title)" } ?? "the meeting"
        let risk = forecast.isLost ? "WILL BE INQUORATE" : forecast.isAtRisk ? "AT RISK" : "safe"
        return [
          "\(name): \(risk)",
          "  if everybody who has not declined attends: \(forecast.best.sentence(in: state.directory))",
          "  if only those who said they will attend: \(forecast.worst.sentence(in: state.directory))",
        ]
      })
  }
}

extension QuorumAnswer {
  /// A quorum as `--json` gives it.
  func json(in directory: Directory) -> JSONObject {
    let parts: [JSONObject] = conditions.map {
      [
        "name": $0.name, "counted": $0.counted, "needed": $0.needed, "people": $0.people,
        "working": $0.working,
      ]
    }
    let uncounted: [JSONObject] = uncounted.map {
      ["person": $0.person, "name": directory.name(of: $0.person), "why": $0.why]
    }
    return [
      "verdict": word.lowercased(), "sentence": sentence(in: directory), "parts": parts,
      "mayLeave": mayLeave, "breakers": breakers, "uncounted": uncounted,
      "clause": clause, "notes": notes,
    ]
  }
}

extension QuorumForecast {
  /// The forecast of one item as `--json` gives it.
  func json(in directory: Directory) -> JSONObject {
    [
      "item": item?.number, "atRisk": isAtRisk, "lost": isLost,
      "best": best.json(in: directory), "worst": worst.json(in: directory),
    ]
  }
}
