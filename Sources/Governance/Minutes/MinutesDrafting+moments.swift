/// What happened at a moment of the meeting rather than on an item.
extension MinutesDrafting {
  /// Something that happened at a moment, and the item then in hand.
  struct Happening {
    let at: Moment
    let item: ItemID?
    let passage: Passage
  }

  /// The public going and coming, the chair changing, the meeting interrupted, in order of time.
  var happenings: [Happening] {
    var all: [(Moment, MinuteLink, String)] = proceedings.exclusions.compactMap { exclusion in
      exclusion.resolved.map { ($0, .excluded, exclusion.text) }
    }
    all += proceedings.publicMoves.map { move in
      move.isExcluded
        ? (move.at, .publicOut, "The press and public left at \(move.at.time).")
        : (move.at, .publicIn, "The press and public were readmitted at \(move.at.time).")
    }
    all += proceedings.attendance.presiding.dropFirst().map { presiding in
      let elected = presiding.elected ? "was elected to the chair" : "took the chair"
      let name = state.directory.name(of: presiding.person)
      return (presiding.at, .chair, "\(name) \(elected) at \(presiding.at.time).")
    }
    all += heading.sittings.compactMap { sitting in
      sitting.adjourned.map { at in
        let until = sitting.until.map { " until \($0.spoken)" } ?? ""
        return (at, .adjourned, "The meeting was adjourned at \(at.time)\(until).")
      }
    }
    all += heading.sittings.dropFirst().map {
      ($0.opened, .resumed, "The meeting was resumed \($0.opened.spoken).")
    }
    // Of what happened in one minute, what was resolved comes before what followed from it.
    return all.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map {
      let (at, link, words) = $0.element
      return Happening(
        at: at, item: proceedings.itemInHand(at: at)?.id, passage: Passage(.linked(link), words))
    }
  }

  /// The meeting having been inquorate at its start, where it was.
  var inquorateAtStart: [Passage] {
    guard let found = heading.inquorateStart else { return [] }
    let chosen: String
    switch found.choice {
    case .wait: chosen = "it was agreed to wait for others"
    case .adjourn: chosen = "it was agreed to adjourn"
    case .notesOnly: chosen = "it went on as notes, without decisions"
    }
    return [
      Passage(.linked(.inquorate), "The meeting was inquorate at \(found.at.time); \(chosen).")
    ]
  }

  /// The earlier minutes that this meeting confirmed, with what it corrected.
  var confirmations: [Passage] {
    board.meetingsInOrder.compactMap { earlier in
      guard let confirmed = earlier.minutes.confirmed, confirmed.at == meeting else { return nil }
      let signed = earlier.minutes.signed.map { $0.on == confirmed.on } ?? false
      let end = signed ? "confirmed and signed" : "confirmed"
      let whose = "The minutes of the meeting held on \(earlier.day.date)"
      switch confirmed.corrections.count {
      case 0: return Passage(.linked(.confirmed), "\(whose) were taken as read, \(end).")
      case 1:
        return Passage(
          .linked(.confirmed),
          "\(whose) were \(end), with this correction: \(confirmed.corrections[0])")
      default: break
      }
      return Passage(
        .linked(.confirmed),
        ["\(whose) were \(end), with these corrections:"] + State.lettered(confirmed.corrections))
    }
  }

  /// The date announced of the next meeting.
  var announcement: [Passage] {
    guard let next = heading.announced?.next else { return [] }
    return [
      Passage(
        .linked(.next), "The next meeting would be held on \(next.day.inFull) at \(next.time).")
    ]
  }
}
