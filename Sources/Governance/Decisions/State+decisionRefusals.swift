/// Why something cannot be put or decided.
extension State {
  /// The refusal for deciding anything at a moment of a meeting, whatever it is.
  func cannotDecide(at moment: Moment, _ meeting: MeetingID) -> Refusal? {
    notOpen(at: moment, meeting)
      ?? Refusal(
        if: isInformal(meeting, at: moment),
        "the meeting continues informally, without decisions",
        advice: "defer the item to the next meeting")
  }

  /// Whether a meeting that was inquorate at its start goes on as notes, until there is a quorum.
  private func isInformal(_ meeting: MeetingID, at moment: Moment) -> Bool {
    heading(meeting)?.isNotesOnly ?? false
      && quorum(of: meeting, at: moment).map { !$0.isQuorate } ?? true
  }

  /// The refusal for a moment at which a meeting was not in progress.
  func notOpen(at moment: Moment, _ meeting: MeetingID) -> Refusal? {
    if let refusal = notHeld(meeting) ?? outside(meeting, moment) { return refusal }
    guard let heading = heading(meeting) else { return nil }
    guard let sitting = heading.sittings.last(where: { $0.opened <= moment }) else {
      let what = "the meeting was not open at \(moment.time)"
      return heading.opened.map {
        Refusal(what, expected: "a time from when it opened, at \($0.time)")
      } ?? Refusal(what, advice: "open the meeting first")
    }
    if let adjourned = sitting.adjourned, adjourned < moment {
      return Refusal(
        "the meeting was adjourned at \(adjourned.timeAndDay)", advice: "resume it first")
    }
    return Refusal(
      if: moment.day > sitting.opened.day + 1,
      "\(moment.day.spoken) is long after \(sitting.opened.day.spoken), when the meeting was opened",
      expected: "the day and time at which this was done")
  }

  /// The refusal for deciding while inquorate.
  func inquorate(_ meeting: MeetingID, at moment: Moment, for item: ItemID?) -> Refusal? {
    guard let answer = quorum(of: meeting, at: moment, for: item), answer.verdict == .inquorate
    else { return nil }
    return Refusal(
      "no decision can be taken at \(moment.time): the meeting is inquorate, \(answer.counts)",
      advice: "defer the item, or wait \(answer.waiting)", clause: answer.clause)
  }

  /// The refusal for the board deciding what it has referred, while the constituent bodies have it.
  ///
  /// No document says this of Salford's board: it is a reading, and says that it is one.
  func referred(_ item: ItemID, at meeting: MeetingID) -> Refusal? {
    guard let board = boards[meeting.board] else { return nil }
    let family = proceedings[meeting]?.family(of: item) ?? []
    let brought = family.lazy.compactMap(\.matter).first
    let matter = brought.flatMap(board.matter)
    let open = board.referrals.first { referral in
      guard referral.isOpen else { return false }
      if referral.meeting == meeting,
        referral.item == item || family.contains(where: { $0.id == referral.item })
      {
        return true
      }
      if let brought, [Matter.of(referral.id), referral.matter].contains(brought) { return true }
      guard let matter else { return false }
      return matter.referral == referral.id
        || matter.from == referral.meeting && matter.item == referral.item
    }
    return open.map {
      Refusal(
        "referral \($0.id) has been with the constituent bodies since \($0.made.spoken), and "
          + "the constitution does not say that the board may decide it in the meantime",
        advice: "wait for their answers, or withdraw the referral")
    }
  }

  /// The refusal for words that were agreed already on an item.
  func agreed(_ parts: [String], on item: ItemID, at meeting: MeetingID) -> Refusal? {
    let decided = proceedings[meeting]?.decisions.filter {
      $0.item == item && $0.outcome == .agreed
    }
    guard let last = decided?.last, parts.allSatisfy((decided ?? []).flatMap(\.parts).contains)
    else { return nil }
    return Refusal(
      "that wording was agreed on item \(number(of: item, at: meeting)) at \(last.at.time)",
      advice: "give another wording, or withdraw that decision first")
  }

  /// The open referral whose question has some of these words: a person says whether it is the same
  /// matter.
  func referral(with parts: [String], of board: BoardID) -> Referral? {
    boards[board]?.referrals.first { $0.isOpen && $0.question.contains(where: parts.contains) }
  }

  /// The refusal for an item that cannot be put: withdrawn, deferred, referred, or no time for it.
  func cannotPut(_ item: ItemID, at moment: Moment, _ meeting: MeetingID) -> Refusal? {
    cannotDecide(at: moment, meeting) ?? unknown(item, at: meeting)
      ?? referred(item, at: meeting) ?? offAgenda(item, at: meeting)
  }

  /// The refusal for declaring anything on an item, whatever it is: it cannot be put, the quorum is
  /// not met, or it was agreed already in that wording.
  func cannotDeclare(
    _ parts: [String]?, on item: ItemID, at moment: Moment, _ meeting: MeetingID
  ) -> Refusal? {
    cannotPut(item, at: moment, meeting)
      ?? inquorate(meeting, at: moment, for: item)
      ?? parts.flatMap { agreed($0, on: item, at: meeting) }
  }

  /// Who presides at a moment.
  ///
  /// - Throws: `Refusal` where nobody is in the chair, or whoever took it has left.
  func presiding(at moment: Moment, _ meeting: MeetingID) throws(Refusal) -> PersonID {
    let who = proceedings[meeting]?.attendance.presiding(at: moment)?.person
    guard let who, isPresent(who, at: moment, meeting) else {
      let gone =
        who.map { ": \(directory.name(of: $0)), who took it, was not in the meeting" } ?? ""
      throw Refusal(
        "nobody was in the chair at \(moment.time)\(gone)",
        advice: "record first who took the chair")
    }
    return who
  }

  /// The refusal for an item that has no recommendation at a moment.
  func noRecommendation(on item: ItemID, at moment: Moment, _ meeting: MeetingID) -> Refusal? {
    let known = proceedings[meeting]
    if known?.recommendation(on: item, at: moment) != nil { return nil }
    let number = number(of: item, at: meeting)
    if let later = known?.recommendation(on: item) {
      return Refusal(
        "the recommendation on item \(number) was given its wording only at \(later.at.timeAndDay)",
        expected: "that time or a later one")
    }
    return Refusal("item \(number) has no recommendation", advice: "draft one first")
  }
}
