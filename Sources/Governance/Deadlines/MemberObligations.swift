/// What members accept, and the ends of their appointments.
extension Account {
  /// What every member in post on the day accepts; where no day is asked, once for each stretch of
  /// the days to come on which members and rules stay the same.
  func acceptances() -> [Obligation] {
    if let day { return acceptances(from: day) }
    // Later days alone are asked: a meeting that was opened is behind.
    let known = board.meetings.values.compactMap { $0.opened?.day }.max() ?? board.founded
    let terms = board.seats as [any TimeBound] + board.appointments
    let changes =
      terms.flatMap { [$0.from, $0.to.map { $0 + 1 }].compactMap { $0 } }
      + board.spells(of: AcceptanceRule.self).map(\.lowerBound)
    let turns = [known] + Set(changes.filter { $0 > known }).sorted()
    return zip(turns, turns.dropFirst().map { $0 - 1 } + [nil]).flatMap { first, last in
      acceptances(from: first, isFirst: first == known && first > board.founded, until: last)
    }
  }

  private func acceptances(
    from day: Day, isFirst: Bool = true, until last: Day? = nil
  ) -> [Obligation] {
    let members = board.members(on: day).grouped(by: \.person).map { $0.elements[0] }
    let provisions = board.constitution(on: day)?[AcceptanceRule.self].all(on: day) ?? []
    // What two statements ask is asked once.
    return provisions.flatMap { provision in (provision.rule?.of ?? []).map { ($0, provision) } }
      .grouped(by: \.0).flatMap { subject, asked in
        members.compactMap { member in
          acceptance(of: subject, by: member, asked[0].1, from: isFirst ? nil : day, until: last)
        }
      }
  }

  private func acceptance(
    of subject: Acceptance.Subject, by member: Member, _ provision: Provision<AcceptanceRule>,
    from first: Day?, until last: Day?
  ) -> Obligation? {
    let done = board.acceptances.filter { $0.person == member.person && $0.subject == subject }
      .map(\.on).min()
    guard isWhole || done == nil else { return nil }
    return Obligation(
      .acceptance, "\(member.person)/\(subject.rawValue)",
      what: "\(directory.name(of: member.person)) accepting \(subject.name)", from: first,
      until: last, done: done,
      whileOpen: .always(.noDeadline("not recorded")), rule: provision.rule?.sentence ?? "",
      clause: provision.clause
    ).listed(
      "\(member.seat.title) to accept \(subject.name)", with: "members", from: first, until: last,
      together: .init(words: "members to accept \(subject.name)"))
  }

  /// The end of each appointment that nobody is to follow.
  func appointments() -> [Obligation] {
    board.seats.compactMap { seat in
      let holds = board.appointments.filter { $0.seat == seat.id }
      guard let last = holds.compactMap(\.to).max(), seat.holds(on: last + 1),
        !holds.contains(where: { $0.holds(on: last + 1) || $0.from > last })
      else { return nil }
      return Obligation(
        .appointment, seat.id.rawValue,
        what: "\(seat.title): the appointment ends, and no successor is recorded", on: last,
        rule: "a seat without a holder is vacant"
      ).listed(with: "partners", [seat.id.rawValue], from: last.adding(months: -3), until: last)
    }
  }
}
