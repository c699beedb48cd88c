import ConstitutionFile
import Governance

/// Asks the quorum of a board whose constitution is read from a file, now and for the next meeting.
@main
enum AskQuorum {
  static func main() throws {
    let outline = try ConstitutionFile.read(CommandLine.arguments[1])
    let board: BoardID = "joint"
    let (held, next) = (MeetingID(board, "march"), MeetingID(board, "april"))
    let (march, april) = (try DayReader.read("6 March 2017"), try DayReader.read("6 April 2017"))
    let founded = try DayReader.read("1 January 2017")
    func at(_ day: Day, _ hour: Int) -> Moment {
      Moment(day, LocalTime(minutesAfterMidnight: 60 * hour), offset: 0)
    }
    var record = Record()
    let people: [PersonID] = ["ash", "firth", "oakes", "birch"]
    var events: [any Event] = people.map { PersonRegistered(person: $0, name: $0.rawValue) }
    events += ["council", "trust"].map { BodyRegistered(body: BodyID(rawValue: $0), name: $0) }
    events.append(BoardFounded(board: board, name: "Joint Board", on: founded))
    events.append(
      ConstitutionAdopted(
        board: board, from: founded, by: "both partners",
        partners: ["council": "council", "trust": "trust"], constitution: outline))
    for (number, person) in people.enumerated() {
      let seat = SeatID(rawValue: "seat-\(number)")
      events.append(
        SeatCreated(
          board: board, seat: seat, title: "Seat \(number)",
          partner: number < 2 ? "council" : "trust", from: founded))
      events.append(
        AppointmentMade(
          board: board, seat: seat, person: person, capacity: .elected, by: "its partner",
          from: founded))
    }
    events.append(MeetingScheduled(meeting: held, start: at(march, 14), venue: "Hall"))
    events.append(MeetingScheduled(meeting: next, start: at(april, 14), venue: "Hall"))
    events.append(MeetingOpened(meeting: held, at: at(march, 14)))
    events += people.prefix(3).map { Arrived(meeting: held, person: $0, at: at(march, 14)) }
    events.append(Left(meeting: held, person: "oakes", at: at(march, 15)))
    events.append(ReplyReceived(meeting: next, person: "birch", reply: .attending))
    for event in events {
      if let refusal = record.objection(to: event) { throw refusal }
      record.imagine(event)
    }
    let state = record.state
    for hour in [14, 15] {
      guard let answer = state.quorum(of: held, at: at(march, hour)) else { continue }
      print("\(hour).00  \(answer.sentence(in: state.directory))")
    }
    guard let found = state.boards[board], let proceedings = state.proceedings[next] else { return }
    let forecast = Quorum(of: found, on: april, in: state.directory).forecast(in: proceedings)
    print("next   at best \(forecast[0].best.counts)")
    print("       at worst \(forecast[0].worst.counts)")
  }
}
