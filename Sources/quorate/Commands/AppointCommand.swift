import ArgumentParser
import Governance

/// `quorate appoint`: who holds which seat and office, and what they accepted.
struct AppointCommand: PlainCommand {
  static let help = Help("Appointments to seats and offices, substitutes, acceptances.").verbs(
    To.self, End.self, OfficeOf.self, LeaveOffice.self, Substitute.self, Accept.self, Dispense.self)

  struct To: BoardVerb, EventVerb {
    static let help = Help("Records an appointment to a seat.").example(
      #"appoint to salford-icb director-of-housing "A. Reed" --capacity officer --by "City Council" --from 2001-10-01"#
    )
    @Argument(help: "The seat's identifier.") var seat: String
    @Argument(help: "The person.") var person: String
    @Option(help: "In what capacity.") var capacity: Capacity
    @Option(help: "Who made the appointment.") var by: String
    @Option(help: "The first day (default: today).") var from: String?
    @Option(help: "The last day, if known.") var to: String?
    @OptionGroup var taken: AtMeetingOptions

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let day = try session.day(from)
      return try AppointmentMade(
        board: board.id, seat: Typed.identifier(seat), person: session.person(person),
        capacity: capacity, by: by, from: day, to: to.map(session.day),
        at: taken.start(session, board, day))
    }
  }

  struct End: BoardVerb, EventVerb {
    static let help = Help("Records the last day of an appointment.").example(
      #"appoint end scrutiny seat-3 "Mrs. R. Camamile CC" --last 2017-05-08 --why elections"#)
    @Argument(help: "The seat's identifier.") var seat: String
    @Argument(help: "The person.") var person: String
    @Option(help: "The last day.") var last: String
    @Option(help: "The reason: resignation, end of term, elections.") var why: String
    @OptionGroup var taken: AtMeetingOptions

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let day = try session.day(last)
      return try AppointmentEnded(
        board: board.id, seat: Typed.identifier(seat), person: session.person(person),
        last: day, why: why, at: taken.end(session, board, day))
    }
  }

  struct OfficeOf: BoardVerb, EventVerb {
    static let help = Help("Records that a person became chair or deputy chair.", name: "office")
      .example(#"appoint office salford-icb chair "A. Reed" --by Cabinet --from 2001-10-01"#)
    @Argument(help: "The office.") var office: Office
    @Argument(help: "The person.") var person: String
    @Option(help: "Who appointed or elected the person.") var by: String
    @Option(help: "The first day (default: today).") var from: String?
    @Option(help: "The last day, if known.") var to: String?
    @OptionGroup var taken: AtMeetingOptions

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let day = try session.day(from)
      return try OfficeTaken(
        board: board.id, office: office, person: session.person(person), by: by,
        from: day, to: to.map(session.day), at: taken.start(session, board, day))
    }
  }

  struct LeaveOffice: BoardVerb, EventVerb {
    static let help = Help("Records the last day of a term of office.")
      .example("appoint leave-office salford-icb chair a-reed --last 2002-05-20")
    @Argument(help: "The office.") var office: Office
    @Argument(help: "The person.") var person: String
    @Option(help: "The last day.") var last: String
    @OptionGroup var taken: AtMeetingOptions

    func event(_ session: Session, _ board: Board) throws -> any Event {
      let day = try session.day(last)
      return try OfficeLeft(
        board: board.id, office: office, person: session.person(person), last: day,
        at: taken.end(session, board, day))
    }
  }

  struct Substitute: BoardVerb, EventVerb {
    static let help = Help("Names somebody to attend whenever a member cannot.")
      .example("appoint substitute salford-icb b-mason t-lowe --from 2001-10-01")
    @Argument(help: "The member.") var member: String
    @Argument(help: "Who attends instead.") var substitute: String
    @Option(help: "The first day (default: today).") var from: String?
    @Option(help: "The last day, if known.") var to: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try SubstituteNamed(
        board: board.id, member: session.person(member), substitute: session.person(substitute),
        from: session.day(from), to: to.map(session.day))
    }
  }

  struct Accept: DatedBoardVerb {
    static let help = Help("Records acceptance of a duty: confidentiality, or the code of conduct.")
      .example("appoint accept salford-icb l-grant confidentiality")
    @Argument(help: "The person.") var person: String
    @Argument(help: "What is accepted.") var subject: Acceptance.Subject

    func event(_ session: Session, _ board: Board, on day: Day) throws -> any Event {
      try AcceptanceRecorded(
        board: board.id, person: session.person(person), subject: subject, on: day)
    }
  }

  struct Dispense: BoardVerb, EventVerb {
    static let help = Help("Records a dispensation for a member to take part despite an interest.")
      .example("appoint dispense salford-icb c-roy speak-and-vote --to 2002-12-31")
    @Argument(help: "The person.") var person: String
    @Argument(help: "What it covers.") var scope: Dispensation.Scope
    @Option(help: "The first day (default: today).") var from: String?
    @Option(help: "The last day, if known.") var to: String?

    func event(_ session: Session, _ board: Board) throws -> any Event {
      try DispensationGranted(
        board: board.id, person: session.person(person), scope: scope, from: session.day(from),
        to: to.map(session.day))
    }
  }
}
