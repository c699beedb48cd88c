/// The acts that draw up an agenda.
extension State {
  /// Puts on an agenda what stands on every one, and what has to come before this meeting.
  ///
  /// Done again later it adds what has arisen since, and nothing twice. `occasions` names the
  /// standing items that are only sometimes there, such as `annual`.
  ///
  /// - Throws: `Refusal` where there is nothing to add.
  public func draftingAgenda(
    of meeting: MeetingID, occasions: Set<String> = [], at moment: Moment
  ) throws(Refusal) -> [any Event] {
    if let refusal = cannotPlan(meeting, for: meeting.board) { throw refusal }
    guard let board = boards[meeting.board], let heading = heading(meeting) else { return [] }
    let unreached = carryingOver(to: heading, on: moment.day)
    if !unreached.isEmpty {
      var then = self
      for deferral in unreached { deferral.apply(to: &then) }
      return unreached + (try then.draftingAgenda(of: meeting, occasions: occasions, at: moment))
    }
    let known = proceedings[meeting] ?? Proceedings()
    let standing =
      known.items.allSatisfy { $0.matter != nil }
      ? board.standing.filter { $0.occasion.map(occasions.contains) ?? true } : []
    let arising = board.arising(at: meeting)
    if standing.isEmpty, arising.isEmpty {
      throw known.items.isEmpty
        ? Refusal("\(board.name) has no standing items", advice: "set them or add items one by one")
        : Refusal("nothing to add: every standing item and matter arising is already on the agenda")
    }
    var draft = AgendaDraft(meeting: meeting, proceedings: known)
    let tail =
      standing.firstIndex { $0.purpose == .nextMeeting || $0.purpose == .urgentTaken }
      ?? standing.count
    for item in standing[..<tail] { draft.add(item, titled: title(item.title, board, heading)) }
    for matter in arising { draft.add(matter, as: carried(by: matter)) }
    for item in standing[tail...] { draft.add(item, titled: title(item.title, board, heading)) }
    return draft.events
      + arising.filter { draft.added.contains($0.id) }.compactMap {
        recommendation(on: $0, at: meeting, moment)
      }
  }

  /// The meetings that must be loaded to draw up an agenda: those from which something comes back.
  public func sources(ofAgenda meeting: MeetingID) -> [Stream] {
    let arising = boards[meeting.board]?.arising(at: meeting) ?? []
    let last = heading(meeting).flatMap { lastClosed(before: $0) }
    return arising.compactMap(\.latest).map { .meeting($0.meeting) }
      + (last.map { [.meeting($0.id)] } ?? [])
  }

  /// What the last meeting before another did not reach, deferred to that one.
  private func carryingOver(to heading: MeetingHeading, on day: Day) -> [ItemDeferred] {
    // Where no item is recorded as taken, nothing is known of what was reached.
    guard let last = lastClosed(before: heading), let known = proceedings[last.id],
      !known.taken.isEmpty
    else { return [] }
    return known.unreached(but: Set(last.deferred.keys)).map { item in
      ItemDeferred.of(
        item.id, at: last.id, to: heading.id,
        why: "not reached at the meeting of \(last.day.spoken)", on: day, in: self)
    }.filter { $0.objection(in: self) == nil }
  }

  private func lastClosed(before heading: MeetingHeading) -> MeetingHeading? {
    boards[heading.id.board]?.meetingsInOrder.last {
      $0.closed != nil && $0.stands && $0.start < heading.start
    }
  }

  /// The items renumbered in the order of the agenda, sub-items after their items: `4`, `4.1`.
  ///
  /// Sections that have letters keep them, and each begins its items at 1.
  public func numberingAgenda(of meeting: MeetingID) -> [any Event] {
    let items = (proceedings[meeting] ?? Proceedings()).standing
    var numbers: [ItemID: String] = [:]
    func count(partsOf item: ItemID?, behind number: String) {
      let parts = items.filter { $0.under == item }
      let isLettered = !parts.isEmpty && parts.allSatisfy { $0.number.allSatisfy(\.isLetter) }
      for (index, part) in parts.enumerated() {
        let own = isLettered ? Recommendation.letters[index].uppercased() : "\(index + 1)"
        numbers[part.id] = number + own
        count(partsOf: part.id, behind: isLettered ? "" : "\(number)\(own).")
      }
    }
    count(partsOf: nil, behind: "")
    return items.compactMap { item in
      guard let number = numbers[item.id], number != item.number else { return nil }
      return ItemChanged(meeting: meeting, item: item.id, number: number)
    }
  }

  private func title(_ text: String, _ board: Board, _ heading: MeetingHeading) -> String {
    let held = board.meetingsInOrder.last { $0.opened != nil && $0.start < heading.start }
    let next = board.next(after: heading.id)
    return text.replacing(
      "{minutes}", with: held?.day.spoken ?? "a date to be confirmed", maxReplacements: 1
    ).replacing("{next}", with: next?.day.spoken ?? "to be confirmed", maxReplacements: 1)
  }

  /// What a matter takes with it: as the item was that brought it last, where that is loaded.
  private func carried(by matter: Matter) -> Matter.Carried {
    matter.latest.flatMap { Matter.Carried($0.item, in: proceedings[$0.meeting]) } ?? matter.carried
  }

  /// What a matter that comes back asks the board to agree, where that follows from what it is.
  private func recommendation(
    on matter: Matter, at meeting: MeetingID, _ moment: Moment
  ) -> RecommendationWorded? {
    let parts: [String]
    switch matter.origin {
    case .ratification:
      let day = matter.from.flatMap(heading)?.day.spoken ?? "the earlier meeting"
      parts = ["that the decision of \(day), taken without a quorum, be ratified"]
    case .chairAction, .correspondence:
      parts = ["that the decision taken between meetings be noted"]
    case .referral:
      let referral = matter.referral.flatMap { boards[meeting.board]?.referral($0) }
      guard let referral, case .decided(let day) = referral.status,
        let answer = referral.partners.compactMap(referral.answer).last
      else { return nil }
      parts = ["that the joint decision of \(day.spoken) be received: \(answer.text)"]
    default:
      guard let latest = matter.latest,
        let known = proceedings[latest.meeting]?.recommendation(on: latest.item)
      else { return nil }
      parts = known.parts
    }
    return RecommendationWorded(
      meeting: meeting, item: ItemID(rawValue: matter.id.rawValue), parts: parts, at: moment)
  }
}
