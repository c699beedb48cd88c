/// A decision having been found inquorate, so that its ratification goes on the next agenda.
///
/// It follows from a movement noted afterwards; the decision stands as it was declared.
public struct RatificationNeeded: HeadingEvent {
  public static let kind = "ratification.needed"
  public let meeting: MeetingID
  public let item: ItemID
  /// The matter by which it comes back.
  public let matter: MatterID
  /// What was decided, as an agenda would print it.
  public let title: String
  /// What the item takes with it, so that it comes back the same.
  public let carried: Matter.Carried?
  /// When it was declared.
  public let at: Moment

  public init(
    meeting: MeetingID, item: ItemID, matter: MatterID, title: String,
    carried: Matter.Carried? = nil, at: Moment
  ) {
    (self.meeting, self.item, self.matter) = (meeting, item, matter)
    (self.title, self.carried, self.at) = (title, carried, at)
  }

  /// It follows from what is recorded of the attendance.
  public var isConsequence: Bool { true }

  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unfit(matter)
  }

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

  public var sentence: Sentence {
    "decision on item \(item, at: meeting) of \(meeting) found inquorate; to be ratified"
  }
}
