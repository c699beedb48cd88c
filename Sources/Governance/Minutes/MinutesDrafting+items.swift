/// What the record links to the minute of an item.
extension MinutesDrafting {
  /// Everything linked to an item that does not hang on its place among the others.
  func links(of item: AgendaItem) -> [Passage] {
    before(item) + inTime(item, with: []) + after(item)
  }

  /// What is linked to an item: what stands before the points noted, and what stands after.
  ///
  /// What happened with no item in hand stands in the first minute; what has no item of its own
  /// kind, such as the date of the next meeting, in the first or the last.
  func links(of item: AgendaItem, isFirst: Bool, isLast: Bool) -> (
    before: [Passage], after: [Passage]
  ) {
    func isHere(_ kind: AgendaItem.Kind, otherwise: Bool) -> Bool {
      item.kind == kind || otherwise && !items.contains { $0.kind == kind }
    }
    let start = isFirst ? inquorateAtStart : []
    let confirmed = isHere(.minutes, otherwise: isFirst) ? confirmations : []
    let next = isHere(.nextMeeting, otherwise: isLast) ? announcement : []
    let timed = happenings.filter { happening in
      happening.item.map { $0 == item.id } ?? isFirst
    }
    return (start + confirmed + before(item), inTime(item, with: timed) + after(item) + next)
  }

  /// What was declared on an item and what else happened while it was heard, in the order of time.
  private func inTime(_ item: AgendaItem, with happenings: [Happening]) -> [Passage] {
    // Of one minute, what was decided comes before who left then.
    (decided(item) + happenings.map { ($0.at, [$0.passage]) }).inOrder(of: \.0).flatMap(\.1)
  }

  private func before(_ item: AgendaItem) -> [Passage] {
    filed(item) + urgency(item) + nilReturns(item) + interests(item)
  }

  private func after(_ item: AgendaItem) -> [Passage] {
    referred(item) + actions(item) + notDone(item)
  }

  /// The passage of a link, where there is something to be told.
  func linked(_ link: MinuteLink, _ words: String?) -> [Passage] {
    words.map { [Passage(.linked(link), $0)] } ?? []
  }

  func name(_ person: PersonID) -> String { state.directory.name(of: person) }

  /// A copy of the report, marked with the item, is filed.
  private func filed(_ item: AgendaItem) -> [Passage] {
    let papers = papers(of: item)
    guard !papers.isEmpty else { return [] }
    let isOpen = !proceedings.isClosed(item)
    let kinds = Paper.Kind.allCases.flatMap { kind in
      let own = papers.filter { $0.kind == kind }
      // That a paper is exempt is told; what it is called is not.
      return [false, true].compactMap { isClosed -> String? in
        let count = own.count { (isOpen && $0.access == .closed) == isClosed }
        return count == 0 ? nil : told(kind, count, isClosed: isClosed)
      }
    }
    let mark = item.kind == .urgent ? "Urgent Item" : "Agenda Item \(item.number)"
    // As councils have it: a copy of the report and a supplementary report is filed.
    let isOne = kinds.count == papers.count
    let copies = "\(isOne ? "A copy" : "Copies") of \(kinds.listed)"
    return linked(
      .filed, "\(copies), marked \"\(mark)\", \(isOne ? "is" : "are") filed with these minutes.")
  }

  private func told(_ kind: Paper.Kind, _ count: Int, isClosed: Bool) -> String {
    let (article, one, several) =
      switch kind {
      case .report: ("the", "report", "reports")
      case .appendix: ("an", "appendix", "appendices")
      case .supplement: ("a", "supplementary report", "supplementary reports")
      }
    let exempt = isClosed ? "exempt " : ""
    return count > 1
      ? "\(count) \(exempt)\(several)" : "\(isClosed ? "an" : article) \(exempt)\(one)"
  }

  /// The chair's decision that a matter is urgent, where it is taken and where it is announced.
  private func urgency(_ item: AgendaItem) -> [Passage] {
    guard item.kind == .urgentAnnounced else {
      return linked(
        .urgent,
        item.urgency.map { "The person presiding decided to take this matter as urgent: \($0)." })
    }
    let titles = proceedings.items.filter { $0.kind == .urgent }.map { urgent in
      proceedings.isClosed(urgent) && !proceedings.isClosed(item) ? "exempt business" : urgent.title
    }
    let told = "To be taken as urgent: \(titles.joined(separator: "; "))."
    return linked(.urgent, titles.isEmpty ? nil : told)
  }

  private func nilReturns(_ item: AgendaItem) -> [Passage] {
    proceedings.nilReturns.filter { $0.item == item.id }.flatMap { linked(.nilReturn, $0.minuted) }
  }

