/// What happened at a moment of the meeting rather than on an item.
extension MinutesDrafting {
  /// Something that happened at a moment, with the item then in hand.
  typealias Happening = (at: Moment, item: ItemID?, passage: Passage)

  /// The public going and coming, members too, the quorum lost and regained, the chair changing, the
  /// meeting interrupted, in order of time.
  var happenings: [Happening] {
    var all: [(Moment, MinuteLink, String)] = proceedings.exclusions.compactMap { exclusion in
      exclusion.resolved.map { ($0, .excluded, exclusion.text) }
    }
    all += proceedings.publicMoves.map { move in
      move.isExcluded
        ? (move.at, .publicOut, "The press and public left at \(move.at.time).")
        : (move.at, .publicIn, "The press and public were readmitted at \(move.at.time).")
    }
    all += heading.sittings.compactMap { sitting in
      sitting.adjourned.map { at in
        let until = sitting.until.map { " until \($0.time) on \($0.day.date)" } ?? ""
        return (at, .adjourned, "The meeting was adjourned at \(at.time)\(until).")
      }
    }
    all += heading.sittings.dropFirst().map(\.opened).map { at in
      (at, .resumed, "The meeting was resumed at \(at.time) on \(at.day.date).")
    }
    all += proceedings.attendance.presiding.dropFirst().map { chair in
      let elected = chair.elected ? "was elected to the chair" : "took the chair"
      return (chair.at, .chair, "\(name(chair.person)) \(elected) at \(chair.at.time).")
    }
    all += movements + quorumTurns
    // Of what happened in one minute, what was resolved comes before what followed from it.
    return all.inOrder(of: \.0).map { at, link, words in
      (at, proceedings.itemInHand(at: at)?.id, Passage(.linked(link), words))
    }
  }

  /// The meeting having been inquorate at its start, where it was.
  var inquorateAtStart: [Passage] {
    guard let found = heading.inquorateStart else { return [] }
    let chosen: String
    switch found.choice {
    case .wait: chosen = "it was agreed to wait for others"
    case .adjourn: chosen = "it was agreed to adjourn"
    case .notesOnly: chosen = "it continued informally, without decisions"
    }
    return linked(.inquorate, "The meeting was inquorate at \(found.at.time); \(chosen).")
  }

  /// The earlier minutes that this meeting confirmed, with what it corrected.
  var confirmations: [Passage] {
    board.meetingsInOrder.compactMap { earlier in
      guard let confirmed = earlier.minutes.confirmed, confirmed.at == meeting else { return nil }
      let signed = earlier.minutes.signed.map { $0.on == confirmed.on } ?? false
      let end = signed ? "confirmed and signed" : "confirmed"
      let whose = "The minutes of the meeting held on \(earlier.day.date) were"
      let said = confirmed.corrections
      let lines =
        switch said.count {
        case 0: ["\(whose) taken as read, \(end)."]
        case 1: ["\(whose) \(end), with this correction: \(said[0])"]
        default: ["\(whose) \(end), with these corrections:"] + State.lettered(said)
        }
      return Passage(.linked(.confirmed), lines)
    }
  }

  /// The date announced of the next meeting.
  var announcement: [Passage] {
    linked(
      .next,
      heading.announced.map {
        "The next meeting would be held on \($0.next.day.inFull) at \($0.next.time)."
      })
  }
}
