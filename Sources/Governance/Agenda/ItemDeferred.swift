/// An item being deferred to a later meeting, which is no disagreement.
public struct ItemDeferred: HeadingEvent, BoardChange, DatedEvent {
  public static let kind = "item.deferred"
  public let meeting: MeetingID
  public let item: ItemID
  public let title: String
  public let matter: MatterID
  /// The meeting it is deferred to; nil for the next there is.
  public var to: MeetingID?
  /// What it takes with it, so that it comes back the same.
  public var carried: Matter.Carried?
  public let why: String
  public let on: Day

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(on known: Board, in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(item, at: meeting) ?? state.settled(item, at: meeting)
      ?? state.unfit(matter)
      ?? Refusal(noReason: why, for: "the deferral")
      ?? anotherMatter(on: known, in: state)
      ?? to.flatMap { state.notHeld($0) ?? notLater($0, than: known.meetings[meeting], in: state) }
  }

  /// The refusal where the identifier is that of a matter that did not come from this item.
  private func anotherMatter(on board: Board, in state: State) -> Refusal? {
    guard let taken = board.matter(matter),
      state.proceedings[meeting]?.item(item)?.matter != matter,
      taken.from != meeting || taken.item != item
    else { return nil }
    return Refusal(
      "\(matter) is another matter: \(taken.title)", advice: "give this one another identifier")
  }

  private func notLater(_ to: MeetingID, than now: MeetingHeading?, in state: State) -> Refusal? {
    let later = to.board == meeting.board ? state.heading(to) : nil
    if let later, let now, later.start > now.start, later.closed == nil { return nil }
    return Refusal(
      "\(state.name(of: to)) is not a later meeting of \(state.name(of: meeting.board))",
      expected: "a meeting still to come")
  }

  public func apply(to board: inout Board) {
    board.meetings[meeting]?.deferred[item] = why
    board.add(Matter(id: matter, title: title, origin: .deferral, from: meeting, item: item))
    board.matters.change(where: { $0.id == matter }) { known in
      known.placements.removeAll { $0.meeting == meeting }
      known.lastDeferral = Matter.Placement(meeting: meeting, item: item)
      known.carried = carried ?? known.carried
      known.title = title
      known.planned = to
      if !(known.settled?.isLifted ?? false) { known.settled = nil }
      known.postponements.append(Matter.Postponement(from: meeting, to: to, why: why, on: on))
    }
  }

  /// Says that it was deferred more often than the constitution allows.
  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let board = state.boards[meeting.board], let heading = board.meetings[meeting] else {
      return []
    }
    let stated = board.decisionRule(
      on: heading.day, about: state.proceedings[meeting]?.kindOfMatter(item))
    let times = board.matter(matter)?.postponements.count ?? 0
    guard let most = stated?.rule?.deferrals, times > most else { return [] }
    return [
      "the matter has now been deferred \(times.times); the constitution allows it \(most.times)"
        + "\(stated?.clause, after: " [", before: "]")"
    ]
  }

  public var sentence: Sentence {
    "\(title), item \(item, at: meeting), deferred\(to, after: " to "): \(why)"
  }

  /// An item being deferred, with its title and the matter by which it comes back.
  ///
  /// A matter that was already deferred stays the same one, so that every postponement is told.
  public static func of(
    _ item: ItemID, at meeting: MeetingID, to: MeetingID?, why: String, on day: Day, in state: State
  ) -> ItemDeferred {
    let known = state.proceedings[meeting]?.item(item)
    let others = (state.boards[meeting.board]?.matters ?? []).filter {
      $0.from != meeting || $0.item != item
    }
    return ItemDeferred(
      meeting: meeting, item: item, title: known?.title ?? item.rawValue,
      matter: known?.matter
        ?? MatterID(proposedFrom: "deferred \(meeting.name) \(item)", besides: others.map(\.id)),
      to: to,
      carried: Matter.Carried(item, in: state.proceedings[meeting]), why: why, on: day)
  }
}
