import ArgumentParser
import Governance
import TUI
import Secretariat

/// `quorate attendance`: who comes, goes and says so; the quorum is told after each.
struct AttendanceCommand: PlainCommand {
  static let help = Help("Attendance: replies, arrivals and departures, the chair.").verbs(
    Arrive.self, Leave.self, Out.self, Return.self, Lose.self, Regain.self, Chair.self, Reply.self,
    List.self)
  static let about = "Give --at to record something at the time it happened."

  struct Arrive: AttendanceVerb {
    static let help = Help(Action.arrive.sentence, name: "arrived")
      .example(#"attendance arrived salford-icb "C. Roy" --at 14.34"#)
      .example("attendance arrived salford-icb s-holt --remote")
      .example(#"attendance arrived salford-icb "Ms Sub" --for "Mr Member""#)
      .example(#"attendance arrived salford-icb "C. Roy" --role "Cabinet Lead Member""#)
    @Flag(help: "By video or telephone.") var remote = false
    @Option(name: .customLong("for"), help: "The member they substitute for.") var member: String?
    @Option(help: "The capacity in which somebody who is not a member attends.") var role: String?

    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      try Arrived(
        meeting: place.meeting, person: place.person, mode: remote ? .remote : .room,
        inPlaceOf: member.map(session.person), role: role, at: place.moment)
    }
  }

  struct Leave: MovementVerb {
    typealias Kind = Leaving
    static let help = Help("Records that somebody left.", name: "left")
      .example(#"attendance left salford-icb "D. Price" --at "5 minutes ago""#)
  }

  struct Out: AttendanceVerb {
    static let help = Help(Action.leaveForItem.sentence)
      .example(#"attendance out salford-icb "J. Khan" --item 5 --why interest"#)
    @Option(help: "The item, by its number on the agenda.") var item: String
    @Option(help: "The reason.") var why: String

    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      try LeftForItem(
        meeting: place.meeting, person: place.person, item: session.item(item, at: place.meeting),
        why: why, at: place.moment)
    }
  }

  struct Return: MovementVerb {
    typealias Kind = Returning
    static let help = Help("Records that somebody returned.", name: "returned")
      .example(#"attendance returned salford-icb "J. Khan""#)
  }

  struct Lose: MovementVerb {
    typealias Kind = LosingConnection
    static let help = Help("Records that a remote member lost the connection.", name: "lost")
      .example(#"attendance lost salford-icb "S. Holt""#)
  }

  struct Regain: MovementVerb {
    typealias Kind = RegainingConnection
    static let help = Help("Records that a remote member reconnected.", name: "regained")
      .example(#"attendance regained salford-icb "S. Holt""#)
  }

  struct Chair: AttendanceVerb {
    static let help = Help(Action.preside.sentence)
      .example(#"attendance chair salford-icb "S. Holt" --elected"#)
    @Flag(help: "Elected to the chair for this meeting only.") var elected = false
    func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
      ChairTaken(meeting: place.meeting, person: place.person, elected: elected, at: place.moment)
    }
  }

  struct Reply: MeetingVerb, EventVerb {
    static let help = Help("Records whether somebody will attend.")
      .example(#"attendance reply salford-icb "T. Lowe" apologies"#)
      .example(#"attendance reply salford-icb "Mr Member" substitute --by "Ms Sub""#)
    @Argument(help: "The person.") var person: String
    @Argument(help: "What they replied.") var answer: ReplyReceived.Answer
    @Option(help: "Who attends instead.") var by: String?

    func event(_ session: Session, _ meeting: MeetingID) throws -> any Event {
      try ReplyReceived(
        meeting: meeting, person: session.person(person), reply: answer,
        substitute: by.map(session.person), for: session.state.heading(meeting)?.start.day)
    }
  }

  /// `quorate attendance list`: who is there at a moment, and who counts.
  struct List: MeetingReading {
    static let help = Help("Lists who is counted towards the quorum, and why others are not.")
      .example("attendance list salford-icb/2002-03-26 --at 14.20")
    @Option(parsing: .unconditional, help: "The time (default: now).") var at: String?

    func run(_ session: Session, _ meeting: MeetingID) throws {
      let moment = try session.view(at, of: meeting)
      let answer = try session.clerk.quorum(meeting, at: moment)
      let name = session.state.directory.name
      Console.say(moment.spoken)
      let counted = answer.heads.map { head in
        ["+", name(head.person), head.inPlaceOf.map { "for \(name($0))" } ?? "counts"]
      }
      Console.say(table: counted + answer.uncounted.map { ["-", name($0.person), $0.why] })
    }
  }
}

/// A movement of which nothing is said but who and when.
protocol MovementVerb: AttendanceVerb {
  associatedtype Kind: MovementKind
}

extension MovementVerb {
  func event(_ session: Session, _ place: AttendanceOptions.Subject) throws -> any Event {
    PlainMovement<Kind>(meeting: place.meeting, person: place.person, at: place.moment)
  }
}
