/// An item being put off to a later meeting, which is no disagreement.
public struct ItemDeferred: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: ItemID
  /// The title as printed.
  public let title: String
  /// The matter by which it comes back.
  public let matter: MatterID
  /// The meeting it is put off to; nil for the next there is.
  public let to: MeetingID?
  /// What it takes with it, so that it comes back the same.
  public let carried: Matter.Carried?
  /// Why.
  public let why: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(
    meeting: MeetingID, item: ItemID, title: String, matter: MatterID, to: MeetingID? = nil,
    carried: Matter.Carried? = nil, why: String, on: Day
  ) {
    self.meeting = meeting
    self.item = item
    self.title = title
    self.matter = matter
    self.to = to
    self.carried = carried
    self.why = why
    self.on = on
  }

  /// The name on disk.
  public static let kind = "item.deferred"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// What must be loaded to ask for its objection.
  public var concerns: [Stream] { [.meeting(meeting)] }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting)
      ?? state.settled(item, at: meeting)
    {
      return refusal
    }
    if let refusal = state.unfit(matter) { return refusal }
    if why.isBlank { return Refusal("putting an item off needs its reason", expected: "why") }
    let own = state.proceedings[meeting]?.item(item)?.matter
    if let taken = state.boards[meeting.board]?.matter(matter), own != matter,
      taken.from != meeting || taken.item != item
    {
      return Refusal("\(matter) is another matter: \(taken.title)", expected: "another identifier")
    }
    guard let to else { return nil }
    if let refusal = state.notHeld(to) { return refusal }
    guard to.board == meeting.board, let later = state.heading(to),
      let now = state.heading(meeting),
      later.start > now.start, later.closed == nil
    else {
      return Refusal("\(to) is no later meeting of \(meeting.board)", expected: "one still to come")
    }
    return nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.deferred[item] = why
    state.changeBoard(meeting.board) { board in
      board.add(
        Matter(
          id: matter, title: title, origin: .deferral, from: meeting, item: item, referral: nil,
          carried: carried, planned: to))
      board.changeMatter(matter) { known in
        known.placements.removeAll { $0.meeting == meeting }
        known.putOff = Matter.Placement(meeting: meeting, item: item)
        known.carried = carried ?? known.carried
        known.title = title
        known.planned = to
        if !(known.settled?.isLifted ?? false) { known.settled = nil }
        known.postponements.append(Matter.Postponement(from: meeting, to: to, why: why, on: on))
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    guard let to else { return "\(title), item \(item, at: meeting), put off: \(why)" }
    return "\(title), item \(item, at: meeting), put off to \(to): \(why)"
  }
}
