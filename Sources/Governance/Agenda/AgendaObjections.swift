extension State {
  /// The refusal for a paper that a meeting does not have.
  func unknown(_ paper: PaperID, at meeting: MeetingID) -> Refusal? {
    let papers = proceedings[meeting]?.papers ?? []
    if papers.contains(where: { $0.id == paper }) { return nil }
    let known = papers.map(\.id.rawValue).joined(separator: ", ")
    return Refusal(
      "there is no paper \"\(paper)\"", expected: known.isEmpty ? "paper commission" : known)
  }

  /// The refusal for a matter that a board does not have.
  func unknown(_ matter: MatterID, on board: Board) -> Refusal? {
    board.matter(matter) == nil
      ? Refusal("there is no matter \"\(matter)\"", expected: "quorate programme list \(board.id)")
      : nil
  }

  /// The refusal for a meeting at which nothing can be planned any more.
  func cannotPlan(_ meeting: MeetingID, for board: BoardID) -> Refusal? {
    if meeting.board != board { return Refusal("\(meeting) is no meeting of \(board)") }
    if let refusal = notHeld(meeting) { return refusal }
    return heading(meeting)?.closed.map { Refusal("the meeting \(meeting) closed \($0.spoken)") }
  }

  /// The refusal for an item on which nothing more can be done: withdrawn, put off, or decided.
  func settled(_ item: ItemID, at meeting: MeetingID) -> Refusal? {
    let number = number(of: item, at: meeting)
    if let why = proceedings[meeting]?.item(item)?.withdrawn {
      return Refusal("item \(number) was withdrawn: \(why)")
    }
    if let why = heading(meeting)?.deferred[item] {
      return Refusal("item \(number) was put off: \(why)")
    }
    let decision = proceedings[meeting]?.decisions.last { $0.item == item }
    return decision.map {
      Refusal("item \(number) was decided at \($0.at.time): \($0.outcome.name)")
    }
  }

  /// The refusal for access without its ground, or with one that does not hold.
  func objection(
    to ground: Ground?, _ access: AgendaItem.Access, at meeting: MeetingID
  ) -> Refusal? {
    guard access == .closed else {
      return ground == nil ? nil : Refusal("what is open needs no ground")
    }
    guard let ground else {
      return Refusal(
        "closing needs a ground", expected: "schedule-12a, confidential or constitution")
    }
    let day = heading(meeting)?.day ?? Day(number: 0)
    let law = boards[meeting.board]?.constitution(on: day)?.access.on(day).rule?.law
    return ground.objection(under: law)
  }

  /// The refusal for a name that is none of a meeting's papers, where it has papers.
  ///
  /// A paper under another name could not be kept from whom it must be kept.
  func unknownPaper(_ name: String, for meeting: MeetingID) -> Refusal? {
    guard let papers = proceedings[meeting]?.papers, !papers.isEmpty,
      !["agenda", "reports"].contains(name), !name.isEmpty,
      !papers.contains(where: { $0.id.rawValue == name || $0.title == name })
    else { return nil }
    return Refusal(
      "there is no paper \"\(name)\"",
      expected: "agenda, reports, " + papers.map(\.title).joined(separator: ", "))
  }

  /// The refusal for one paper that is not final: nobody can have it yet as it will be.
  func unfinishedPaper(_ name: String, for meeting: MeetingID) -> Refusal? {
    guard name != "reports", let named = proceedings[meeting]?.papers(named: name).first,
      named.state != .final
    else { return nil }
    return Refusal("\(named.title) is \(named.state.name)", expected: "paper state … final first")
  }

  /// The refusal for sending a closed paper to a member who must not have it.
  func objection(
    toSending name: String, for meeting: MeetingID, at moment: Moment, withheld: [Withheld]
  ) -> Refusal? {
    guard let proceedings = proceedings[meeting] else { return nil }
    if let refusal = unfinishedPaper(name, for: meeting) { return refusal }
    for paper in proceedings.papers(named: name) {
      for due in copiesToWithhold(of: paper, for: meeting, on: moment.day)
      where !withheld.contains(where: { $0.person == due.person }) {
        return Refusal(
          "\(directory.name(of: due.person)) \(due.why)",
          expected: "\(paper.title) to be withheld from them")
      }
    }
    return nil
  }

  /// Who must not be sent a paper, and why: an interest in its item keeps a member from it, and
  /// closed papers go to nobody who has not accepted confidentiality.
  public func copiesToWithhold(
    of paper: Paper, for meeting: MeetingID, on day: Day
  ) -> [Withheld] {
    guard let board = boards[meeting.board], let proceedings = proceedings[meeting] else {
      return []
    }
    let quorum = Quorum(of: board, on: day, in: directory)
    var seen: Set<PersonID> = []
    return board.members(on: day).map(\.person).compactMap { person -> Withheld? in
      guard seen.insert(person).inserted else { return nil }
      let interest = quorum.barred(person, from: paper.item, in: proceedings)
      if interest != nil {
        let number = number(of: paper.item, at: meeting)
        return Withheld(person: person, why: "has declared an interest in item \(number)")
      }
      guard proceedings.isClosed(paper), !board.hasAccepted(.confidentiality, person, by: day)
      else { return nil }
      return Withheld(person: person, why: "has not accepted confidentiality")
    }
  }

  /// Whether the public may be present for an item: closed through the one it is a part of too.
  public func access(of item: ItemID, at meeting: MeetingID) -> AgendaItem.Access? {
    guard let proceedings = proceedings[meeting], let known = proceedings.item(item) else {
      return nil
    }
    return proceedings.isClosed(known) ? .closed : .open
  }

  /// The printed number of an item, or its identifier while nothing is known of it.
  func number(of item: ItemID, at meeting: MeetingID) -> String {
    proceedings[meeting]?.number(of: item) ?? item.rawValue
  }
}
