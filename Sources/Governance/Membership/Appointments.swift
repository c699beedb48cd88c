/// Somebody's hold on a seat between two days, the last as it now stands.
public typealias Appointment = AppointmentMade

/// In what capacity somebody sits.
public enum Capacity: String, Codable, CaseIterable, Sendable {
  /// An elected councillor.
  case elected
  /// A non-executive of an NHS body.
  case nonExecutive = "non-executive"
  /// A chief officer or director.
  case executive
  /// Any other officer of a partner.
  case officer
  /// A person supported by the services.
  case supported = "person-supported"
  /// A carer.
  case carer
  /// A clinician.
  case clinical
  /// A person who belongs to no partner, and brings no profession.
  case lay
  /// A person who is independent of the partners.
  case independent
  /// A person whom the board itself chose.
  case coOpted = "co-opted"
  /// A person who uses the services.
  case user
  /// Sent by a voluntary organisation.
  case voluntary
  /// Sent by a voluntary or independent body, or by another body without office.
  case representative

  /// The capacity as it is said.
  public var name: String { self == .supported ? "person supported" : rawValue }

  /// The capacity as it is typed or stored; or nil.
  public init?(typed text: String) {
    let said = text.typedWord
    let others: [String: Capacity] = [
      "elected-member": .elected, "councillor": .elected, "person-supported": .supported,
      "coopted": .coOpted, "co-optee": .coOpted, "service-user": .user, "clinician": .clinical,
      "lay-member": .lay, "independent-member": .independent,
    ]
    guard let known = Capacity(rawValue: said) ?? others[said] else { return nil }
    self = known
  }
}

/// Somebody being appointed to a seat.
public struct AppointmentMade: BoardChange, HeldAtMeeting {
  public static let kind = "appointment.made"
  public let board: BoardID
  public let seat: SeatID
  public let person: PersonID
  public let capacity: Capacity
  /// Who appointed: a body's name as given, since it need not be a partner.
  public let by: String
  public let from: Day
  /// The last day, or nil while it goes on.
  public internal(set) var to: Day?
  public let at: AtMeeting?
  public internal(set) var until: AtMeeting?

  public init(
    board: BoardID, seat: SeatID, person: PersonID, capacity: Capacity, by: String, from: Day,
    to: Day? = nil, at: AtMeeting? = nil
  ) {
    (self.board, self.seat, self.person, self.capacity) = (board, seat, person, capacity)
    (self.by, self.from, self.to, self.at) = (by, from, to, at)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    guard let found = known.seat(seat) else { return state.unknown(seat, on: known) }
    return state.unknown(person) ?? Refusal(from: from, to: to) ?? at?.isOutside(from)
      ?? Refusal(nobodyNamed: by, for: "the appointment")
      ?? Refusal(
        if: !found.holds(on: from) || to.map { !found.holds(on: $0) } ?? false,
        "the seat \(found.title) exists only from \(found.from.spoken)"
          + "\(found.to?.spoken, after: " to ")")
      ?? known.appointments.first { $0.seat == seat && $0.overlaps(from: from, at, to: to) }.map {
        let name = state.directory.name(of: $0.person)
        return Refusal(
          "\(name) has held the seat \(found.title) since \($0.from.spoken)"
            + "\($0.to?.spoken, after: " to ")",
          advice: "end that appointment first, or give dates that do not overlap with it")
      }
  }

  public func apply(to board: inout Board) { board.appointments.append(self) }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] { state.boards[board]?.untimed(from, at) ?? [] }

  public var sentence: Sentence {
    "\(person) appointed to the seat \(seat, on: board) by \(by) from \(from.spoken(at: at))"
  }
}

/// Somebody's hold on a seat ending after a day.
public struct AppointmentEnded: BoardChange {
  public static let kind = "appointment.ended"
  public let board: BoardID
  public let seat: SeatID
  public let person: PersonID
  /// The last day of the appointment.
  public let last: Day
  /// Why it ended: term over, resigned, elections.
  public let why: String
  public let at: AtMeeting?

  public init(
    board: BoardID, seat: SeatID, person: PersonID, last: Day, why: String, at: AtMeeting? = nil
  ) {
    (self.board, self.seat, self.person, self.last, self.why) = (board, seat, person, last, why)
    self.at = at
  }

  public var reachesBackTo: Day? { last }

  private func isMeant(_ held: Appointment) -> Bool {
    held.seat == seat && held.person == person && held.holds(on: last)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    let name = state.directory.name(of: person)
    let title = known.seat(seat)?.title ?? seat.rawValue
    let held = known.appointments.filter(isMeant)
    if held.isEmpty {
      return Refusal(
        "\(name) did not hold the seat \(title) on \(last.spoken)", remedy: .listSeats(board))
    }
    return Refusal(
      if: held.allSatisfy { $0.to == last && $0.until == at },
      "\(name)'s appointment to the seat \(title) already ends on \(last.spoken)")
      ?? at?.isOutside(last) ?? Refusal(noReason: why, for: "the end of the appointment")
  }

  public func apply(to board: inout Board) {
    board.appointments.change(where: isMeant) { ($0.to, $0.until) = (last, at) }
  }

  public var sentence: Sentence {
    "\(person) left the seat \(seat, on: board) \(last.spokenEnd(at: at)): \(why)"
  }
}
