/// A decision having been found inquorate, so that its ratification goes on the next agenda.
///
/// It follows from a movement noted afterwards; the decision stands as it was declared.
public struct RatificationNeeded: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: ItemID
  /// The matter by which it comes back.
  public let matter: MatterID
  /// What was decided, as an agenda would print it.
  public let title: String
  /// What the item takes with it, so that it comes back the same.
  public let carried: Matter.Carried?
  /// When it was declared.
  public let at: Moment

  /// The event with those particulars.
  public init(
    meeting: MeetingID, item: ItemID, matter: MatterID, title: String,
    carried: Matter.Carried? = nil, at: Moment
  ) {
    self.meeting = meeting
    self.item = item
    self.matter = matter
    self.title = title
    self.carried = carried
    self.at = at
  }

  /// The name on disk.
  public static let kind = "ratification.needed"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// It follows from what is recorded of the attendance.
  public var isConsequence: Bool { true }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unfit(matter)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(meeting.board) { board in
      board.add(
        Matter(
          id: matter, title: title, origin: .ratification, from: meeting, item: item, referral: nil,
          carried: carried, planned: nil))
      board.changeMatter(matter) { known in
        guard known.settled?.isLifted ?? false else { return }
        known.settled = nil
        known.placements.removeAll()
      }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "decision on item \(item, at: meeting) of \(meeting) found inquorate; to be ratified"
  }
}
