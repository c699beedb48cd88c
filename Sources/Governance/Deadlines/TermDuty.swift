extension Board {
  /// The end of the agreement that runs last, and of each appointment that nobody is to follow.
  func dueEnds() -> [DueItem] {
    let agreements = agreements(on: Day.writable.upperBound)
    let last = agreements.filter { $0.ends != nil }.max { $0.ends ?? founded < $1.ends ?? founded }
    let unknown = agreements.filter { $0.term.starts == nil }.map { agreement in
      DueItem(
        .agreement, what: "the first day of the agreement's term", with: "partners",
        rule: "\(agreement.term.sentence): not stated, and not inferred", clause: agreement.clause)
    }
    let ends = last.flatMap { agreement in
      agreement.ends.map { ends in
        DueItem(
          .term, particulars: [ends.description],
          what: "the agreement ends; after it there is no legal framework", on: ends,
          from: ends.adding(months: -12), with: "partners", rule: agreement.term.sentence,
          clause: agreement.clause)
      }
    }
    return (ends.map { [$0] } ?? []) + unknown + appointmentEnds()
  }

  private func appointmentEnds() -> [DueItem] {
    seats.compactMap { seat in
      let holds = appointments.filter { $0.seat == seat.id }
      guard let last = holds.compactMap(\.to).max(), seat.exists(on: last + 1),
        !holds.contains(where: { $0.holds(on: last + 1) || $0.from > last })
      else { return nil }
      return DueItem(
        .appointment, particulars: [seat.id.rawValue],
        what: "\(seat.title): the appointment ends, and nobody follows", on: last,
        from: last.adding(months: -3), until: last, with: "partners",
        rule: "a seat nobody holds is vacant")
    }
  }

  /// Members who have not accepted what every member accepts, in one line for each thing.
  func dueAcceptances(on day: Day?) -> [DueItem] {
    let last = adoptions.map(\.from).max() ?? founded
    let day = day ?? max(last, meetings.values.map(\.day).max() ?? last)
    return (constitution(on: day)?.acceptance.all(on: day) ?? []).flatMap { provision in
      (provision.terms?.of ?? []).compactMap { subject in
        let seats = members(on: day).filter { !hasAccepted(subject, $0.person, by: day) }
        guard !seats.isEmpty else { return nil }
        let who = seats.count == 1 ? seats[0].seat.title : "\(seats.count) members"
        return DueItem(
          .acceptance, what: "\(who) to accept \(subject.name)", with: "members",
          rule: provision.terms?.sentence ?? "", clause: provision.clause)
      }
    }
  }

  /// The days on which notices to withdraw take effect.
  func dueWithdrawals() -> [DueItem] {
    withdrawals.compactMap { withdrawal in
      guard let (effect, _, clause) = withdrawalEffect(given: withdrawal.given) else { return nil }
      let what = "withdrawal of \(withdrawal.partner.unhyphenated) takes effect"
      switch effect {
      case .on(let day, let rule):
        return DueItem(
          .withdrawal, particulars: [withdrawal.partner], what: what, on: day,
          from: withdrawal.given, until: day, with: "partners",
          rule: rule, clause: clause)
      case .notProvidedFor(let planning, _):
        let plan = planning.map { ", plan for \($0.spoken)" } ?? ""
        return DueItem(
          .agreement, what: "\(what): the partners are to agree a day\(plan)",
          from: withdrawal.given, with: "partners", rule: "no window provides for it",
          clause: clause)
      }
    }
  }
}
