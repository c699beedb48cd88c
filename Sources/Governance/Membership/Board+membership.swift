extension Board {
  /// The constitution that holds on the day, or nil before the first.
  ///
  /// Of two that hold from one day the later adopted prevails.
  public func constitution(on day: Day) -> Constitution? { adoption(on: day)?.constitution }

  /// The adoption that holds on the day, or nil before the first.
  func adoption(on day: Day) -> ConstitutionAdoption? {
    adoptions.last { $0.from <= day }
  }

  /// The day on which the board is looked at: a day before its first constitution holds shows it as
  /// that will have it.
  public func lookedAt(on day: Day) -> Day { max(day, adoptions.first?.from ?? day) }

  /// The holders of seats on the day, in the order of the seats.
  public func members(on day: Day) -> [Member] {
    seats.filter { $0.holds(on: day) }.flatMap { seat in
      appointments.filter { $0.seat == seat.id && $0.holds(on: day) }
        .map { Member(seat: seat, appointment: $0) }
    }
  }

  func seat(_ id: SeatID) -> Seat? { seats.first { $0.id == id } }

  /// The people who hold seats on the day, each once, in the order of the seats.
  func people(on day: Day) -> [PersonID] { members(on: day).map(\.person).once }

  /// The seats nobody holds on the day, in the order of the seats.
  public func vacancies(on day: Day) -> [Seat] {
    let held = Set(members(on: day).map(\.seat.id))
    return seats.filter { $0.holds(on: day) && !held.contains($0.id) }
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
    // Places are sorted in the stead of headings, which are long.
    let all = Array(meetings.values)
    return all.indices.sorted { (all[$0].start, all[$0].id) < (all[$1].start, all[$1].id) }
      .map { all[$0] }
  }

  /// The meeting in progress, otherwise the next from a day on, otherwise the last.
  public func meetingInHand(on day: Day) -> MeetingHeading? {
    let all = meetingsInOrder.filter(\.stands)
    return all.first { $0.opened != nil && $0.closed == nil } ?? all.first { $0.day >= day }
      ?? all.last
  }

  /// The name of the partner behind a key on a day, its successors followed; as the constitution of
  /// an earlier day has the key, where one is given.
  public func partnerName(
    _ key: String, on day: Day, statedOn stated: Day? = nil, in directory: Directory
  ) -> String {
    let adoption = adoption(on: stated ?? day)
    let body = adoption?.partners[key].map { directory.successor(of: $0, on: day) }
    return body.flatMap { directory.bodies[$0]?.name }
      ?? adoption?.constitution.partners.first { $0.key == key }?.name ?? key
  }

  /// The working days of the board: its nations' on the day, less its own closures.
  ///
  /// Before the first constitution holds they are counted as that one has them.
  public func workingCalendar(_ holidays: HolidayCalendar, on day: Day) -> WorkingCalendar {
    WorkingCalendar(
      nations: (adoption(on: day) ?? adoptions.first)?.constitution.nations ?? [],
      holidays: holidays, closures: closures, disregarded: disregarded)
  }

  /// The body behind a partner's key on a day, its successors followed.
  ///
  /// A seat may be made before the constitution holds; then the first one says whose it is.
  public func body(of partner: String, on day: Day, in directory: Directory) -> BodyID? {
    (adoption(on: day) ?? adoptions.first)?.partners[partner].map {
      directory.successor(of: $0, on: day)
    }
  }

  /// Partners' keys, those together behind which one body stands on a day: what is asked of each is
  /// asked of that body once.
  func joined(_ keys: [String], on day: Day, in directory: Directory) -> [[String]] {
    keys.grouped { key in
      body(of: key, on: day, in: directory).map { "body \($0)" } ?? "key \(key)"
    }.map(\.elements)
  }

  /// An appointment cut on each day on which another body comes to stand behind the seat's partner.
  ///
  /// Whoever sat for a health authority sits for the trust that succeeds it: one appointment, held
  /// for two bodies one after the other.
  public func stretches(
    of appointment: Appointment, in directory: Directory
  ) -> [(from: Day, to: Day?, body: BodyID?)] {
    let partner = seat(appointment.seat)?.partner
    func body(on day: Day) -> BodyID? {
      partner.flatMap { self.body(of: $0, on: day, in: directory) }
    }
    let turns = Set(adoptions.map(\.from) + directory.bodies.values.compactMap(\.succeeded?.on))
    let cuts = turns.filter {
      $0 > appointment.from && appointment.holds(on: $0) && body(on: $0) != body(on: $0 - 1)
    }.sorted()
    let starts = [appointment.from] + cuts
    return starts.enumerated().map { index, from in
      (from, index < cuts.count ? cuts[index] - 1 : appointment.to, body(on: from))
    }
  }
}