  /// Interests: under the declarations where there are such, otherwise under their own item.
  ///
  /// An interest in a closed item is told under that item alone.
  private func interests(_ item: AgendaItem) -> [Passage] {
    let declarations = proceedings.items.first { other in
      other.kind == .declarations && !proceedings.isClosed(other)
        && proceedings.taken.contains { $0.item == other.id }
    }
    return proceedings.interests.flatMap { interest -> [Passage] in
      guard let own = proceedings.item(interest.item) else { return [] }
      let isGathered = declarations != nil && !proceedings.isClosed(own)
      guard item.id == (isGathered ? declarations?.id : own.id) else { return [] }
      let sort = "\(interest.category?.name, after: " (", before: ")")"
      let place = isGathered ? "item \(own.number), \(own.title)" : "this item"
      let then: String
      switch interest.effect {
      case .leaves:
        let went = proceedings.attendance.movements.contains { movement in
          guard case .leftForItem(let item, _) = movement.change else { return false }
          return movement.person == interest.person && item == interest.item
        }
        then = went ? "left the meeting during its consideration" : "was not to take part in it"
      case .staysSilent: then = "stayed without taking part in it"
      case .staysAndSpeaks: then = "took part in it"
      }
      return linked(
        .interest,
        "\(name(interest.person)) declared an interest\(sort) in \(place), \(interest.nature), and \(then)."
      )
    }
  }

  /// What was declared on an item, each with its moment: who moved it, the votes, the dissent, what
  /// it ratified, and what was found of it since.
  private func decided(_ item: AgendaItem) -> [(at: Moment, passages: [Passage])] {
    proceedings.decisions.filter { $0.item == item.id }.map { decision in
      let link: MinuteLink =
        decision.outcome == .notAgreed
        ? .notAgreed : decision.isRecommendation ? .recommended : .resolved
      let found = state.irregularities(of: decision, at: meeting).map {
        "Found since: \($0)."
      }
      let matter = item.matter.flatMap(board.matter)
      let from = matter?.origin == .ratification ? matter?.from.flatMap { board.meetings[$0] } : nil
      let ratified = from.map {
        "This ratified what was decided on \($0.day.date): \(matter?.title ?? "")."
      }
      return (
        decision.at,
        moved(decision) + [Passage(.linked(link), State.lettered(decision.parts))]
          + vote(of: decision) + dissent(from: decision) + found.flatMap { linked(.finding, $0) }
          + linked(.ratified, decision.outcome == .agreed ? ratified : nil)
      )
    }
  }

  private func moved(_ decision: Decision) -> [Passage] {
    let worded = proceedings.recommendation(on: decision.item, at: decision.at)
    guard let worded, let by = worded.by else { return [] }
    return linked(
      .moved, "Moved by \(name(by))\(worded.seconder.map(name), after: ", seconded by ").")
  }

  private func vote(of decision: Decision) -> [Passage] {
    guard let vote = decision.vote else { return [] }
    let named = [("For", vote.namedInFavour), ("Against", vote.namedAgainst)].compactMap {
      side, people in people.map { "\(side): \($0.map(name).joined(separator: ", "))." }
    }
    return [Passage(.linked(.vote), ["The vote was \(vote.sentence)."] + named)]
  }

  /// Who dissented from what was decided; before it, who dissented from an earlier wording.
  private func dissent(from decision: Decision) -> [Passage] {
    func told(_ position: Position) -> String {
      "\(name(position.person)) \(position.stance.minuted)\(position.reason.ifAny, after: ": ")"
    }
    let earlier = proceedings.earlierDissent(on: decision.item, by: decision.at)
    return decision.dissent.flatMap { linked(.dissent, "\(told($0)).") }
      + earlier.flatMap { linked(.dissent, "Of an earlier wording, \(told($0)).") }
  }

  private func referred(_ item: AgendaItem) -> [Passage] {
    board.referrals.filter { $0.meeting == meeting && $0.item == item.id && $0.withdrawal == nil }
      .flatMap { referral in
        let bodies = referral.partners.map {
          board.partnerName($0, on: referral.made, in: state.directory)
        }
        return linked(.referral, "The matter was referred to \(bodies.joined(separator: " and ")).")
      }
  }

  /// What was asked of people; a closed action is told under a closed item alone.
  private func actions(_ item: AgendaItem) -> [Passage] {
    board.actions.filter { action in
      action.meeting == meeting && action.item == item.id
        && (action.access == .open || proceedings.isClosed(item))
    }.flatMap { action in
      linked(.action, "\(action.owner)\(action.due, after: ", "): \(action.text)")
    }
  }

  /// What became of an item that was not dealt with.
  private func notDone(_ item: AgendaItem) -> [Passage] {
    if let why = item.withdrawn { return linked(.withdrawn, "This item was withdrawn: \(why).") }
    if let why = heading.deferred[item.id] {
      return linked(.deferred, "This item was deferred: \(why).")
    }
    let isLeft = proceedings.unreached(but: []).contains { $0.id == item.id }
    return linked(.notReached, isLeft && heading.closed != nil ? "This item was not reached." : nil)
  }
}

extension Position.Stance {
  /// What somebody did, as a minute tells it afterwards.
  fileprivate var minuted: String {
    switch self {
    case .agrees: return "agreed"
    case .reservation: return "expressed a reservation"
    case .willNotPrevent: return "stood aside"
    case .objects: return "objected"
    case .withdrawn: return "withdrew the position stated earlier"
    }
  }
}
