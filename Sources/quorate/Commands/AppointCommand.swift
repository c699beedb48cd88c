import ArgumentParser
import Governance
import Secretariat

/// `quorate appoint`: who holds which seat and office, and what they accepted.
struct AppointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appoint",
    abstract: "Appointments to seats and offices, substitutes, acceptances.",
    subcommands: [
      To.self, End.self, OfficeOf.self, LeaveOffice.self, Substitute.self, Accept.self,
      Dispense.self,
    ])

  struct To: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "to", abstract: "Appoints a person to a seat.",
      discussion: """
        Example:
          quorate appoint to salford-icb director-of-housing "A. Reed" --capacity officer \
        --by "City Council" --from 2001-10-01
        """)
    @Argument(help: "The board.") var board: String
    @Argument(help: "The seat's identifier.") var seat: String
    @Argument(help: "The person.") var person: String
    @Option(help: "In what capacity: elected, executive, non-executive, officer, carer …")
    var capacity: String
    @Option(help: "Who appointed.") var by: String
    @Option(help: "The first day; otherwise today.") var from: String?
    @Option(help: "The last day, where it is fixed.") var to: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        AppointmentMade(
          board: try session.board(board).id, seat: try Typed.identifier(seat),
          person: try session.person(person),
          capacity: try Typed.word(capacity, as: Capacity.self), by: by,
          from: try session.day(from), to: try session.optionalDay(to))
      ])
    }
  }

  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "Ends an appointment after a day.",
      discussion: """
        Example:
          quorate appoint end scrutiny seat-3 "Mrs. R. Camamile CC" --last 2017-05-08 --why elections
        """)
    @Argument(help: "The board.") var board: String
    @Argument(help: "The seat's identifier.") var seat: String
    @Argument(help: "The person.") var person: String
    @Option(help: "The last day.") var last: String
    @Option(help: "Why: resigned, term over, elections.") var why: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        AppointmentEnded(
          board: try session.board(board).id, seat: try Typed.identifier(seat),
          person: try session.person(person), last: try session.day(last), why: why)
      ])
    }
  }

  struct OfficeOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "office", abstract: "Gives a person an office: chair or deputy.",
      discussion: """
        Example:
          quorate appoint office salford-icb chair "A. Reed" --by Cabinet --from 2001-10-01
        """)
    @Argument(help: "The board.") var board: String
    @Argument(help: "The office: chair or deputy.") var office: String
    @Argument(help: "The person.") var person: String
    @Option(help: "Who appointed or elected.") var by: String
    @Option(help: "The first day; otherwise today.") var from: String?
    @Option(help: "The last day, where it is fixed.") var to: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        OfficeTaken(
          board: try session.board(board).id, office: try Typed.word(office, as: Office.self),
          person: try session.person(person), by: by, from: try session.day(from),
          to: try session.optionalDay(to))
      ])
    }
  }

  struct LeaveOffice: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leave-office", abstract: "Ends a term of office after a day.",
      discussion:
        "Example:\n  quorate appoint leave-office salford-icb chair a-reed --last 2002-05-20")
    @Argument(help: "The board.") var board: String
    @Argument(help: "The office: chair or deputy.") var office: String
    @Argument(help: "The person.") var person: String
    @Option(help: "The last day.") var last: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        OfficeLeft(
          board: try session.board(board).id, office: try Typed.word(office, as: Office.self),
          person: try session.person(person), last: try session.day(last))
      ])
    }
  }

  struct Substitute: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "substitute", abstract: "Names somebody to come whenever a member cannot.",
      discussion:
        "Example:\n  quorate appoint substitute salford-icb b-mason t-lowe --from 2001-10-01")
    @Argument(help: "The board.") var board: String
    @Argument(help: "The member.") var member: String
    @Argument(help: "Who comes instead.") var substitute: String
    @Option(help: "The first day; otherwise today.") var from: String?
    @Option(help: "The last day, where it is fixed.") var to: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        SubstituteNamed(
          board: try session.board(board).id, member: try session.person(member),
          substitute: try session.person(substitute), from: try session.day(from),
          to: try session.optionalDay(to))
      ])
    }
  }

  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept",
      abstract: "Records that a member accepted confidentiality or the code of conduct.",
      discussion: "Example:\n  quorate appoint accept salford-icb l-grant confidentiality")
    @Argument(help: "The board.") var board: String
    @Argument(help: "The person.") var person: String
    @Argument(help: "What is accepted: confidentiality or code.") var subject: String
    @Option(help: "The day; otherwise today.") var on: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        AcceptanceRecorded(
          board: try session.board(board).id, person: try session.person(person),
          subject: try Typed.word(subject, as: Acceptance.Subject.self),
          on: try session.day(on))
      ])
    }
  }

  struct Dispense: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dispense", abstract: "Gives a member leave to take part despite an interest.",
      discussion:
        "Example:\n  quorate appoint dispense salford-icb c-roy speak-and-vote --to 2002-12-31")
    @Argument(help: "The board.") var board: String
    @Argument(help: "The person.") var person: String
    @Argument(help: "What it covers: speak or speak-and-vote.") var scope: String
    @Option(help: "The first day; otherwise today.") var from: String?
    @Option(help: "The last day, where it is fixed.") var to: String?
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let session = try journal.session()
      try session.perform([
        DispensationGranted(
          board: try session.board(board).id, person: try session.person(person),
          scope: try Typed.word(scope, as: Dispensation.Scope.self), from: try session.day(from),
          to: try session.optionalDay(to))
      ])
    }
  }
}
