/// What members accept, and the ends of their appointments.
extension Account {
  /// What every member in post on the day accepts; where no day is asked, on the last of which the
  /// record speaks.
  func acceptances() -> [Obligation] {
    let last = board.adoptions.map(\.from).max() ?? board.founded
    let day = day ?? max(last, board.meetings.values.map(\.day).max() ?? last)
    var seen: Set<PersonID> = []
    let members = board.members(on: day).filter { seen.insert($0.person).inserted }
    var asked: Set<Acceptance.Subject> = []
    return (board.constitution(on: day)?.acceptance.all(on: day) ?? []).flatMap { provision in
      // What two statements ask is asked once.
      (provision.terms?.of ?? []).filter { asked.insert($0).inserted }.flatMap { subject in
        members.compactMap { acceptance(of: subject, by: $0, provision) }
      }
    }
  }

  private func acceptance(
    of subject: Acceptance.Subject, by member: Member, _ provision: Provision<AcceptanceRule>
  ) -> Obligation? {
    let done = board.acceptances.filter { $0.person == member.person && $0.subject == subject }
      .map(\.on).min()
    guard isWhole || done == nil else { return nil }
    let all = "members to accept \(subject.name)"
    return Obligation(
      .acceptance, "\(member.person)/\(subject.rawValue)",
      what: "\(directory.name(of: member.person)) accepting \(subject.name)", done: done,
      whileOpen: .always(.noDeadline("not recorded")), rule: provision.terms?.sentence ?? "",
      clause: provision.clause,
      listing: done == nil
        ? Obligation.Listing(
          what: "\(member.seat.title) to accept \(subject.name)", with: "members",
          together: .counted(all)) : nil)
  }

  /// The end of each appointment that nobody is to follow.
  func appointments() -> [Obligation] {
    board.seats.compactMap { seat in
      let holds = board.appointments.filter { $0.seat == seat.id }
      guard let last = holds.compactMap(\.to).max(), seat.exists(on: last + 1),
        !holds.contains(where: { $0.holds(on: last + 1) || $0.from > last })
      else { return nil }
      let what = "\(seat.title): the appointment ends, and nobody follows"
      return Obligation(
        .appointment, seat.id.rawValue, what: what, on: last, rule: "a seat nobody holds is vacant",
        listing: Obligation.Listing(
          what: what, with: "partners", particulars: [seat.id.rawValue],
          from: last.adding(months: -3), until: last))
    }
  }
}
