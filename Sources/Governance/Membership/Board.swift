/// A board: its constitution, its seats and who holds them, and a heading for each meeting.
public struct Board: Equatable, Sendable {
  /// The identifier, chosen once.
  public let id: BoardID
  /// The name as it is printed.
  public var name: String
  /// The board it reports to, such as the executive group of a project team.
  public var parent: BoardID?
  /// The day it was founded.
  public var founded: Day
  /// Its constitutions with the day each holds from, in the order of adoption.
  public var adoptions: [ConstitutionAdoption] = []
  /// Its seats, in the order of their creation.
  public var seats: [Seat] = []
  /// Every hold on a seat there has been.
  public var appointments: [Appointment] = []
  /// Every hold on an office there has been.
  public var offices: [OfficeTerm] = []
  /// Substitutes named for whenever a member cannot come.
  public var substitutes: [StandingSubstitute] = []
  /// Who accepted confidentiality and the code, and when.
  public var acceptances: [Acceptance] = []
  /// Leave given to take part despite an interest.
  public var dispensations: [Dispensation] = []
  /// Days on which the board's own offices are closed.
  public var closures: [Day: String] = [:]
  /// Days left out of counts by direction.
  public var disregarded: [Day: String] = [:]
  /// The interests its members registered.
  public var register: [RegisteredInterest] = []
  /// The items that stand on every agenda.
  public var standing: [StandingItem] = []
  /// The days the office sets itself for every meeting.
  public var timetable: [OfficeTarget] = []
  /// The day from which those hold.
  public var timetableFrom: Day?
  /// The clearances every report must have before it is final.
  public var clearances: [Clearance.Subject] = []
  /// The work programme: what has to come before a later meeting.
  public var matters: [Matter] = []
  /// What was decided between meetings.
  public var outsideDecisions: [OutsideDecision] = []
  /// What was referred to the partners.
  public var referrals: [Referral] = []
  /// What its meetings asked people to do.
  public var actions: [AgreedAction] = []
  /// The reports that were made, in the order of recording.
  public var reports: [Occasion] = []
  /// The reviews that were held.
  public var reviews: [Occasion] = []
  /// When each agreement was executed.
  public var executions: [Agreement.Execution] = []
  /// Every extension of an agreement.
  public var extensions: [Agreement.Extension] = []
  /// The partners' notices to withdraw.
  public var withdrawals: [Withdrawal] = []
  /// A heading for each meeting.
  public var meetings: [MeetingID: MeetingHeading] = [:]

  init(id: BoardID, name: String, parent: BoardID?, founded: Day) {
    self.id = id
    self.name = name
    self.parent = parent
    self.founded = founded
  }
}

extension Board {
  /// The constitution that holds on the day, or nil before the first.
  ///
  /// Of two that hold from one day the later adopted prevails.
  public func constitution(on day: Day) -> Constitution? { adoption(on: day)?.constitution }

  /// The adoption that holds on the day, or nil before the first.
  func adoption(on day: Day) -> ConstitutionAdoption? {
    var found: ConstitutionAdoption?
    for adoption in adoptions
    where adoption.from <= day && adoption.from >= found?.from ?? adoption.from {
      found = adoption
    }
    return found
  }

  /// The holders of seats on the day, in the order of the seats.
  public func members(on day: Day) -> [Member] {
    seats.filter { $0.exists(on: day) }.flatMap { seat in
      appointments.filter { $0.seat == seat.id && $0.holds(on: day) }
        .map { Member(seat: seat, appointment: $0) }
    }
  }

  /// The seats nobody holds on the day, in the order of the seats.
  public func vacancies(on day: Day) -> [Seat] {
    let held = Set(members(on: day).map(\.seat.id))
    return seats.filter { $0.exists(on: day) && !held.contains($0.id) }
  }

  /// The seats a person holds on the day.
  public func seats(of person: PersonID, on day: Day) -> [Seat] {
    members(on: day).filter { $0.person == person }.map(\.seat)
  }

  /// Who holds an office on the day; the latest taken, where two overlap.
  public func holder(of office: Office, on day: Day) -> PersonID? {
    offices.last { $0.office == office && $0.holds(on: day) }?.person
  }

  /// Whether a member had accepted something by the day.
  public func hasAccepted(_ subject: Acceptance.Subject, _ person: PersonID, by day: Day) -> Bool {
    acceptances.contains { $0.person == person && $0.subject == subject && $0.on <= day }
  }

  /// The meetings in the order of their start.
  public var meetingsInOrder: [MeetingHeading] {
    meetings.values.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
  }

  /// The meeting in progress, otherwise the next from a day on, otherwise the last.
  public func meetingInHand(on day: Day) -> MeetingHeading? {
    let all = meetingsInOrder.filter(\.stands)
    return all.first { $0.opened != nil && $0.closed == nil } ?? all.first { $0.day >= day }
      ?? all.last
  }

  /// The name of the partner behind a key on a day, its successors followed.
  public func partnerName(_ key: String, on day: Day, in directory: Directory) -> String {
    if let body = adoption(on: day)?.partners[key],
      let known = directory.bodies[directory.successor(of: body, on: day)]
    {
      return known.name
    }
    return constitution(on: day)?.partners.first { $0.key == key }?.name ?? key
  }

  /// The working days of the board: its nations' on the day, less its own closures.
  public func workingCalendar(_ holidays: HolidayCalendar, on day: Day) -> WorkingCalendar {
    WorkingCalendar(
      nations: constitution(on: day)?.nations ?? [], holidays: holidays, closures: closures,
      disregarded: disregarded)
  }
}
